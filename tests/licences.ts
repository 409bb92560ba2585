import { isAllowed, lockedPackages, shippedIn } from './supply.ts';

/** `npm run licences`: every package of which code is in what readers install, with its licence. Exits with 1 where one is not allowed. */
const shipped = shippedIn(lockedPackages());
for (const { name, version, licence } of shipped) console.log(`${name} ${version}: ${licence}`);
const refused = shipped.filter(({ licence }) => !isAllowed(licence));
for (const { name, licence } of refused) console.error(`not allowed: ${name} (${licence})`);
console.log(`${shipped.length} packages, ${refused.length} not allowed`);
process.exitCode = refused.length > 0 ? 1 : 0;

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ROOT } from './source-tree.ts';

/** A package that is in what readers install. */
export type Shipped = { readonly name: string; readonly version: string; readonly licence: string };

/**
 * Licences under which a package may be shipped. MPL-2.0 is of files: it asks only that their source can be had, which holds for
 * what is shipped unchanged from the registry.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib', 'MPL-2.0'],
]);

/** Packages that we build with and of which a part goes into the extension. */
const BUILT_IN = ['wxt', '@wxt-dev/browser'];

const names = v.optional(v.record(v.string(), v.string()), {});
const lock = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      license: v.optional(v.string()),
      hasInstallScript: v.optional(v.boolean()),
      resolved: v.optional(v.string()),
      integrity: v.optional(v.string()),
      dependencies: names,
    }),
  ),
});
export type Packages = v.InferOutput<typeof lock>['packages'];

/** All packages of the lockfile, by their place in `node_modules`. */
export const lockedPackages = (): Packages =>
  v.parse(lock, JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))).packages;

/** What is shipped, by name: our dependencies, theirs, and what the build itself puts in. Types alone are not. */
export function shippedIn(packages: Packages): Shipped[] {
  const places = new Set<string>();
  const take = (name: string, from: string): void => {
    const place = placeOf(name, from, packages);
    if (place === undefined) throw new Error(`${name}, which ${from || 'we'} need, is not in the lockfile`);
    if (places.has(place) || name.startsWith('@types/')) return;
    places.add(place);
    if (BUILT_IN.includes(name)) return;
    for (const each of Object.keys(packages[place]?.dependencies ?? {})) take(each, place);
  };
  for (const name of [...Object.keys(packages['']?.dependencies ?? {}), ...BUILT_IN]) take(name, '');
  return [...places].map((place) => shippedAt(place, packages)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function shippedAt(place: string, packages: Packages): Shipped {
  const { version = '', license: licence = 'unknown' } = packages[place] ?? {};
  return { name: place.replace(/^.*node_modules\//, ''), version, licence };
}

/** Where a package finds another: beside itself first, then further out. */
function placeOf(name: string, from: string, packages: Packages): string | undefined {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (folder === '') return undefined;
  }
}

/** Whether a licence lets us ship: `(MIT OR GPL-3.0-or-later)` does, for one may choose; `(MIT AND GPL-3.0)` does not. */
export const isAllowed = (licence: string): boolean =>
  licence
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => ALLOWED.has(each)));

import { parseArgs } from 'node:util';
import { planImport } from '../../lib/export/plan-import.ts';
import { bundleAt, giveUp } from './bundle-file.ts';

/** `npm run --silent import -- FILE [--json]`: what bringing a file into an empty notebook would do. Nothing is written. */
const { values, positionals } = argumentsOf();
const [path] = positionals;
if (path === undefined) giveUp('import: name a file: npm run --silent import -- FILE [--json]');
const { kind, bundle, unreadable } = bundleAt('import', path);
const plan = planImport(bundle, { notes: new Map(), articles: new Map() });
const report = {
  kind,
  articles: bundle.articles.length,
  new: plan.fresh,
  same: plan.same,
  changed: plan.changed,
  drafts: plan.drafts.length,
  corrections: bundle.extras?.corrections.length ?? 0,
  unreadable,
};
if (values.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
else {
  const counts = `${report.new} new, ${report.same} same, ${report.changed} changed`;
  const more = [
    ...(report.drafts > 0 ? [`; ${report.drafts} drafts`] : []),
    ...(report.corrections > 0 ? [`; ${report.corrections} corrections`] : []),
  ].join('');
  process.stdout.write(
    `${kind}: ${report.articles} articles; notes: ${counts}${more}; ${unreadable.length} unreadable\n`,
  );
  for (const { what, at, reason } of unreadable) process.stdout.write(`  ${what} ${at}: ${reason}\n`);
}

function argumentsOf() {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
  } catch (error) {
    return giveUp(`import: ${error instanceof Error ? error.message : String(error)}`);
  }
}

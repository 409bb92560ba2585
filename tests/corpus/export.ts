import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FORMATS, formatOf } from '../../lib/export/formats.ts';
import { bundleAt, giveUp } from './bundle-file.ts';

const ids = FORMATS.map(({ id }) => id).join('|');
const USAGE = `npm run --silent export -- BACKUP.json --format ${ids} --out FILE`;

/** `npm run --silent export -- BACKUP.json --format markdown --out FILE`: a backup in another format; to the terminal without `--out`. */
const { values, positionals } = argumentsOf();
const [path] = positionals;
if (path === undefined || values.format === undefined) giveUp(`export: ${USAGE}`);
const format = formatOf(values.format) ?? giveUp(`export: no format ${values.format}; there is ${ids}`);
const { bundle, unreadable } = bundleAt('export', path);
for (const { what, at, reason } of unreadable) {
  process.stderr.write(`export: ${what} ${at} left out, could not be read (${reason})\n`);
}
const kept = { ...bundle, notes: bundle.notes.filter((note) => note.deletedAt === undefined) };
const file = format.render(format.id === 'json' ? bundle : kept, new Date().toISOString());
if (values.out === undefined) process.stdout.write(file);
else {
  try {
    writeFileSync(values.out, file);
  } catch {
    giveUp(`export: cannot write ${values.out}`);
  }
}

function argumentsOf() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { format: { type: 'string' }, out: { type: 'string' } },
    });
  } catch (error) {
    return giveUp(`export: ${error instanceof Error ? error.message : String(error)}`);
  }
}

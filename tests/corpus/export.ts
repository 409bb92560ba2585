import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportFile } from '../../lib/export/export-file.ts';
import { FORMAT_IDS, isFormatId } from '../../lib/export/format-ids.ts';
import { bundleAt, giveUp } from './bundle-file.ts';

const ids = FORMAT_IDS.join('|');
const USAGE = `npm run --silent export -- BACKUP.json --format ${ids} --out FILE`;

/** `npm run --silent export -- BACKUP.json --format markdown --out FILE`: a backup in another format; to the terminal without `--out`. */
const { values, positionals } = argumentsOf();
const [path] = positionals;
if (path === undefined || values.format === undefined) giveUp(`export: ${USAGE}`);
if (!isFormatId(values.format)) giveUp(`export: no format ${values.format}; there is ${ids}`);
const { bundle, unreadable } = bundleAt('export', path);
for (const { what, at, reason } of unreadable) {
  process.stderr.write(`export: ${what} ${at} left out, could not be read (${reason})\n`);
}
const { contents } = await exportFile(values.format, bundle, { at: new Date().toISOString() });
if (values.out === undefined) process.stdout.write(contents);
else {
  try {
    writeFileSync(values.out, contents);
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

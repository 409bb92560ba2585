import { readFileSync } from 'node:fs';
import { compare, type Document, type Row } from '../../lib/study/compare.ts';
import { outlineOf } from '../../lib/study/outline.ts';
import type { Section } from '../../lib/study/sections.ts';

/** `npm run --silent compare -- OLD.txt NEW.txt`: what a new text of a document changed, by its structure, as JSON. */
const files = process.argv.slice(2);
if (files.length !== 2) fail('name two text files: npm run --silent compare -- OLD.txt NEW.txt');
const [before, after] = files.map(read) as [Document, Document];
const rows = compare(before, after).map(({ kind, before: then, after: now, changes }: Row) => ({
  ...{ kind, before: then && placeOf(then), after: now && placeOf(now), changes },
}));
process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);

function placeOf({ path, start, end }: Section) {
  return { path, start, end };
}

function read(file: string): Document {
  try {
    const text = readFileSync(file, 'utf8');
    return { text, outline: outlineOf(text) };
  } catch {
    return fail(`cannot read ${file}`);
  }
}

function fail(why: string): never {
  process.stderr.write(`compare: ${why}\n`);
  process.exit(1);
}

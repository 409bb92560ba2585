import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Corrections } from '../../lib/recognize/corrections.ts';
import { explain } from '../../lib/recognize/explain.ts';
import type { Source } from '../../lib/recognize/language.ts';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';
import { answer } from './answer.ts';
import { readCorrections } from './corrections-file.ts';

/**
 * `npm run --silent recognize -- FILE.txt [--published YYYY-MM-DD] [--corrections FILE.json] [--why]` prints what a text names,
 * with `--why` a line for each mention: where, what, and by which rules;
 * `npm run recognize -- DIR --out OUT` reads every `*.json` (`{id, published, text}`) and writes `OUT/<id>.json`.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      published: { type: 'string' },
      out: { type: 'string' },
      corrections: { type: 'string' },
      why: { type: 'boolean' },
    },
  });
  const [path] = positionals;
  if (path === undefined) throw new Error('name a text file, or a folder and --out FOLDER');
  if (values.published !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.published)) {
    throw new Error(`--published takes YYYY-MM-DD, not ${values.published}`);
  }
  const corrections = values.corrections === undefined ? {} : readCorrections(values.corrections);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    folder(path, values.out, corrections);
    return;
  }
  const published = values.published === undefined ? {} : { publishedOn: values.published };
  const source = { text: read(path), ...published, corrections };
  process.stdout.write(values.why ? reasons(source) : `${JSON.stringify(answer(source), null, 2)}\n`);
}

/** A line for each mention: its place, kind and words, and why it is one. */
function reasons(source: Source): string {
  return vietnamese
    .recognize(source)
    .mentions.map((mention) => {
      const { start, end } = mention.span;
      const words = source.text.slice(start, end).replace(/\s+/g, ' ');
      return `${start}–${end}\t${mention.kind}\t${words}\t${explain(mention)}\n`;
    })
    .join('');
}

function folder(path: string, out: string | undefined, corrections: Corrections): void {
  if (out === undefined)
    throw new Error(`${path} is a folder: name another for the answers with --out FOLDER`);
  mkdirSync(out, { recursive: true });
  const files = readdirSync(path).filter((name) => name.endsWith('.json'));
  for (const name of files) {
    const article: unknown = JSON.parse(read(join(path, name)));
    const { id, published, text } = article as { id?: string; published?: string | null; text?: string };
    if (typeof text !== 'string') throw new Error(`${join(path, name)} has no text`);
    const found = answer({ text, ...(published ? { publishedOn: published } : {}), corrections });
    writeFileSync(
      join(out, `${id ?? name.replace(/\.json$/, '')}.json`),
      `${JSON.stringify(found, null, 2)}\n`,
    );
  }
  process.stdout.write(`${files.length} articles read, answers in ${out}\n`);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error(`cannot read ${path}`);
  }
}

try {
  main();
} catch (error) {
  process.stderr.write(`recognize: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

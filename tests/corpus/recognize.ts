import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answer } from './answer.ts';

/**
 * `npm run --silent recognize -- FILE.txt [--published YYYY-MM-DD]` prints what a text names;
 * `npm run recognize -- DIR --out OUT` reads every `*.json` (`{id, published, text}`) and writes `OUT/<id>.json`.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { published: { type: 'string' }, out: { type: 'string' } },
  });
  const [path] = positionals;
  if (path === undefined) throw new Error('name a text file, or a folder and --out FOLDER');
  if (values.published !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.published)) {
    throw new Error(`--published takes YYYY-MM-DD, not ${values.published}`);
  }
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) folder(path, values.out);
  else file(path, values.published);
}

function file(path: string, publishedOn: string | undefined): void {
  const text = read(path);
  const found = answer({ text, ...(publishedOn === undefined ? {} : { publishedOn }) });
  process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
}

function folder(path: string, out: string | undefined): void {
  if (out === undefined)
    throw new Error(`${path} is a folder: name another for the answers with --out FOLDER`);
  mkdirSync(out, { recursive: true });
  const files = readdirSync(path).filter((name) => name.endsWith('.json'));
  for (const name of files) {
    const article: unknown = JSON.parse(read(join(path, name)));
    const { id, published, text } = article as { id?: string; published?: string | null; text?: string };
    if (typeof text !== 'string') throw new Error(`${join(path, name)} has no text`);
    const found = answer({ text, ...(published ? { publishedOn: published } : {}) });
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

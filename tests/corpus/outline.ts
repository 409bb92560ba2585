import { readFileSync } from 'node:fs';
import { documentsIn } from '../../lib/study/document.ts';
import { headOf, namedIn } from '../../lib/study/head.ts';
import { keyPointsOf } from '../../lib/study/key-points.ts';
import { outlineOf } from '../../lib/study/outline.ts';

/**
 * `npm run --silent outline -- FILE.txt`: the structure of a document as JSON. Of several documents on one page all parts are
 * listed, each with the number of its document; `documents` has their heads.
 */
const [file] = process.argv.slice(2);
if (file === undefined) fail('name a text file: npm run --silent outline -- FILE.txt');
const text = read(file);
const found = documentsIn(text);
const documents = found.length > 0 ? found : [asOne(text)];
const parts = documents.flatMap(({ outline }, document) => {
  const before = documents.slice(0, document).reduce((sum, each) => sum + each.outline.parts.length, 0);
  return outline.parts.map((part) => ({
    ...part,
    ...(part.parent === undefined ? {} : { parent: part.parent + before }),
    ...(documents.length > 1 ? { document } : {}),
  }));
});
const told = {
  head: documents[0]?.head ?? {},
  outline: parts,
  keyPoints: documents.flatMap(({ points }) => points),
  oddities: documents.flatMap(({ outline }) => outline.oddities),
  ...(documents.length > 1
    ? { documents: documents.map(({ start, end, head }) => ({ start, end, head })) }
    : {}),
};
process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
if (parts.length === 0)
  process.stderr.write(
    'outline: no part was found: a text without numbered parts, or a scan of which only the head is text\n',
  );

/** Whoever asks for a file's outline takes it for a document, though the page would not have been told as one. */
function asOne(whole: string) {
  const outline = outlineOf(whole);
  const bodyStart = outline.parts[0]?.start ?? whole.length;
  const head = { ...namedIn(whole.slice(0, bodyStart)), ...headOf(whole, bodyStart) };
  return { start: 0, end: whole.length, head, outline, points: keyPointsOf(whole) };
}

function read(name: string): string {
  try {
    return readFileSync(name, 'utf8');
  } catch {
    return fail(`cannot read ${name}`);
  }
}

function fail(why: string): never {
  process.stderr.write(`outline: ${why}\n`);
  process.exit(1);
}

import { readFileSync } from 'node:fs';
import { headOf } from '../../lib/study/head.ts';
import { keyPointsOf } from '../../lib/study/key-points.ts';
import { outlineOf } from '../../lib/study/outline.ts';

/** `npm run --silent outline -- FILE.txt`: the structure of a document as JSON. */
const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('outline: name a text file: npm run --silent outline -- FILE.txt\n');
  process.exit(1);
}
let text: string;
try {
  text = readFileSync(file, 'utf8');
} catch {
  process.stderr.write(`outline: cannot read ${file}\n`);
  process.exit(1);
}
const { parts, oddities } = outlineOf(text);
const head = headOf(text, parts[0]?.start ?? text.length);
process.stdout.write(
  `${JSON.stringify({ head, outline: parts, keyPoints: keyPointsOf(text), oddities }, null, 2)}\n`,
);

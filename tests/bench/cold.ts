import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

/**
 * Run in a process of its own: evaluates a bundle and reads a first article with it, and prints what each took as JSON.
 * Arguments: the bundle's file, the name it gives its exports, an expression of `exports` and `text`, the article's file.
 */
const [bundle = '', name = '', expression = '', article = ''] = process.argv.slice(2);
const code = readFileSync(bundle, 'utf8');
const text = readFileSync(article, 'utf8');
const begun = performance.now();
const exports: unknown = runInThisContext(`${code}\n;${name}`);
const evaluated = performance.now();
const read: unknown = runInThisContext(`(exports, text) => ${expression}`);
if (typeof read !== 'function') throw new Error(`no function: ${expression}`);
const ready = performance.now();
read(exports, text);
const first = performance.now();
process.stdout.write(JSON.stringify({ evaluate: evaluated - begun, first: first - ready }));

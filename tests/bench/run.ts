import { existsSync } from 'node:fs';

// `npm run bench -- anchoring [ARGUMENTS]` runs tests/bench/anchoring.ts, which prints its table.
const [name, ...rest] = process.argv.slice(2);
const file = new URL(`./${name}.ts`, import.meta.url);
if (name === undefined || !/^[a-z-]+$/.test(name) || name === 'run' || !existsSync(file)) {
  process.stderr.write(`bench: no benchmark ${name ?? '(name one, as in `npm run bench -- anchoring`)'}\n`);
  process.exitCode = 1;
} else {
  process.argv.splice(2, process.argv.length, ...rest);
  await import(file.href);
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { type BenchRow, print } from './row.ts';

// `npm run bench -- anchoring [ARGUMENTS]` runs tests/bench/anchoring.ts, which prints its table.
// `npm run bench [-- --json]` runs them all, one after the other, and prints one table.
const ALL = ['recognize', 'page', 'anchoring', 'store', 'export'];

const row = v.strictObject({
  ...{ room: v.string(), what: v.string(), unit: v.string(), ours: v.number() },
  floor: v.exactOptional(v.number()),
  peers: v.exactOptional(v.record(v.string(), v.number())),
  most: v.exactOptional(v.number()),
  least: v.exactOptional(v.number()),
});

const args = process.argv.slice(2);
const name = args[0]?.startsWith('--') ? undefined : args[0];
const fileOf = (bench: string): URL => new URL(`./${bench}.ts`, import.meta.url);

if (name === undefined) print(ALL.flatMap(rowsOf));
else if (!/^[a-z-]+$/.test(name) || name === 'run' || !existsSync(fileOf(name))) {
  process.stderr.write(`bench: no benchmark ${name}\n`);
  process.exitCode = 1;
} else {
  process.argv.splice(2, process.argv.length, ...args.slice(1));
  await import(fileOf(name).href);
}

/** The rows of one benchmark, run in a process of its own; none, and a word on it, where it is not there or fails. */
function rowsOf(bench: string): readonly BenchRow[] {
  if (!existsSync(fileOf(bench))) {
    process.stderr.write(`bench: ${bench} has no benchmark yet\n`);
    return [];
  }
  process.stderr.write(`bench: ${bench} …\n`);
  const own = fileURLToPath(import.meta.url);
  const done = spawnSync(process.execPath, [own, bench, '--rows'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8,
  });
  const rows = v.safeParse(v.array(row), parsed(done.stdout.trim().split('\n').at(-1) ?? ''));
  if (rows.success) return rows.output;
  process.stderr.write(`bench: ${bench} failed\n`);
  process.exitCode = 1;
  return [];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

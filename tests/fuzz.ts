import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathsUnder, ROOT, readSource } from './source-tree.ts';

/**
 * `npm run fuzz -- --rounds N --only ROOM --seed N`: the properties that the unit tests hold of recogniser, resolver, importers and
 * exporters, with other cases in each round. Ends with its count; exits with 1 where a property did not hold, and says its seed.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    only: { type: 'string' },
    seed: { type: 'string' },
  },
});
const files = pathsUnder('tests').filter(
  (path) =>
    path.endsWith('.test.ts') &&
    !/\.dom\.|^tests\/browser\//.test(path) &&
    /\bfc\.assert\(/.test(readSource(path).text) &&
    (values.only === undefined || path.startsWith(`tests/${values.only}/`)),
);
const rounds = Number(values.rounds);
if (files.length === 0 || !Number.isInteger(rounds) || rounds < 1) {
  console.error('--only one of: recognize, anchor, export, notes, text; --rounds from 1');
  process.exit(2);
}

const first = Number(values.seed ?? Date.now() % 2 ** 31);
let [cases, properties, failed] = [0, 0, 0];
for (let round = 0; round < rounds; round++) {
  const seed = first + round;
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      ...['run', '--config', 'tests/vitest.config.ts', '--project', 'unit'],
      ...['--reporter=dot', '--disable-console-intercept=true', '--bail=1', ...files],
    ],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, FUZZ_SEED: String(seed), FUZZ_COUNT: '1' } },
  );
  const counts = [...stdout.matchAll(/fuzz: (\d+)/g)].map(([, count]) => Number(count));
  cases += counts.reduce((sum, count) => sum + count, 0);
  properties = Math.max(properties, counts.length);
  if (status !== 0) {
    failed++;
    console.log(stdout.replace(/^.*fuzz: \d+\n/gm, ''));
    console.log(`failed with --seed ${seed} --rounds 1`);
  }
}
console.log(`${rounds} rounds, ${properties} properties, ${cases} cases tried, ${failed} rounds failed`);
process.exitCode = failed > 0 ? 1 : 0;

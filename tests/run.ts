import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { provideBrowsers } from './browser/provide-browsers.ts';
import { ROOT } from './source-tree.ts';

/** `npm test`: everything, in the order in which a fault is cheapest to see. The last line sums it all up. */

const OUTPUT = join(ROOT, '.test-output');
const total = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
const skips: string[] = [];

const report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({
      assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })),
    }),
  ),
});

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
const browsers = provideBrowsers(['chromium', 'firefox']);

check('types', 'typescript/bin/tsc', ['--noEmit']);
check('lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']);
check('nothing unused', 'knip/bin/knip.js', []);
suite('unit');
if (browsers.has('chromium')) suite('dom');
else skip('dom: the tests of the page’s DOM (no Chromium found)');
const isBuilt = [
  check('build for Chromium', 'wxt/bin/wxt.mjs', ['build']),
  check('build for Firefox', 'wxt/bin/wxt.mjs', ['build', '-b', 'firefox']),
].every(Boolean);
if (isBuilt)
  check('as the store for Firefox reads it', 'addons-linter/bin/addons-linter', [
    '--warnings-as-errors',
    '.output/firefox-mv3',
  ]);
if (!isBuilt) skip('e2e: the built extension in real browsers (it was not built)');
else if (browsers.size === 0) skip('e2e: the built extension in real browsers (no browser found)');
else suite('e2e');

for (const name of skips) console.log(`skipped: ${name}`);
for (const name of failures) console.log(`failed: ${name}`);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);

/** Runs one tool that passes or fails as a whole. */
function check(name: string, tool: string, args: readonly string[]): boolean {
  console.log(`\n— ${name}`);
  const started = performance.now();
  const isGood = run(tool, args);
  console.log(`${isGood ? 'passed' : 'failed'} in ${seconds(started)}`);
  if (isGood) total.passed++;
  else fail(name);
  return isGood;
}

/** Runs one project of tests/vitest.config.ts and adds up what it says of each test. */
function suite(project: string): void {
  console.log(`\n— ${project}`);
  const file = join(OUTPUT, `${project}.json`);
  const isGood = run('vitest/vitest.mjs', [
    ...['run', '--config', 'tests/vitest.config.ts', '--project', project],
    ...['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
  ]);
  const before = total.failed;
  const result = read(file);
  if (result) {
    total.passed += result.numPassedTests;
    for (const { fullName, status } of result.testResults.flatMap((each) => each.assertionResults)) {
      if (status === 'failed') fail(`${project}: ${fullName}`);
      else if (status !== 'passed') skip(`${project}: ${fullName}`);
    }
  }
  // A file that does not load, or an error outside any test, has no test to fail.
  if (!isGood && total.failed === before) fail(`${project}: did not run to its end`);
}

function read(file: string): v.InferOutput<typeof report> | undefined {
  try {
    return v.parse(report, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

function run(tool: string, args: readonly string[]): boolean {
  const path = join(ROOT, 'node_modules', tool);
  const done = spawnSync(process.execPath, [path, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return done.status === 0;
}

function fail(name: string): void {
  total.failed++;
  failures.push(name);
}

function skip(name: string): void {
  total.skipped++;
  skips.push(name);
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

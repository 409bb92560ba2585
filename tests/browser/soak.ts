import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { backupAfterClearing, siteData } from './faults/cleared.ts';
import { clockBack } from './faults/clock-back.ts';
import { kill, killBackground, killWhileTyping } from './faults/crash.ts';
import { damageFaults } from './faults/damage.ts';
import { diskFull } from './faults/disk-full.ts';
import { type Count, type Fault, NOTHING, randomFrom, sum } from './faults/fault.ts';
import { Ground } from './faults/ground.ts';
import { killBackup, privateWindow, sitesCleared, turnedOff, updated } from './faults/life.ts';
import { powerCut, powerCutAlone } from './faults/power-cut.ts';
import { quota } from './faults/quota.ts';
import { killImport, manyWriters } from './faults/together.ts';
import { downgrade, killMigration, upgradeBlocked } from './faults/versions.ts';
import { type BrowserName, findBrowser } from './find-browser.ts';

/**
 * `npm run soak -- --trials N --only FAULT --browser NAME --seed N --json`: every fault that might lose a note, many times over,
 * in the built extension (`npm run build` first). Ends with its count; exits with 1 where a note was lost.
 */
const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '3' },
    only: { type: 'string' },
    browser: { type: 'string' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});

type Line = Count & {
  readonly fault: string;
  readonly browser: string;
  readonly trials: number;
  /** Trials that did not come to their end: a fault of the browser or of the trial itself. */
  readonly failed?: number;
  readonly skipped?: string;
};

const shared = mkdtempSync(join(tmpdir(), 'chu-giai-soak-'));
const faults: readonly Fault[] = [
  ...damageFaults(shared),
  ...[kill, killWhileTyping, killBackground, killImport, manyWriters, siteData, backupAfterClearing],
  ...[powerCut, powerCutAlone, diskFull, quota],
  ...[killBackup, updated, turnedOff, sitesCleared, privateWindow],
  ...[killMigration, upgradeBlocked, downgrade, clockBack],
];
const wanted = faults.filter(({ name }) => values.only === undefined || name === values.only);
const browsers = (['chromium', 'firefox'] as const).filter(
  (name) => values.browser === undefined || name === values.browser,
);
const trials = Number(values.trials);
if (wanted.length === 0 || browsers.length === 0 || !Number.isInteger(trials) || trials < 1) {
  console.error(
    `--only one of: ${faults.map(({ name }) => name).join(', ')}; --browser chromium or firefox; --trials from 1`,
  );
  process.exit(2);
}

const lines: Line[] = [];
try {
  for (const fault of wanted) for (const name of browsers) lines.push(await soak(fault, name));
} finally {
  rmSync(shared, { recursive: true, force: true, maxRetries: 5 });
}
const total = lines.reduce<Count>(sum, NOTHING);
const made = lines.reduce((all, line) => all + line.trials, 0);
if (values.json) console.log(JSON.stringify({ lines, total: { trials: made, ...total } }, null, 1));
else console.log(`total: ${told(made, total)}`);
process.exit(total.lost > 0 || lines.some(({ failed = 0 }) => failed > 0) ? 1 : 0);

async function soak(fault: Fault, browser: BrowserName): Promise<Line> {
  const executable = findBrowser(browser);
  const skipped = executable ? fault.cannot(browser) : `no ${browser} found`;
  if (!executable || skipped !== undefined) {
    say(`skipped: ${fault.name}, ${browser} (${skipped})`);
    return {
      fault: fault.name,
      browser,
      trials: 0,
      ...NOTHING,
      ...(skipped === undefined ? {} : { skipped }),
    };
  }
  let [counted, failed] = [NOTHING, 0];
  for (let trial = 0; trial < trials; trial++) {
    const ground = new Ground(browser, executable, mkdtempSync(join(shared, 'trial-')));
    const seed = Number(values.seed) + trial;
    try {
      const one = await fault.run(ground.trial(randomFrom(seed)));
      counted = sum(counted, one);
      if (one.lost > 0) say(`${fault.name}, ${browser}, --seed ${seed}: lost ${one.lost}`);
    } catch (error) {
      failed++;
      say(`${fault.name}, ${browser}, --seed ${seed}: not brought to its end: ${String(error)}`);
    }
    await ground.close();
  }
  say(`${fault.name}, ${browser}: ${told(trials - failed, counted)}`);
  return { fault: fault.name, browser, trials: trials - failed, failed, ...counted };
}

function told(count: number, { written, acknowledged, found, lost }: Count): string {
  return `${count} trials, ${written} written, ${acknowledged} acknowledged, ${found} found, ${lost} lost`;
}

/** Progress goes beside the result, so that `--json` leaves JSON alone. */
function say(line: string): void {
  if (values.json) console.error(line);
  else console.log(line);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockBack } from './faults/clock-back.ts';
import { kill, killBackground, killWhileTyping } from './faults/crash.ts';
import { type Damaged, fillProfile, tryDamage, WAYS, type Way } from './faults/damage.ts';
import { diskFull } from './faults/disk-full.ts';
import { type Fault, randomFrom, type Trial } from './faults/fault.ts';
import { killBackup, privateWindow, sitesCleared, turnedOff, updated } from './faults/life.ts';
import { powerCut } from './faults/power-cut.ts';
import { quota } from './faults/quota.ts';
import { killImport, siteData } from './faults/together.ts';
import { downgrade, killMigration, upgradeBlocked } from './faults/versions.ts';
import { findBrowser } from './find-browser.ts';
import { startReader } from './reader.ts';

/** A few trials of each fault; `npm run soak` makes many. */
const SEED = 7;
/** After these nothing of the database is left, and the reader must be told. */
const TAKE_ALL: readonly Way[] = ['file-deleted', 'manifest-zeroed', 'manifest-deleted', 'folder-gone'];

const FAULTS: readonly Fault[] = [
  ...[kill, killWhileTyping, killBackground, killImport, killBackup, killMigration],
  ...[updated, turnedOff, sitesCleared, siteData, privateWindow],
  ...[upgradeBlocked, downgrade, clockBack, powerCut, diskFull, quota],
];

describe.each(['chromium', 'firefox'] as const)('notes in %s', (name) => {
  const executable = findBrowser(name);
  let folder = '';
  const trialIn = (part: string): Trial => ({
    name,
    executable: executable ?? '',
    folder: mkdtempSync(join(folder, part)),
    random: randomFrom(SEED),
  });
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chu-giai-keeping-'));
    if (executable) await fillProfile(trialIn('fill-'), join(folder, 'filled'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  it.skipIf(!executable).each(WAYS)('are all brought back after damage to the files: %s', async (way) => {
    const damaged: Damaged = await tryDamage(trialIn('damage-'), join(folder, 'filled'), way);
    expect(damaged.hit).toBeGreaterThan(0);
    expect(damaged).toMatchObject({ acknowledged: 400, found: 400, lost: 0 });
    if (!TAKE_ALL.includes(way)) return;
    // Told where it will be seen: nobody opens a notebook to find out that it was damaged.
    expect(damaged.isTold).toBe(true);
    expect(damaged.tabs.filter((url) => url.endsWith('/notebook.html'))).toHaveLength(1);
  });

  it.skipIf(!executable)(
    'that were brought back are told of in the notebook, until the reader has read it',
    async () => {
      const trial = trialIn('told-');
      await tryDamage(trial, join(folder, 'filled'), 'folder-gone');
      const profile = join(trial.folder, 'profile');
      const reader = await startReader({ name, executable: trial.executable, profile, headless: true });
      const popup = await reader.openOwn('popup.html');
      await reader.set(popup, 'language', 'vi');
      const notebook = await reader.openOwn('notebook.html');
      const words = () => notebook.evaluate(() => document.body.textContent.replace(/\s+/g, ' '));
      await expect.poll(words).toContain('Đã khôi phục 400 ghi chú từ bản sao');
      await notebook.evaluate(() => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find(({ textContent }) => textContent === 'Đã biết')?.click();
      });
      await expect.poll(words).not.toContain('Đã khôi phục');
      await reader.close();
    },
  );

  // Side by side: each waits for its browsers most of the time.
  describe.concurrent('are not lost', () => {
    it.skipIf(!executable).each(FAULTS)('$name', { timeout: 240_000 }, async (fault) => {
      const why = fault.cannot(name);
      if (why !== undefined) return console.log(`skipped: ${fault.name}, ${name} (${why})`);
      const counted = await fault.run(trialIn('fault-'));
      expect(counted.acknowledged).toBeGreaterThan(0);
      expect(counted.lost).toBe(0);
    });
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { backupAfterClearing, siteData } from './faults/cleared.ts';
import { clockBack } from './faults/clock-back.ts';
import { kill, killBackground, killWhileTyping } from './faults/crash.ts';
import { fillProfile, tryDamage, WAYS, type Way } from './faults/damage.ts';
import { diskFull } from './faults/disk-full.ts';
import { type Fault, randomFrom } from './faults/fault.ts';
import { Ground } from './faults/ground.ts';
import { killBackup, privateWindow, sitesCleared, turnedOff, updated } from './faults/life.ts';
import { powerCut } from './faults/power-cut.ts';
import { quota } from './faults/quota.ts';
import { killImport } from './faults/together.ts';
import { downgrade, killMigration, upgradeBlocked } from './faults/versions.ts';
import { findBrowser } from './find-browser.ts';
import type { Reader } from './reader.ts';

/** One trial of each fault; `npm run soak` makes many. */
const SEED = 7;
/** After these nothing of the database is left, and the reader must be told. */
const TAKE_ALL: readonly Way[] = ['file-deleted', 'manifest-zeroed', 'manifest-deleted', 'folder-gone'];

/** One after the other in one browser: where a fault ends, the next one begins. */
const IN_A_ROW: readonly (readonly Fault[])[] = [
  [kill, killWhileTyping, killImport, killBackup, siteData, backupAfterClearing, killBackground, quota],
  [updated, turnedOff, sitesCleared, privateWindow, clockBack, upgradeBlocked, killMigration, downgrade],
  [powerCut, diskFull],
];

const IN_TURN = { concurrent: false, timeout: 240_000 } as const;

// Both browsers side by side, and in each of them these rows: each waits for its browsers most of the time.
describe.concurrent.each(['chromium', 'firefox'] as const)('notes in %s', (name) => {
  const executable = findBrowser(name);
  const folder = mkdtempSync(join(tmpdir(), 'chu-giai-keeping-'));
  const grounds: Ground[] = [];
  const groundFor = (part: string): Ground => {
    const ground = new Ground(name, executable ?? '', join(folder, part));
    grounds.push(ground);
    return ground;
  };
  afterAll(async () => {
    for (const ground of grounds) await ground.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  describe.concurrent.each(IN_A_ROW.map((faults, row) => ({ faults, row })))(
    'are not lost',
    ({ faults, row }) => {
      const ground = groundFor(`row-${row}`);
      it.skipIf(!executable).each(faults)('$name', IN_TURN, async (fault) => {
        const why = fault.cannot(name);
        if (why !== undefined) return console.log(`skipped: ${fault.name}, ${name} (${why})`);
        const counted = await fault.run(ground.trial(randomFrom(SEED)));
        expect(counted.acknowledged).toBeGreaterThan(0);
        expect(counted.lost).toBe(0);
      });
    },
  );

  describe.concurrent('are all brought back after damage to the files', () => {
    const ground = groundFor('damage');
    const filled = join(folder, 'filled');
    it.skipIf(!executable)('of a profile with 400 notes', IN_TURN, async () => {
      await fillProfile(ground.trial(randomFrom(SEED)), filled);
    });
    it.skipIf(!executable).each(WAYS)('%s', IN_TURN, async (way) => {
      const look = way === 'folder-gone' ? readWhatIsTold : undefined;
      const damaged = await tryDamage(ground.trial(randomFrom(SEED)), filled, way, look);
      expect(damaged.hit).toBeGreaterThan(0);
      expect(damaged).toMatchObject({ acknowledged: 400, found: 400, lost: 0 });
      if (!TAKE_ALL.includes(way)) return;
      // Told where it will be seen: nobody opens a notebook to find out that it was damaged.
      expect(damaged.isTold).toBe(true);
      expect(damaged.tabs.filter((url) => url.endsWith('/notebook.html'))).toHaveLength(1);
    });
  });
});

/** It is told in the notebook until the reader has read it. */
async function readWhatIsTold(reader: Reader): Promise<void> {
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
}

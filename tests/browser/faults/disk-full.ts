import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { askFrom, count, noteOf, ownPage, write } from './writing.ts';

const SIZE = '300m';
/** Left free once the browser runs: some hundred notes. */
const LEFT = 3 * 1024 * 1024;

/** Fills a disk but for what is left free; the browser itself goes on writing meanwhile. */
function fill(disk: string, ballast: string): void {
  const part = Buffer.alloc(1024 * 1024);
  try {
    for (let stat = statfsSync(disk); stat.bavail * stat.bsize > LEFT; stat = statfsSync(disk))
      appendFileSync(ballast, part);
  } catch (error) {
    // The browser took what was left in between: the disk is full, as it should be.
    if (!(error instanceof Error) || Reflect.get(error, 'code') !== 'ENOSPC') throw error;
  }
}

/** Whether we may mount a small filesystem, tried rather than guessed. */
function cannot(): string | undefined {
  if (process.platform !== 'linux') return 'a small filesystem is mounted on Linux only';
  if (process.getuid?.() !== 0) return 'only root may mount a small filesystem';
  return spawnSync('mount', ['--version']).status === 0 ? undefined : 'no mount on this machine';
}

/**
 * The disk fills up while notes are written; then room is made, and the reader writes on. What was full once is empty after the
 * next start if it is written again, so nothing may be written before that.
 */
export const diskFull: Fault = {
  name: 'disk-full',
  cannot,
  async run({ folder, start }) {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk]);
    if (mounted.status !== 0) throw new Error(`no small filesystem: ${mounted.stderr}`);
    try {
      const profile = join(disk, 'profile');
      const reader = await start({ profile });
      const own = await ownPage(reader);
      const before = await write(
        own,
        Array.from({ length: 20 }, (_, n) => noteOf(n)),
      );
      const ballast = join(disk, 'ballast');
      fill(disk, ballast);
      const full = await write(
        own,
        Array.from({ length: 1_000 }, (_, n) => noteOf(100 + n, true)),
      );
      rmSync(ballast);
      const after = await write(
        own,
        Array.from({ length: 5 }, (_, n) => noteOf(2_000 + n)),
      );
      await reader.close();

      // The disk of the next start has room: what happened is over.
      const roomy = join(folder, 'profile');
      cpSync(profile, roomy, { recursive: true });
      const again = await start({ profile: roomy });
      const page = await ownPage(again);
      await askFrom(page, 'compareCopies', null);
      const all = [before, full, after];
      const counted = await count(
        page,
        all.flatMap(({ written }) => written),
        all.flatMap(({ kept }) => kept),
      );
      const more = await write(page, [noteOf(3_000)]);
      await again.close();
      return { ...counted, lost: counted.lost + (more.kept.length === 1 ? 0 : 1) };
    } finally {
      spawnSync('umount', ['-l', disk]);
    }
  },
};

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startReader } from '../reader.ts';
import type { Count, Fault } from './fault.ts';
import { askFrom, count, noteOf, ownPage, write } from './writing.ts';

const SHIM = fileURLToPath(new URL('synced-only.c', import.meta.url));

const cannot = (): string | undefined => {
  if (process.platform !== 'linux') return 'only Linux can be made to drop what is not synced';
  return spawnSync('cc', ['--version']).status === 0 ? undefined : 'no C compiler (cc) for the shim';
};

/** The power goes while notes are written: what the browser has not synced is gone. */
export const powerCut: Fault = {
  name: 'power-cut',
  cannot,
  run: ({ name, executable, folder, random }) => cut({ name, executable, folder, random }, false),
};

/** The same with the second copy lost as well, for the database must hold by itself: that is what durability is asked for. */
export const powerCutAlone: Fault = {
  name: 'power-cut-database-alone',
  cannot,
  run: (trial) => cut(trial, true),
};

async function cut(
  { name, executable, folder, random }: Parameters<Fault['run']>[0],
  isAlone: boolean,
): Promise<Count> {
  const profile = join(folder, 'profile');
  const synced = join(folder, 'synced');
  const shim = join(folder, 'synced-only.so');
  for (const each of [profile, synced]) mkdirSync(each);
  const compiled = spawnSync('cc', ['-O2', '-shared', '-fPIC', '-o', shim, SHIM, '-ldl']);
  if (compiled.status !== 0) throw new Error(`the shim does not compile: ${compiled.stderr}`);
  const env = { LD_PRELOAD: shim, SYNCED_FROM: profile, SYNCED_TO: synced };
  const reader = await startReader({ name, executable, profile, headless: true, env });
  const own = await ownPage(reader);
  let isOver = false;
  const writing = write(
    own,
    Array.from({ length: 5_000 }, (_, n) => noteOf(n)),
    () => isOver,
  );
  await pause(800 + 2_000 * random());
  isOver = true;
  await reader.kill();
  const { written, kept } = await writing;
  if (isAlone) forget(name, synced);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  cpSync(synced, profile, { recursive: true });
  const again = await startReader({ name, executable, profile, headless: true });
  const page = await ownPage(again);
  await askFrom(page, 'compareCopies', null);
  const counted = await count(page, written, kept);
  await again.close();
  return counted;
}

/** Takes the second copy away. */
function forget(name: string, profile: string): void {
  const place =
    name === 'chromium'
      ? join(profile, 'Default/Local Extension Settings')
      : join(
          profile,
          'storage/default/moz-extension+++5a1d3c1e-7b2f-4a57-9c39-2c1c4f1e8d10^userContextId=4294967295',
        );
  rmSync(place, { recursive: true, force: true });
}

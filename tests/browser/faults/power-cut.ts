import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Count, Fault, Trial } from './fault.ts';
import { askFrom, count, ownPage, writeUntilKilled } from './writing.ts';

const SHIM = fileURLToPath(new URL('synced-only.c', import.meta.url));

const cannot = (): string | undefined => {
  if (process.platform !== 'linux') return 'only Linux can be made to drop what is not synced';
  return spawnSync('cc', ['--version']).status === 0 ? undefined : 'no C compiler (cc) for the shim';
};

/** The power goes while notes are written: what the browser has not synced is gone. */
export const powerCut: Fault = {
  name: 'power-cut',
  cannot,
  run: (trial) => cut(trial, false),
};

/** The same with the second copy lost as well, for the database must hold by itself: that is what durability is asked for. */
export const powerCutAlone: Fault = {
  name: 'power-cut-database-alone',
  cannot,
  run: (trial) => cut(trial, true),
};

async function cut({ name, folder, random, start }: Trial, isAlone: boolean): Promise<Count> {
  const profile = join(folder, 'unsynced');
  const synced = join(folder, 'synced');
  const shim = join(folder, 'synced-only.so');
  for (const each of [profile, synced]) mkdirSync(each);
  const compiled = spawnSync('cc', ['-O2', '-shared', '-fPIC', '-o', shim, SHIM, '-ldl']);
  if (compiled.status !== 0) throw new Error(`the shim does not compile: ${compiled.stderr}`);
  const env = { LD_PRELOAD: shim, SYNCED_FROM: profile, SYNCED_TO: synced };
  const reader = await start({ profile, env });
  const { written, kept } = await writeUntilKilled(reader, 300 + 2_000 * random());
  if (isAlone) forget(name, synced);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  cpSync(synced, profile, { recursive: true });
  const again = await start({ profile });
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

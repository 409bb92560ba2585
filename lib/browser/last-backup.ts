import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { report } from './report.ts';

const NAME = 'last-backup';
const schema = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  notes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});
type Backup = v.InferOutput<typeof schema>;

/** The last backup that was made: when, and of how many notes. Undefined where there was none. Never throws. */
export async function lastBackup(): Promise<Backup | undefined> {
  try {
    const kept = (await browser.storage.local.get(NAME))[NAME];
    return v.is(schema, kept) ? kept : undefined;
  } catch (error) {
    report('last backup', error);
    return undefined;
  }
}

/** Remembers that one was made. Never throws: at worst the reader is reminded too early. */
export async function rememberBackup({ at, notes }: Backup): Promise<void> {
  await browser.storage.local
    .set({ [NAME]: { at, notes } })
    .catch((error: unknown) => report('last backup', error));
}

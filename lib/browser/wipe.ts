import { browser } from 'wxt/browser';
import { type LocalMedium, localMedium } from './local-medium.ts';
import { grantedPatterns, leavePattern } from './sites.ts';

const NAME = 'wiping';

/** Remembers that the reader wants all wiped: a wiping that was cut off goes on at the next start. */
export const beginWiping = (): Promise<void> => browser.storage.local.set({ [NAME]: true });

/** Whether a wiping was begun and not brought to its end. */
export const isWiping = async (): Promise<boolean> => (await browser.storage.local.get(NAME))[NAME] === true;

/** Wipes what lies outside of databases: the second copy, settings, corrections, granted sites, and that a wiping was begun. */
export async function endWiping(): Promise<void> {
  for (const pattern of await grantedPatterns()) await leavePattern(pattern);
  const { local } = browser.storage;
  const length = await lengthOf(localMedium(''));
  await local.clear();
  // Firefox's file keeps the bytes of what was deleted until others come in their place: these do.
  await beginWiping();
  for (let at = 0; at < 2 * length + PART; at += PART) await local.set({ [`blank:${at}`]: noise(PART) });
  await local.clear();
}

const PART = 256 * 1024;

/** How much is kept, in characters. */
async function lengthOf(medium: LocalMedium): Promise<number> {
  const names = await medium.names();
  let length = 0;
  for (let at = 0; at < names.length; at += 500) {
    length += JSON.stringify(await medium.get(names.slice(at, at + 500))).length;
  }
  return length;
}

/** Letters that no compression shortens. */
const noise = (length: number): string =>
  Array.from({ length: length / 64 }, () =>
    String.fromCharCode(...crypto.getRandomValues(new Uint8Array(64)).map((byte) => 32 + (byte & 63))),
  ).join('');

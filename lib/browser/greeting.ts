import { browser } from 'wxt/browser';
import { openOwn } from './tabs.ts';

/** That the reader was welcomed once; and the version whose news were not yet seen. */
const WELCOMED = 'welcomed';
const NEWS = 'news-of';

/** Welcomes a reader who just installed us, once; keeps for one who had an older version that there are news, and interrupts nothing. */
export async function greet(reason: string, previous: string | undefined): Promise<void> {
  const { version } = browser.runtime.getManifest();
  if (reason === 'update' && previous !== undefined && previous !== version) {
    await browser.storage.local.set({ [NEWS]: version });
    return;
  }
  if (reason !== 'install' || (await browser.storage.local.get(WELCOMED))[WELCOMED] === true) return;
  await browser.storage.local.set({ [WELCOMED]: true });
  await openOwn('/welcome.html');
}

/** The version whose news the reader has not seen; undefined where there are none. */
export async function unseenNews(): Promise<string | undefined> {
  const kept: unknown = (await browser.storage.local.get(NEWS))[NEWS];
  return typeof kept === 'string' ? kept : undefined;
}

export const markNewsSeen = (): Promise<void> => browser.storage.local.remove(NEWS);

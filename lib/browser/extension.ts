import { browser } from 'wxt/browser';
import type { Sender } from './messaging.ts';

/** The address of one of our own pages: `pageAddress('/notebook.html')`. */
export const pageAddress = (path: string): string => browser.runtime.getURL(path);

/** Whether a message came from one of our own pages (popup, notebook, editor frame) and not from a content script. */
export function isOurPage(sender: Sender): boolean {
  const own = new URL(browser.runtime.getURL('/')).origin;
  return originOf(sender) === own;
}

function originOf({ origin, url }: Sender): string | undefined {
  // Firefox gives moz-extension pages an origin of their own; Chromium the extension's.
  if (origin !== undefined && origin !== 'null') return origin;
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}

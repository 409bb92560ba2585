import { browser } from 'wxt/browser';
import { askTab } from './messaging.ts';

/** How often, and how far apart in ms, a script just put into a page is asked whether it is there. */
const TRIES = 30;
const APART = 100;

/** The files of our content script, by their paths in the package. */
export function contentFiles(): { readonly js: string[]; readonly css: string[] } {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  // Firefox tells whole addresses here, and takes paths only.
  const pathOf = (file: string): string =>
    new URL(file, browser.runtime.getURL('/')).pathname.replace(/^\//, '');
  return { js: (script?.js ?? []).map(pathOf), css: (script?.css ?? []).map(pathOf) };
}

/** Runs our content script in a tab that the reader just clicked for (`activeTab`), until it answers. False where no extension may run. */
export async function runInTab(tab: number): Promise<boolean> {
  const { js, css } = contentFiles();
  try {
    if (css.length > 0) await browser.scripting.insertCSS({ target: { tabId: tab }, files: css });
    await browser.scripting.executeScript({ target: { tabId: tab }, files: js });
  } catch {
    // The browser's own pages, the add-on stores, PDF viewers: expected, told to the reader as such.
    return false;
  }
  // The script reads the settings before it listens.
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if ((await askTab(tab, 'pageState', null)).ok) return true;
    await new Promise((resolve) => setTimeout(resolve, APART));
  }
  return false;
}

/** Whether the browser lets us run in this tab at all, now that the reader clicked for it. */
export async function canRunIn(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, func: () => true });
    return true;
  } catch {
    // Expected, as above.
    return false;
  }
}

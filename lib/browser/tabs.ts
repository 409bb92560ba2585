import { browser } from 'wxt/browser';
import { isOnSite } from '../notes/article-id.ts';
import type { ArticleId, NoteId } from '../notes/note.ts';
import type { ToContent } from './messages.ts';
import { askTab, type Request } from './messaging.ts';

/** The tab the reader looks at: what a popup or panel is about. Its address is told only where we may read it. */
export async function currentTab(): Promise<{ id: number; url?: string; title?: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return {
    id: tab.id,
    ...(tab.url === undefined ? {} : { url: tab.url }),
    ...(tab.title === undefined ? {} : { title: tab.title }),
  };
}

/** Calls back when another tab is in front of this window, or the one in front went to another page, until `signal` aborts. */
export function watchCurrentTab(callback: () => void, signal: AbortSignal): void {
  const onUpdated = (
    _: number,
    change: { status?: string; url?: string },
    tab: { active: boolean },
  ): void => {
    if (tab.active && (change.url !== undefined || change.status === 'complete')) callback();
  };
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(callback);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}

/** The tab this page itself stands in; undefined for a popup or a panel. */
export const ownTab = async (): Promise<number | undefined> => (await browser.tabs.getCurrent())?.id;

/** Has the pages that may show an article read its notes anew; tabs whose address we may not know are told too. */
export async function tellTabs(article: ArticleId): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  const asked = tabs
    .filter(({ url }) => url === undefined || isOnSite(article, url))
    .map(({ id }) => (id === undefined ? undefined : askTab(id, 'notesChanged', { article })));
  await Promise.all(asked);
}

/** Tells every page that we run in: that notes of any article changed, or what the reader switched or put right. */
export async function tellAllTabs<Name extends 'notesChanged' | 'settingsChanged' | 'correctionsChanged'>(
  name: Name,
  request: Request<ToContent[Name]>,
): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : askTab(id, name, request))));
}

/** Opens an article in a new tab, and goes to the note once its page has been read. */
export async function openAtNote(url: string, note: NoteId): Promise<void> {
  const { id: tab } = await browser.tabs.create({ url });
  if (tab === undefined) return;
  // A slow page, or one that changes after it was loaded: up to half a minute.
  for (let attempt = 0; attempt < 60; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    if ((await askTab(tab, 'showNote', { id: note })).ok) return;
  }
}

/** Opens an address of the web in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens one of our own pages in a tab: `openOwn('/notebook.html')`. */
export async function openOwn(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens one of our own pages in a tab behind, for something that the reader did not ask for and should see. */
export async function openBehind(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path), active: false });
}

/** Opens the options, in the tab that shows them already if there is one. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Closes this page where it is the toolbar's popup; one that stands in a tab stays. */
export function closePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) close();
}

import { browser } from 'wxt/browser';
import { isOnSite } from '../notes/article-id.ts';
import type { ArticleId } from '../notes/note.ts';
import { askTab } from './messaging.ts';

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

/** Has the pages that may show an article read its notes anew; tabs whose address we may not know are told too. */
export async function tellTabs(article: ArticleId): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  const asked = tabs
    .filter(({ url }) => url === undefined || isOnSite(article, url))
    .map(({ id }) => (id === undefined ? undefined : askTab(id, 'notesChanged', { article })));
  await Promise.all(asked);
}

/** Opens one of our own pages in a tab: `openOwn('/notebook.html')`. */
export async function openOwn(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens the options, in the tab that shows them already if there is one. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Closes this page where it is the toolbar's popup; one that stands in a tab stays. */
export function closePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) close();
}

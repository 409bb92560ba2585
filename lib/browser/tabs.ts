import { browser } from 'wxt/browser';

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

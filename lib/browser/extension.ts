import { browser } from 'wxt/browser';
import { isOnSite } from '../notes/article-id.ts';
import type { ArticleId } from '../notes/note.ts';
import type { Sender } from './messaging.ts';

/** The address of one of our own pages: `pageAddress('/notebook.html')`. */
export const pageAddress = (path: string): string => browser.runtime.getURL(path);

/** `0.2.0`. */
export const ownVersion = (): string => browser.runtime.getManifest().version;

/** Whether a message came from one of our own pages (popup, notebook, editor frame) and not from a content script. */
export const isOurPage = (sender: Sender): boolean =>
  originOf(sender) === new URL(browser.runtime.getURL('/')).origin;

/**
 * Whether the sender may read and change the notes of an article: our own pages those of all, a content script those
 * of the site it runs on, our editor frame those of the site it was put into.
 */
export function mayTouch(sender: Sender, article: ArticleId): boolean {
  const { tab, frameId, url } = sender;
  if (!isOurPage(sender)) return url !== undefined && isOnSite(article, url);
  return !frameId || tab?.url === undefined || isOnSite(article, tab.url);
}

function originOf({ origin, url }: Sender): string | undefined {
  // Firefox gives no origin to some; a sandboxed frame's is "null".
  if (origin !== undefined && origin !== 'null') return origin;
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}

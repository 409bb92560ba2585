import { isWithin } from './dom.ts';

/** Quiet time after a change before the page is read again, and the longest that a page that never rests is left unread. */
const QUIET = 250;
const LONGEST = 2_000;
/** Of the page's time, at most one part in this many goes into reading it again. */
const SHARE = 40;

/** Who watches: reads again (answering how long its own work took, in ms) or learns of another address in the same document. */
export type Watcher = {
  /** What is read; changes elsewhere are none of ours. */
  readonly root: () => Element | undefined;
  reread(): Promise<number>;
  moved(url: string): void;
};

/**
 * Tells when a page changed: late content, folds, single-page sites. Changes are gathered; under a flood we fall behind and catch
 * up; a tab that nobody sees waits. Our own host hangs outside what is watched.
 */
export function watch(document: Document, watcher: Watcher, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirtySince: number | undefined;
  let busy = false;
  let notBefore = 0;
  let url = document.location.href;

  const address = (): void => {
    const next = document.location.href;
    if (withoutFragment(next) === withoutFragment(url)) return;
    url = next;
    watcher.moved(next);
  };
  const schedule = (): void => {
    if (busy || signal.aborted || dirtySince === undefined || document.visibilityState === 'hidden') return;
    const now = performance.now();
    const due = Math.max(notBefore, Math.min(now + QUIET, dirtySince + LONGEST));
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, due - now));
  };
  const run = async (): Promise<void> => {
    if (signal.aborted || busy) return;
    busy = true;
    dirtySince = undefined;
    const spent = await watcher.reread();
    notBefore = performance.now() + spent * SHARE;
    busy = false;
    schedule();
  };
  const observer = new MutationObserver((records) => {
    address();
    const root = watcher.root();
    if (
      !root?.isConnected ||
      records.some(({ target }) => isWithin(target, root) || isWithin(root, target))
    ) {
      dirtySince ??= performance.now();
      schedule();
    }
  });
  observer.observe(document.body ?? document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'open', 'class', 'style'],
  });
  document.addEventListener('visibilitychange', schedule, { signal });
  const view = document.defaultView;
  view?.addEventListener('popstate', address, { signal });
  view?.addEventListener('hashchange', address, { signal });
  view?.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      dirtySince ??= performance.now();
      schedule();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}

const withoutFragment = (url: string): string => url.replace(/#.*$/, '');

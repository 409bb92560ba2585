import { Changes } from './changes.ts';
import { isElement, isWithin, tagOf } from './dom.ts';
import { HOST_TAG } from './host.ts';

/** Quiet time after a change before the page is read again, and the longest that a page that never rests is left unread. */
const QUIET = 250;
const LONGEST = 2_000;
/** Of the page's time, at most one part in this many goes into reading it again. */
const SHARE = 40;

/** Who watches. */
export type Watcher = {
  /** What is read; changes elsewhere are none of ours. */
  scope(): Element | undefined;
  /** Shadow roots and documents of frames that are read: changes in them are not seen from outside. */
  inner(): readonly Node[];
  /** Reads again what changed since it was last called, and answers how long its own work took, in milliseconds. Never rejects. */
  read(changes: Changes): Promise<number>;
  /** The document bears another address: another article in the same page. */
  moved(): void;
  /** The page came back as it was left. */
  restored(): void;
};

/**
 * Has a page read at once and again whenever it changed: late content, folds, single-page sites. Changes are gathered; under a
 * flood we fall behind and catch up; a tab that nobody sees waits. `again` of the answer asks for a reading now.
 */
export function watch(
  document: Document,
  watcher: Watcher,
  signal: AbortSignal,
): { readonly again: () => void } {
  const view = document.defaultView;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirtySince: number | undefined;
  let changes = new Changes(true);
  let notBefore = 0;
  let isBusy = false;
  let url = addressOf(document);

  const look = (): void => {
    const next = addressOf(document);
    if (next === url) return;
    url = next;
    watcher.moved();
  };
  const schedule = (): void => {
    if (isBusy || signal.aborted || dirtySince === undefined || document.visibilityState === 'hidden') return;
    const now = performance.now();
    const due = Math.max(notBefore, Math.min(now + QUIET, dirtySince + LONGEST));
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, due - now));
  };
  const run = async (): Promise<void> => {
    if (signal.aborted || isBusy) return;
    look();
    isBusy = true;
    dirtySince = undefined;
    const gathered = changes;
    changes = new Changes(false);
    const spent = await watcher.read(gathered);
    isBusy = false;
    notBefore = Math.max(notBefore, performance.now() + spent * SHARE);
    for (const root of watcher.inner()) observer.observe(root, SEEN);
    schedule();
  };
  const changed = (): void => {
    dirtySince ??= performance.now();
    schedule();
  };
  const again = (): void => {
    notBefore = 0;
    changes.all();
    dirtySince = performance.now() - LONGEST;
    schedule();
  };

  const observer = new MutationObserver((records) => {
    if (signal.aborted) return;
    look();
    changes.note(records);
    // One change is enough to read again: a flood of them is not looked through for it.
    if (dirtySince === undefined && concerns(records, watcher.scope())) changed();
    else schedule();
  });
  observer.observe(document, SEEN);
  const listen = { signal, passive: true };
  document.addEventListener('visibilitychange', schedule, listen);
  const anyMayHave = (): void => changes.all();
  // A frame of this site, or a style sheet, that came late.
  const loaded = ({ target }: Event): void => {
    anyMayHave();
    if (isFrame(target)) changed();
  };
  document.addEventListener('load', loaded, { ...listen, capture: true });
  // A fold that a tick in a box opens, a column that only a wide window has.
  document.addEventListener('change', anyMayHave, { ...listen, capture: true });
  view?.addEventListener('resize', anyMayHave, listen);
  view?.addEventListener('load', changed, listen);
  view?.addEventListener('popstate', look, listen);
  view?.addEventListener('hashchange', look, listen);
  if (view && 'navigation' in view) view.navigation.addEventListener('navigatesuccess', look, listen);
  view?.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      watcher.restored();
      again();
    },
    listen,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  again();
  return { again };
}

/** The changes of a document that we are told of. */
export const SEEN: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'open', 'class', 'style', 'lang'],
};

/** Whether any of these changes touches what is read: within it, or what it hangs in. Our own host's coming and going does not. */
function concerns(records: readonly MutationRecord[], scope: Element | undefined): boolean {
  if (!scope?.isConnected) return records.some((record) => !isOurs(record));
  return records.some(
    (record) => (isWithin(record.target, scope) || isWithin(scope, record.target)) && !isOurs(record),
  );
}

const isHost = (node: Node): boolean => isElement(node) && tagOf(node) === HOST_TAG;

function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return isHost(target);
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(isHost);
}

const isFrame = (target: EventTarget | null): boolean => target instanceof HTMLIFrameElement;

/** Where the reader is; a step to a place in the page (`#ket-luan`) is none. A route told by the fragment (`#/bai/5`, `#!bai-5`) is one. */
const addressOf = ({ location }: Document): string => location.href.replace(/#(?![!/]).*$/, '');

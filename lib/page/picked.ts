import { attributeOf, isElement, parentElementOf } from './dom.ts';

/** Keys that select need this long, in milliseconds, until they rest. */
const REST = 250;

/**
 * Tells when a reader's own hand or keys have made a selection, and whenever a selection changes otherwise: a page's script that
 * selects something tells nothing.
 */
export function watchPicking(
  document: Document,
  on: { readonly made: () => void; readonly changed: () => void },
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDown = false;
  const later = (after: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!isDown && !isInField(document.activeElement)) on.made();
    }, after);
  };
  const listen = { signal, passive: true, capture: true };
  document.addEventListener(
    'pointerdown',
    ({ isTrusted }) => {
      if (isTrusted) isDown = true;
    },
    listen,
  );
  for (const type of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(
      type,
      ({ isTrusted }) => {
        if (!isTrusted) return;
        isDown = false;
        // The click that follows may take the selection away.
        later(0);
      },
      listen,
    );
  }
  document.addEventListener(
    'keyup',
    ({ isTrusted, key, shiftKey, ctrlKey, metaKey }) => {
      const selects = key === 'Shift' || shiftKey || ((ctrlKey || metaKey) && key.toLowerCase() === 'a');
      if (isTrusted && selects) later(REST);
    },
    listen,
  );
  document.addEventListener('selectionchange', () => on.changed(), listen);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Whether someone types here: what is selected in a field is the reader's own. */
function isInField(element: Element | null): boolean {
  for (let at = element ?? undefined; at; at = parentElementOf(at)) {
    if (!isElement(at)) return false;
    if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement) return true;
    const editable = attributeOf(at, 'contenteditable');
    if (editable !== null && editable !== 'false') return true;
  }
  return false;
}

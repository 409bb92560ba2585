import { useLayoutEffect, useRef } from 'preact/hooks';

/** Moves the focus among the rows of a list (`[data-row]`), by as many as asked; stays at its ends. False: no row there. */
export function moveAmongRows(list: HTMLElement | null, by: number): boolean {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const active = list?.ownerDocument.activeElement ?? null;
  const at = rows.findIndex((row) => row === active || row.parentElement?.contains(active));
  const to = at < 0 ? (by < 0 ? rows.length - 1 : 0) : Math.max(0, Math.min(rows.length - 1, at + by));
  const row = rows[to];
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
  return row !== undefined;
}

/** How far a key moves within a list, where it does: arrows, J and K, Home and End. */
export function stepOf(event: KeyboardEvent): number | undefined {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const FAR = 1_000_000;
  return { ArrowDown: 1, j: 1, J: 1, ArrowUp: -1, k: -1, K: -1, Home: -FAR, End: FAR }[event.key];
}

/** Whether a key goes into a field, where single letters are letters. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])');

/** Hears the keys of the whole surface, wherever the focus is, unless a dialog stands over it; `hear` says whether the key was its own. */
export function useKeys(hear: (event: KeyboardEvent) => boolean): void {
  const latest = useRef(hear);
  latest.current = hear;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUnder = document.querySelector('dialog[open]') !== null;
      if (!isUnder && !event.defaultPrevented && !event.isComposing && latest.current(event))
        event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

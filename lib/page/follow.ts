/**
 * Calls back whenever what stands in the page may stand elsewhere in it: another window size, a page that scrolls inside a box of
 * its own, late pictures and fonts. The window's own scroll carries our parts along and is not told.
 */
export function follow(document: Document, place: () => void, signal: AbortSignal): void {
  const listen = { signal, passive: true, capture: true };
  addEventListener('resize', place, listen);
  addEventListener('scroll', ({ target }) => target !== document && place(), listen);
  addEventListener('load', place, listen);
  const observer = new ResizeObserver(place);
  if (document.body) observer.observe(document.body);
  signal.addEventListener('abort', () => observer.disconnect());
}

import type { Host } from './host.ts';

const WIDTH = 400;
const HEIGHT = 460;
const EDGE = 8;

/** A frame of the extension's own origin in the page, for the note editor: so a page sees no key that is typed in it. */
export class EditorFrame {
  readonly #host: Host;
  #open: { readonly id: string; readonly frame: HTMLIFrameElement } | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Opens `address` beside `box` (in the window's coordinates), or at the window's edge. One frame at a time. */
  show(id: string, address: string, title: string, box: DOMRect | undefined): void {
    if (this.#open?.id === id) {
      this.#host.hold();
      this.#open.frame.focus();
      return;
    }
    this.#hideOpen();
    const frame = document.createElement('iframe');
    frame.className = 'editor';
    frame.title = title;
    frame.src = address;
    const { left, top, width, height } = placeBeside(box, innerWidth, innerHeight);
    frame.style.cssText = `width: ${width}px; height: ${height}px; left: ${left}px; top: ${top}px;`;
    this.#host.add(frame);
    this.#open = { id, frame };
    frame.addEventListener('load', () => frame.focus(), { once: true });
  }

  hide(id: string): void {
    if (this.#open?.id === id) this.#hideOpen();
  }

  #hideOpen(): void {
    if (this.#open) this.#host.remove(this.#open.frame);
    this.#open = undefined;
  }
}

type Place = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** In the free margin at the height of the passage; else under it, else above it; never over it while there is any room. */
export function placeBeside(
  box: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'> | undefined,
  windowWidth: number,
  windowHeight: number,
): Place {
  const width = Math.min(WIDTH, windowWidth - 2 * EDGE);
  const height = Math.min(HEIGHT, windowHeight - 2 * EDGE);
  const lowest = windowHeight - height - EDGE;
  const rightmost = windowWidth - width - EDGE;
  const within = (value: number, most: number): number => Math.round(Math.max(EDGE, Math.min(value, most)));
  if (!box) return { left: within(rightmost, rightmost), top: within(lowest, lowest), width, height };
  const beside = box.right + 2 * EDGE;
  if (beside <= rightmost)
    return { left: within(beside, rightmost), top: within(box.top, lowest), width, height };
  const left = within(box.left, rightmost);
  const below = box.bottom + EDGE;
  const above = box.top - height - EDGE;
  const top = below <= lowest || above < EDGE ? below : above;
  return { left, top: within(top, lowest), width, height };
}

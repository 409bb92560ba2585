import type { Host } from './host.ts';
import type { Spot } from './place.ts';

const WIDTH = 400;
/** In a margin it may be as narrow as this. */
const NARROW = 344;
const HEIGHT = 460;
const EDGE = 8;

/** A frame of the extension's own origin in the page, for the note editor: so a page sees no key that is typed in it. */
export class EditorFrame {
  readonly #host: Host;
  #open: { readonly id: string; readonly frame: HTMLIFrameElement } | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Opens `address` beside a passage, or at the window's edge. One frame at a time. */
  show(id: string, address: string, title: string, spot: Spot | undefined): void {
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
    const { left, top, width, height } = placeBeside(spot, innerWidth, innerHeight);
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

/** In the free margin at the height of the passage's last line; else under that line, else above it; over it only where the window is too small. */
export function placeBeside(
  spot: { readonly line: Pick<DOMRect, 'top' | 'bottom' | 'left'>; readonly right: number } | undefined,
  windowWidth: number,
  windowHeight: number,
): Place {
  const height = Math.min(HEIGHT, windowHeight - 2 * EDGE);
  const lowest = windowHeight - height - EDGE;
  const within = (value: number, most: number): number => Math.round(Math.max(EDGE, Math.min(value, most)));
  const margin = spot ? Math.floor(windowWidth - spot.right - 3 * EDGE) : 0;
  if (spot && margin >= NARROW) {
    const top = within(spot.line.top, lowest);
    return { left: Math.round(spot.right + 2 * EDGE), top, width: Math.min(WIDTH, margin), height };
  }
  const width = Math.min(WIDTH, windowWidth - 2 * EDGE);
  const rightmost = windowWidth - width - EDGE;
  if (!spot) return { left: within(rightmost, rightmost), top: within(lowest, lowest), width, height };
  const { top, bottom, left } = spot.line;
  const below = bottom + EDGE;
  const above = top - height - EDGE;
  return {
    left: within(left, rightmost),
    top: within(below <= lowest || above < EDGE ? below : above, lowest),
    width,
    height,
  };
}

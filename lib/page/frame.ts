import type { Host } from './host.ts';

const WIDTH = 400;
const HEIGHT = 460;

/** The note editor in the page: a frame of the extension's own origin, so that the page sees no key that is typed in it. */
export class EditorFrame {
  readonly #host: Host;
  #open: { readonly id: string; readonly frame: HTMLIFrameElement } | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Opens `address` beside `box` (in the window's coordinates), or at the window's edge. One frame at a time. */
  show(id: string, address: string, title: string, box: DOMRect | undefined): void {
    if (this.#open?.id === id) {
      this.#open.frame.focus();
      return;
    }
    this.#hideOpen();
    const frame = document.createElement('iframe');
    frame.className = 'editor';
    frame.title = title;
    frame.src = address;
    const width = Math.min(WIDTH, innerWidth - 16);
    const height = Math.min(HEIGHT, innerHeight - 16);
    const right = box && innerWidth - box.right > width + 24 ? box.right + 16 : innerWidth - width - 16;
    const below = box && right < box.right ? box.bottom + 12 : box?.top;
    const top = Math.max(8, Math.min(below ?? innerHeight - height - 16, innerHeight - height - 8));
    frame.style.cssText = `width: ${width}px; height: ${height}px; left: ${right}px; top: ${top}px;`;
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

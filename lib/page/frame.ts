import { placeBeside, type Size } from './beside.ts';
import type { Host } from './host.ts';
import type { Spot } from './place.ts';

export const EDITOR: Size = { width: 400, narrowest: 344, height: 460, shortest: 300 };

/** A frame of the extension's own origin in the page, for the note editor: so a page sees no key that is typed in it. */
export class EditorFrame {
  readonly #host: Host;
  #open: { readonly id: string; readonly frame: HTMLIFrameElement } | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Opens `address` beside a passage, or at the window's edge, in the colours of what it stands on. One frame at a time. */
  show(id: string, address: string, title: string, spot: Spot | undefined, scheme: 'light' | 'dark'): void {
    if (this.#open?.id === id) {
      this.#host.hold();
      this.#open.frame.focus();
      return;
    }
    this.#hideOpen();
    const frame = document.createElement('iframe');
    frame.className = 'float editor';
    frame.title = title;
    frame.src = address;
    const { left, top, width, height } = placeBeside(spot, EDITOR, innerWidth, innerHeight);
    frame.style.cssText = `width: ${width}px; height: ${height}px; left: ${left}px; top: ${top}px; color-scheme: ${scheme};`;
    this.#host.float(frame);
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

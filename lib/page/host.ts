/** The tag of the one element of ours in a page. */
export const HOST_TAG = 'chu-giai';

/**
 * The one element we may hang into a page: a closed shadow root that the page's styles and scripts do not reach. Added when there is
 * something to show, gone when there is not. It hangs beside the body, so that nothing of the page's own tree changes.
 */
export class Host {
  readonly #element: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #parts = new Set<HTMLElement>();

  constructor(document: Document, style: string, signal: AbortSignal) {
    this.#element = document.createElement(HOST_TAG);
    this.#element.style.cssText = STYLE;
    this.#root = this.#element.attachShadow({ mode: 'closed' });
    const sheet = document.createElement('style');
    sheet.textContent = style;
    this.#root.append(sheet);
    signal.addEventListener('abort', () => this.#element.remove());
  }

  /** Where the host's own corner stands in the window: its parts are placed from there. */
  get origin(): { readonly left: number; readonly top: number } {
    return this.#element.getBoundingClientRect();
  }

  add(part: HTMLElement): void {
    this.#parts.add(part);
    this.#root.append(part);
    this.hold();
  }

  remove(part: HTMLElement): void {
    part.remove();
    this.#parts.delete(part);
    if (this.#parts.size === 0) this.#element.remove();
  }

  /** Hangs the host in again where a page threw it out while it had something to show. */
  hold(): void {
    if (this.#parts.size === 0 || this.#element.isConnected) return;
    this.#element.ownerDocument.documentElement.append(this.#element);
  }
}

const STYLE = [
  ...['all: initial', 'position: absolute', 'top: 0', 'left: 0', 'width: 0', 'height: 0'],
  ...['z-index: 2147483647', 'color-scheme: light dark'],
]
  .map((rule) => `${rule} !important`)
  .join('; ');

/** Takes away what an older script of ours left behind when it ended without a word. */
export function clearHosts(document: Document): void {
  for (const left of document.querySelectorAll(`:root > ${HOST_TAG}`)) left.remove();
}

/**
 * The one element we may hang into a page: a closed shadow root that the page's styles and scripts do not reach. Added when there is
 * something to show, gone when there is not. It hangs beside the body, so that nothing of the page's own tree changes.
 */
export class Host {
  readonly #element: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #parts = new Set<HTMLElement>();

  constructor(document: Document, style: string, signal: AbortSignal) {
    this.#element = document.createElement('chu-giai');
    this.#element.style.cssText =
      'all: initial !important; position: absolute !important; top: 0 !important; left: 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483647 !important; color-scheme: light dark !important;';
    this.#root = this.#element.attachShadow({ mode: 'closed' });
    const sheet = document.createElement('style');
    sheet.textContent = style;
    this.#root.append(sheet);
    signal.addEventListener('abort', () => this.#element.remove());
  }

  add(part: HTMLElement): void {
    this.#parts.add(part);
    this.#root.append(part);
    if (!this.#element.isConnected) this.#element.ownerDocument.documentElement.append(this.#element);
  }

  remove(part: HTMLElement): void {
    part.remove();
    this.#parts.delete(part);
    if (this.#parts.size === 0) this.#element.remove();
  }
}

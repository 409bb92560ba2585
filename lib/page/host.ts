import { adopt } from './sheet.ts';

/** The tag of the one element of ours in a page. */
export const HOST_TAG = 'chu-giai';

/** A page that throws our host out again and again has its way after this many times. */
const RETURNS = 20;
const RETURN_AFTER = 200;

/**
 * The one element we may hang into a page: a closed shadow root that the page's styles and scripts do not reach. Added when there is
 * something to show, gone when there is not. It hangs beside the body, so that nothing of the page's own tree changes.
 */
export class Host {
  readonly #element: HTMLElement;
  readonly #root: ShadowRoot;
  /** Our rules as the browser writes them. */
  readonly #style: string;
  readonly #parts = new Set<HTMLElement>();
  readonly #observer: MutationObserver;
  #returns = RETURNS;
  #returning: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, style: string, signal: AbortSignal) {
    this.#element = document.createElement(HOST_TAG);
    this.#element.style.cssText = STYLE;
    this.#style = this.#element.style.cssText;
    this.#root = this.#element.attachShadow({ mode: 'closed' });
    // Adopted: where the page is one of our own, its policy lets no element of style in.
    const view = document.defaultView;
    if (view) adopt(this.#root, view, style);
    this.#observer = new MutationObserver(() => this.#returnSoon());
    signal.addEventListener('abort', () => {
      clearTimeout(this.#returning);
      this.#observer.disconnect();
      this.#element.remove();
    });
  }

  /** Where the host's own corner stands in the window: its parts are placed from there. */
  get origin(): { readonly left: number; readonly top: number } {
    return this.#element.getBoundingClientRect();
  }

  /** What of ours has the focus. */
  get focused(): Element | null {
    return this.#root.activeElement;
  }

  /** Whether an event of the page's happened within us: seen from outside it happened at our host. */
  holds(target: EventTarget | null): boolean {
    return target === this.#element;
  }

  add(part: HTMLElement): void {
    part.classList.add('own');
    this.#parts.add(part);
    this.#root.append(part);
    this.#returns = RETURNS;
    this.#observe();
    this.hold();
  }

  /** Adds a part that floats over all that the page has, by the browser's own top layer. */
  float(part: HTMLElement): void {
    part.setAttribute('popover', 'manual');
    this.add(part);
  }

  remove(part: HTMLElement): void {
    part.remove();
    this.#parts.delete(part);
    if (this.#parts.size > 0) return;
    this.#observer.disconnect();
    this.#element.remove();
  }

  /** Hangs the host in again where a page threw it out or hid it while it had something to show. */
  hold(): void {
    if (this.#parts.size === 0) return;
    if (!this.#isInPlace()) this.#element.ownerDocument.documentElement.append(this.#element);
    if (!this.#isUntouched()) {
      for (const { name } of [...this.#element.attributes]) this.#element.removeAttribute(name);
      this.#element.style.cssText = STYLE;
    }
    for (const part of this.#parts) {
      if (part.popover === 'manual' && !part.matches(':popover-open')) part.showPopover();
    }
  }

  #observe(): void {
    this.#observer.observe(this.#element.ownerDocument.documentElement, { childList: true });
    this.#observer.observe(this.#element, { attributes: true });
  }

  #returnSoon(): void {
    const isThere = this.#isInPlace() && this.#isUntouched();
    if (this.#parts.size === 0 || isThere || this.#returning !== undefined || this.#returns <= 0) return;
    this.#returns--;
    this.#returning = setTimeout(() => {
      this.#returning = undefined;
      this.hold();
    }, RETURN_AFTER);
  }

  /** A page may hang us into a box of its own, out of sight. */
  #isInPlace(): boolean {
    return this.#element.parentNode === this.#element.ownerDocument.documentElement;
  }

  #isUntouched(): boolean {
    return this.#element.style.cssText === this.#style && this.#element.attributes.length === 1;
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

import { make, pressable } from './element.ts';
import type { Host } from './host.ts';

/** What can still be done about what was just done. */
export type ToastDoing = { readonly label: string; readonly act: () => void };
export type ToastWords = {
  readonly text: string;
  readonly doings?: readonly ToastDoing[];
  /** Whether something failed: then it is said at once, and stays. */
  readonly isBad?: boolean;
};

const SHOWN = 10_000;

/** Says what was done, in the window's corner: 10 s, longer while pointed at or focused; F6 reaches it. */
export class Toast {
  readonly #host: Host;
  #open: { readonly toast: HTMLElement; readonly life: AbortController } | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  show({ text, doings = [], isBad = false }: ToastWords, scheme: string): void {
    this.hide();
    const life = new AbortController();
    const buttons = doings.map(({ label, act }) =>
      pressable({ 'aria-keyshortcuts': 'F6' }, [label], () => {
        this.hide();
        act();
      }),
    );
    const toast = make(
      'div',
      { class: isBad ? 'float toast bad' : 'float toast', role: isBad ? 'alert' : 'status' },
      make('span', {}, text),
      ...buttons,
    );
    toast.style.colorScheme = scheme;
    this.#host.float(toast);
    this.#open = { toast, life };
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'F6' || !event.isTrusted || buttons.length === 0) return;
        event.preventDefault();
        buttons[0]?.focus();
      },
      { signal: life.signal, capture: true },
    );
    if (!isBad) this.#endLater(toast, life.signal);
  }

  /** Goes before the reader does something else; what failed stays. */
  hush(): void {
    if (this.#open?.toast.role !== 'alert') this.hide();
  }

  hide(): void {
    this.#open?.life.abort();
    if (this.#open) this.#host.remove(this.#open.toast);
    this.#open = undefined;
  }

  #endLater(toast: HTMLElement, signal: AbortSignal): void {
    let left = SHOWN;
    let since = performance.now();
    let timer = setTimeout(() => this.hide(), left);
    const hold = (): void => {
      clearTimeout(timer);
      left -= performance.now() - since;
    };
    const goOn = (): void => {
      since = performance.now();
      clearTimeout(timer);
      timer = setTimeout(() => this.hide(), Math.max(left, 1_000));
    };
    for (const type of ['pointerenter', 'focusin']) toast.addEventListener(type, hold, { signal });
    for (const type of ['pointerleave', 'focusout']) toast.addEventListener(type, goOn, { signal });
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
}

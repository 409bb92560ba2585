import { placeBeside } from '../beside.ts';
import { make, type Say } from '../element.ts';
import type { Host } from '../host.ts';
import type { Spot } from '../place.ts';
import { type AmendFace, amendFace } from './amend.ts';
import type { CardDoings, CardView, Elsewhere } from './card-view.ts';
import { elsewhere, face, head } from './face.ts';

const WIDTH = 336;
/** In a margin it may be as narrow as this. */
const NARROW = 288;
/** Where a window has little room it scrolls in this much. */
const SHORT = 140;

/** What a card is shown with. */
export type CardShow = {
  readonly view: CardView;
  readonly spot: Pick<Spot, 'line' | 'right'>;
  readonly say: Say;
  readonly scheme: string;
  readonly doings: CardDoings;
  /** Opened by hand or keys: it takes the focus and stays until it is closed. */
  readonly isPinned: boolean;
};

/** The card of an entity: in the free margin at the height of its word, else under the line, never over it. */
export class Card {
  readonly #host: Host;
  readonly #onHide: () => void;
  #open: { readonly card: HTMLElement; shown: CardShow } | undefined;
  #elsewhere: Elsewhere | undefined;
  #before: Element | null = null;

  constructor(host: Host, onHide: () => void) {
    this.#host = host;
    this.#onHide = onHide;
  }

  get isShown(): boolean {
    return this.#open !== undefined;
  }

  get isPinned(): boolean {
    return this.#open?.shown.isPinned === true;
  }

  /** Where it stands in the window. */
  get box(): DOMRect | undefined {
    return this.#open?.card.getBoundingClientRect();
  }

  /** Shows it, or has the one that is open show this. */
  show(shown: CardShow): void {
    if (!this.#open) {
      const card = make('div', { class: 'float card', role: 'dialog', tabindex: '-1' });
      card.addEventListener('keydown', (event) => this.#onKey(event));
      this.#before = document.activeElement;
      this.#host.float(card);
      this.#open = { card, shown };
    }
    this.#open.shown = shown;
    this.#elsewhere = undefined;
    this.#turnTo(undefined);
    if (shown.isPinned) this.#open.card.focus({ preventScroll: true });
  }

  /** Adds the other articles, once they are known. */
  tellElsewhere(known: Elsewhere): void {
    this.#elsewhere = known;
    const place = this.#open?.card.querySelector('.elsewhere');
    if (!this.#open || !place) return;
    place.replaceChildren(elsewhere(known, this.#open.shown.doings));
    this.place();
  }

  /** Closes it; the focus goes back to where it was. */
  hide(): void {
    const open = this.#open;
    if (!open) return;
    const had = open.card.contains(this.#host.focused);
    this.#open = undefined;
    this.#host.remove(open.card);
    if (had && this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
    this.#onHide();
  }

  /** Moves it to where its word stands now. */
  moveTo(spot: CardShow['spot']): void {
    if (!this.#open) return;
    this.#open.shown = { ...this.#open.shown, spot };
    this.place();
  }

  place(): void {
    if (!this.#open) return;
    const { card, shown } = this.#open;
    card.style.width = `${WIDTH}px`;
    card.style.maxHeight = '';
    const spotNow = () => {
      const size = { width: WIDTH, narrowest: NARROW, height: card.scrollHeight + 2, shortest: SHORT };
      return placeBeside(shown.spot, size, innerWidth, innerHeight);
    };
    card.style.width = `${spotNow().width}px`;
    // In a narrow margin its words take more lines.
    const { left, top, width, height } = spotNow();
    card.style.width = `${width}px`;
    card.style.maxHeight = `${height}px`;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${top + scrollY}px`;
  }

  #turnTo(name: AmendFace | undefined): void {
    if (!this.#open) return;
    const { card, shown } = this.#open;
    const { view, say, doings, scheme } = shown;
    const focused = this.#host.focused;
    const had = focused !== null && focused !== card && card.contains(focused);
    const key = focused?.getAttribute('aria-keyshortcuts');
    const ways = { go: (next: AmendFace) => this.#turnTo(next), back: () => this.#turnTo(undefined) };
    doings.tryExtent(undefined);
    card.style.colorScheme = scheme;
    card.setAttribute('aria-label', view.name);
    card.replaceChildren(
      head(view, say, () => this.hide()),
      ...(name
        ? amendFace(name, view, say, doings, ways)
        : face(view, say, doings, () => this.#turnTo('menu'))),
    );
    if (!name && this.#elsewhere) this.tellElsewhere(this.#elsewhere);
    this.place();
    if (!had) return;
    // What was pressed is gone: the keys go on at what has its place, else where the new face begins.
    const same = key && card.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`);
    (same || card.querySelector<HTMLElement>('.row, .edges button, .btn') || card).focus({
      preventScroll: true,
    });
  }

  #onKey(event: KeyboardEvent): void {
    const { key, isTrusted, isComposing, altKey, ctrlKey, metaKey } = event;
    if (!isTrusted || isComposing || altKey || ctrlKey || metaKey || !this.#open) return;
    const { doings, view } = this.#open.shown;
    const pressed = key.toLowerCase();
    const by = { j: 1, arrowdown: 1, k: -1, arrowup: -1 } as const;
    if (pressed === 'escape') this.hide();
    else if (pressed === 'n') doings.note();
    else if (view.of > 1 && Object.hasOwn(by, pressed)) doings.step(by[pressed as keyof typeof by]);
    else {
      if (key === 'Enter' || key === ' ') event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

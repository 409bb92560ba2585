import { CATEGORIES } from '../notes/note.ts';
import { placeUnder } from './beside.ts';
import { make, pressable, type Say } from './element.ts';
import type { Host } from './host.ts';
import { icon } from './icon.ts';
import { type NoteLook, shape } from './shape.ts';

/** What a reader can do with what is selected. */
export type BarDoings = {
  mark(look: NoteLook): void;
  note(): void;
  tag(): void;
  /** Answers whether it could be copied. */
  copy(): Promise<boolean>;
};

/** Where a selection begins and ends in the window. */
export type Lines = { readonly first: DOMRect; readonly last: DOMRect };
type Open = { readonly bar: HTMLElement; readonly items: readonly Item[] };
type Item = { readonly button: HTMLButtonElement; readonly key: string; readonly act: () => void };

/** How long it says that something was copied. */
const SAID = 1_600;

/** The small bar beside a selection: four categories, note, tag, copy. Keys work in it only while it has the focus. */
export class Bar {
  readonly #host: Host;
  readonly #doings: BarDoings;
  #open: Open | undefined;
  #before: Element | null = null;

  constructor(host: Host, doings: BarDoings) {
    this.#host = host;
    this.#doings = doings;
  }

  get isShown(): boolean {
    return this.#open !== undefined;
  }

  /** Shows it at a selection, or moves it there. `scheme` is the ground it is to suit. */
  show(say: Say, lines: Lines, scheme: string): void {
    const { bar } = this.#open ?? this.#make(say);
    bar.style.colorScheme = scheme;
    const box = bar.getBoundingClientRect();
    const { left, top, isAbove } = placeUnder(lines, box, innerWidth, innerHeight);
    bar.classList.toggle('above', isAbove);
    bar.style.left = `${left + scrollX}px`;
    bar.style.top = `${top + scrollY}px`;
  }

  hide(): void {
    if (this.#open) this.#host.remove(this.#open.bar);
    this.#open = undefined;
  }

  /** Gives it the focus; where that was before is where Escape leads back. */
  focus(): void {
    this.#before = document.activeElement;
    this.#open?.items[0]?.button.focus();
  }

  #make(say: Say): Open {
    const tip = make('span', { class: 'tip', 'aria-hidden': 'true', hidden: '' });
    const item = (
      key: string,
      label: string,
      className: string,
      children: readonly (Node | string)[],
      act: () => void,
    ): Item => {
      const button = pressable(
        { class: className, 'aria-label': label, 'aria-keyshortcuts': key.toUpperCase(), tabindex: '-1' },
        children,
        act,
      );
      const tell = (): void => {
        tip.textContent = say('barKey', { label, key: key.toUpperCase() });
        tip.hidden = false;
        tip.style.left = `${button.offsetLeft}px`;
      };
      const hush = (): void => {
        tip.hidden = true;
      };
      button.addEventListener('pointerenter', tell);
      button.addEventListener('focus', tell);
      button.addEventListener('pointerleave', hush);
      button.addEventListener('blur', hush);
      return { button, key, act };
    };
    const { mark, note, tag, copy } = this.#doings;
    const picks = CATEGORIES.map((look, at) =>
      item(String(at + 1), say(`category_${look}`), 'pick', [shape(look)], () => mark(look)),
    );
    const said = make('span', {}, say('barCopy'));
    const more = [
      item('n', say('note'), 'btn', [icon('write'), say('note')], note),
      item('t', say('barTag'), 'icon-btn', [icon('tag')], tag),
      item('c', say('barCopy'), 'btn', [icon('quote'), said], async () => {
        if (!(await copy())) return;
        said.textContent = say('editorCopied');
        said.role = 'status';
        setTimeout(() => {
          said.textContent = say('barCopy');
        }, SAID);
      }),
    ];
    const items = [...picks, ...more];
    items[0]?.button.setAttribute('tabindex', '0');
    const bar = make(
      'div',
      { class: 'float bar', role: 'toolbar', 'aria-label': say('barLabel') },
      ...picks.map(({ button }) => button),
      make('hr', { 'aria-hidden': 'true' }),
      ...more.map(({ button }) => button),
      tip,
    );
    // The selection stays: nothing else in the page is pressed with it.
    bar.addEventListener('mousedown', (event) => event.preventDefault());
    bar.addEventListener('keydown', (event) => this.#onKey(event, items));
    this.#host.float(bar);
    this.#open = { bar, items };
    return this.#open;
  }

  #onKey(event: KeyboardEvent, items: readonly Item[]): void {
    const { key, isTrusted, isComposing, altKey, ctrlKey, metaKey } = event;
    if (!isTrusted || isComposing || altKey || ctrlKey || metaKey) return;
    const at = items.findIndex(({ button }) => button === this.#host.focused);
    const to = targetOf(key, at, items.length);
    const pressed = items.find((each) => each.key === key.toLowerCase());
    if (key === 'Escape') {
      this.hide();
      if (this.#before instanceof HTMLElement) this.#before.focus();
    } else if (to !== undefined) {
      const next = items[(to + items.length) % items.length]?.button;
      for (const { button } of items) button.setAttribute('tabindex', button === next ? '0' : '-1');
      next?.focus();
    } else if (pressed) pressed.act();
    else if (key !== 'Enter' && key !== ' ') return;
    event.stopPropagation();
    // These two the browser makes a press of.
    if (key !== 'Enter' && key !== ' ') event.preventDefault();
  }
}

/** Where a key leads from an item of the bar. */
function targetOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at + 1;
    case 'ArrowLeft':
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

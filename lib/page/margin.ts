import type { Span } from '../text/span.ts';
import type { Host } from './host.ts';
import { boxesOf } from './place.ts';
import type { Reading } from './reading.ts';

/** A note to be shown beside its passage. */
export type Pinned = {
  readonly span: Span;
  readonly look: 'key' | 'figure' | 'cite' | 'ask';
  readonly label: string;
  readonly open: () => void;
};

const SVG = 'http://www.w3.org/2000/svg';
/** ● ■ ◆ ▲ in a box of 12. */
const SHAPES = {
  key: 'M11 6A5 5 0 1 1 1 6a5 5 0 0 1 10 0z',
  figure: 'M1.5 1.5h9v9h-9z',
  cite: 'M6 .2 11.8 6 6 11.8.2 6z',
  ask: 'M6 .8 11.8 11H.2z',
} as const;
const WIDTH = 28;

/** The shapes of notes in the margin, each at the first line of its passage; a number where several stand together. */
export class Margin {
  readonly #host: Host;
  #buttons: { readonly button: HTMLButtonElement; readonly pinned: Pinned }[] = [];
  #reading: Reading | undefined;

  constructor(host: Host, signal: AbortSignal) {
    this.#host = host;
    const place = (): void => this.place();
    addEventListener('resize', place, { signal, passive: true });
    // A page that scrolls inside a box of its own: shapes follow; the window's own scroll carries them along.
    addEventListener('scroll', (event) => event.target !== document && place(), {
      signal,
      passive: true,
      capture: true,
    });
    addEventListener('load', place, { signal, capture: true });
  }

  show(reading: Reading, notes: readonly Pinned[]): void {
    for (const { button } of this.#buttons) this.#host.remove(button);
    this.#reading = reading;
    this.#buttons = notes.map((pinned) => {
      const button = shapeButton(pinned);
      this.#host.add(button);
      return { button, pinned };
    });
    this.place();
  }

  /** Puts each shape where its passage stands now. */
  place(): void {
    const reading = this.#reading;
    if (!reading) return;
    const taken = new Map<number, number>();
    const places = this.#buttons.map(({ button, pinned }) => ({
      button,
      box: boxesOf(reading, pinned.span)[0],
      block: blockLeft(reading, pinned.span),
    }));
    for (const { button, box, block } of places) {
      button.hidden = box === undefined;
      if (!box) continue;
      const top = Math.round(box.top + scrollY + Math.min(0, (box.height - WIDTH) / 2));
      const row = Math.round(top / WIDTH);
      const before = taken.get(row) ?? 0;
      taken.set(row, before + 1);
      const left = Math.max(
        2,
        Math.round(Math.min(block ?? box.left, box.left) + scrollX - WIDTH - 10 - before * WIDTH),
      );
      button.style.translate = `${left}px ${top}px`;
    }
  }
}

function blockLeft(reading: Reading, span: Span): number | undefined {
  const block = reading.blocks.findLast((each) => each.start <= span.start);
  return block?.element.getBoundingClientRect().left;
}

function shapeButton({ look, label, open }: Pinned): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `shape ${look}`;
  button.ariaLabel = label;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[look]);
  svg.append(path);
  button.append(svg);
  button.addEventListener('click', (event) => event.isTrusted && open());
  return button;
}

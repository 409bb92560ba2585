import type { Span } from '../text/span.ts';
import { boxOf } from './dom.ts';
import { follow } from './follow.ts';
import type { Host } from './host.ts';
import { boxesOf, columnOf } from './place.ts';
import { blockAt, type Reading } from './reading.ts';
import { schemeOf } from './scheme.ts';
import { type NoteLook, numberOf, shapeButton } from './shape.ts';

/** A note to be shown beside its passage. */
export type Pinned = {
  readonly span: Span;
  readonly look: NoteLook;
  /** Where the article changed it, or the place is only suggested. */
  readonly standing?: 'changed' | 'suggested' | undefined;
  readonly label: string;
  readonly open: () => void;
};

/** `turn`: how often it was pressed; kept when shapes are placed anew, which a busy page makes happen at any time. */
type Shape = { readonly button: HTMLButtonElement; readonly pinned: Pinned; turn: number };
type Spot = {
  readonly shape: Shape;
  readonly left: number;
  readonly top: number;
  readonly ground: 'light' | 'dark';
};

const WIDTH = 28;
const GAP = 10;
const SIGNS = { changed: '≠', suggested: '?' } as const;

/** The shapes of notes in the margin, each at the first line of its passage; one with a number where several begin on one line. */
export class Margin {
  readonly #host: Host;
  #shapes: readonly Shape[] = [];
  #reading: Reading | undefined;

  constructor(document: Document, host: Host, signal: AbortSignal) {
    this.#host = host;
    follow(document, () => this.place(), signal);
  }

  /** Shows these notes, in order of their place in the text. */
  show(reading: Reading, notes: readonly Pinned[]): void {
    this.clear();
    this.#reading = reading;
    this.#shapes = notes.map((pinned) => ({ button: shapeButton(pinned), pinned, turn: 0 }));
    for (const { button } of this.#shapes) this.#host.add(button);
    this.place();
  }

  clear(): void {
    for (const { button } of this.#shapes) this.#host.remove(button);
    this.#shapes = [];
  }

  /** Puts each shape where its passage stands now. */
  place(): void {
    const reading = this.#reading;
    if (!reading || this.#shapes.length === 0) return;
    this.#host.hold();
    const { left, top } = this.#host.origin;
    const rows: Spot[][] = [];
    for (const spot of this.#shapes.flatMap((shape) => spotOf(reading, shape) ?? [])) {
      const row = rows.find((each) => each.some((other) => isBeside(spot, other)));
      if (row) row.push(spot);
      else rows.push([spot]);
    }
    const shown = new Map(rows.flatMap((row) => (row[0] ? [[row[0].shape, row]] : [])));
    for (const shape of this.#shapes) {
      const row = shown.get(shape);
      const spot = row?.[0];
      shape.button.hidden = spot === undefined;
      if (!row || !spot) continue;
      const at = { left: Math.max(2, spot.left) - left, top: spot.top - top };
      shape.button.style.translate = `${Math.round(at.left)}px ${Math.round(at.top)}px`;
      shape.button.style.colorScheme = spot.ground;
      const { standing } = shape.pinned;
      shape.button.classList.toggle('guess', standing === 'suggested');
      numberOf(shape.button).textContent =
        row.length > 1 ? String(row.length) : standing ? SIGNS[standing] : '';
      shape.button.onclick = ({ isTrusted }) => {
        if (isTrusted) row[shape.turn++ % row.length]?.shape.pinned.open();
      };
      shape.button.ariaLabel = row.map((each) => each.shape.pinned.label).join(' · ');
    }
  }
}

/** In the window's coordinates; undefined where the passage is not shown now. */
function spotOf(reading: Reading, shape: Shape): Spot | undefined {
  const { span } = shape.pinned;
  const line = boxesOf(reading, span).find(({ width, height }) => width > 0 && height > 0);
  if (!line) return undefined;
  const block = reading.blocks[blockAt(reading.blocks, span.start)];
  const column = block && columnOf(block.element);
  const edge = Math.min(line.left, column ? boxOf(column).left : line.left);
  return {
    shape,
    left: edge - WIDTH - GAP,
    top: line.top + (line.height - WIDTH) / 2,
    ground: column ? schemeOf(column).ground : 'light',
  };
}

const isBeside = (a: Spot, b: Spot): boolean =>
  Math.abs(a.top - b.top) < WIDTH / 2 && Math.abs(a.left - b.left) < WIDTH;

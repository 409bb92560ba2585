import { isUnderlined, type Look, type Mark, markAfter, priorityOf } from './mark.ts';
import { near } from './near.ts';
import { blockAt, type Reading, rangesOf } from './reading.ts';
import { type Scheme, schemeOf } from './scheme.ts';

/** What is painted: mentions never overlap each other, notes may. */
export type Layer = 'mentions' | 'notes' | 'flash';

const PREFIX = 'chu-giai-';
/** How often we look whether the page cleared the register that we share with it. */
const LOOK_AGAIN = 2_000;

/**
 * Paints marks with the CSS Custom Highlight API: no node of the page is touched, only blocks near the window are registered, and
 * of the register that is shared with the page only our own names are ever set or deleted.
 */
export class Painter {
  #reading: Reading | undefined;
  readonly #layers = new Map<Layer, readonly Mark[]>();
  readonly #own = new Map<string, Highlight>();
  #schemes = new WeakMap<Element, Scheme>();
  #watched = new AbortController();
  #near: ReadonlySet<number> = new Set();
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    const timer = setInterval(() => this.#reassert(), LOOK_AGAIN);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      this.#watched.abort();
      this.#clear();
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.refresh(), { signal });
  }

  /** Whether this browser can paint at all. */
  static get isAble(): boolean {
    return typeof Highlight === 'function' && 'highlights' in CSS;
  }

  /** Paints on this reading from now on; marks of an older one are gone. */
  show(reading: Reading, layers: Readonly<Partial<Record<Layer, readonly Mark[]>>>): void {
    this.#reading = reading;
    this.#layers.clear();
    this.#schemes = new WeakMap();
    for (const layer of ['mentions', 'notes', 'flash'] as const) {
      const marks = layers[layer];
      if (marks) this.#layers.set(layer, marks);
    }
    this.#observe();
  }

  /** Replaces the marks of one layer. */
  set(layer: Layer, marks: readonly Mark[]): void {
    this.#layers.set(layer, marks);
    this.#observe();
  }

  /** Looks at grounds and places again: the page changed its theme, or came back. */
  refresh(): void {
    this.#schemes = new WeakMap();
    this.#paint();
  }

  #observe(): void {
    this.#watched.abort();
    this.#watched = new AbortController();
    const reading = this.#reading;
    if (!reading || this.#signal.aborted || !Painter.isAble) return;
    const marked = new Set<number>();
    for (const marks of this.#layers.values()) {
      for (const mark of marks) {
        for (let at = Math.max(0, blockAt(reading.blocks, mark.start)); at < reading.blocks.length; at++) {
          const block = reading.blocks[at];
          if (!block || block.start >= mark.end) break;
          marked.add(at);
        }
      }
    }
    if (marked.size === 0) {
      this.#near = marked;
      this.#paint();
      return;
    }
    near(reading.blocks, marked, this.#watched.signal, (indexes) => {
      this.#near = indexes;
      this.#paint();
    });
  }

  #paint(): void {
    const reading = this.#reading;
    if (!reading || this.#signal.aborted || !Painter.isAble) return;
    const ranges = new Map<string, StaticRange[]>();
    for (const index of this.#near) {
      const block = reading.blocks[index];
      if (!block?.element.isConnected) continue;
      for (const [layer, marks] of this.#layers) {
        // Notes may overlap, so that an earlier one may reach further: all are looked at, they are few.
        const from = layer === 'mentions' ? markAfter(marks, block.start) : 0;
        for (let at = from; at < marks.length; at++) {
          const mark = marks[at];
          if (!mark || mark.start >= block.end) break;
          if (mark.end <= block.start) continue;
          const name = nameOf(mark.look, this.#schemeOf(block.element));
          const inBlock = { start: Math.max(mark.start, block.start), end: Math.min(mark.end, block.end) };
          const list = ranges.get(name);
          if (list) list.push(...rangesOf(reading, inBlock));
          else ranges.set(name, rangesOf(reading, inBlock));
        }
      }
    }
    this.#register(ranges);
  }

  #register(ranges: ReadonlyMap<string, readonly StaticRange[]>): void {
    for (const [name, highlight] of this.#own) if (!ranges.has(name)) highlight.clear();
    for (const [name, list] of ranges) {
      const highlight = this.#own.get(name) ?? new Highlight();
      highlight.clear();
      for (const range of list) highlight.add(range);
      highlight.priority = priorityOf(lookOf(name));
      this.#own.set(name, highlight);
    }
    this.#reassert();
  }

  #reassert(): void {
    if (this.#signal.aborted || !Painter.isAble) return;
    for (const [name, highlight] of this.#own) {
      const isThere = CSS.highlights.get(name) === highlight;
      if (highlight.size > 0 && !isThere) CSS.highlights.set(name, highlight);
      else if (highlight.size === 0 && isThere) CSS.highlights.delete(name);
    }
  }

  #clear(): void {
    for (const name of this.#own.keys()) CSS.highlights.delete(name);
    this.#own.clear();
  }

  #schemeOf(element: Element): Scheme {
    const known = this.#schemes.get(element);
    if (known) return known;
    const scheme = schemeOf(element);
    this.#schemes.set(element, scheme);
    return scheme;
  }
}

const nameOf = (look: Look, { ground, isTight }: Scheme): string =>
  `${PREFIX}${look}-${ground}${isTight && isUnderlined(look) ? '-tight' : ''}`;

const LOOKS = [
  'person',
  'title',
  'date',
  'document',
  'key',
  'figure',
  'cite',
  'ask',
  'flash',
] as const satisfies readonly Look[];
const lookOf = (name: string): Look => LOOKS.find((look) => name.startsWith(`${PREFIX}${look}-`)) ?? 'flash';

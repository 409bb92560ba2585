import type { Span } from '../text/span.ts';
import { documentOf, isConnected, rootOf } from './dom.ts';
import { type Mark, markAfter, NAMES, nameOf, priorityOf } from './mark.ts';
import { blocksUnder, MOST_WATCHED, watchNear } from './near.ts';
import { type Block, type Reading, rangesOf } from './reading.ts';
import { Register, type View } from './register.ts';
import { type Scheme, schemeOf } from './scheme.ts';
import { adopt } from './sheet.ts';

/** What is painted: mentions never overlap each other, notes may. */
export type Layer = 'mentions' | 'at' | 'notes' | 'flash';
type Layers = Readonly<Partial<Record<Layer, readonly Mark[]>>>;
type Ranges = Map<string, StaticRange[]>;

/** How often we look whether a page cleared the register that we share with it. */
const LOOK_AGAIN = 2_000;

/**
 * Paints marks with the CSS Custom Highlight API: no node of the page is touched, and only what stands near the window is
 * registered. `rules` are those of the manifest's sheet, for shadow roots and frames.
 */
export class Painter {
  readonly #document: Document;
  readonly #rules: string;
  readonly #signal: AbortSignal;
  readonly #registers = new Map<Document, Register>();
  readonly #sheets = new Map<Node, () => void>();
  readonly #isAble = typeof Highlight === 'function' && 'highlights' in CSS;
  #reading: Reading | undefined;
  #layers: Layers = {};
  #schemes = new WeakMap<Element, Scheme>();
  #watched = new AbortController();
  #near: readonly Span[] = [];
  /** The blocks that are watched. */
  #wanted: ReadonlySet<number> = new Set();

  constructor(document: Document, rules: string, signal: AbortSignal) {
    this.#document = document;
    this.#rules = rules;
    this.#signal = signal;
    if (!this.#isAble) return;
    // Of an older script of ours, that ended without a word.
    for (const name of NAMES) CSS.highlights.delete(name);
    const timer = setInterval(() => this.#hold(), LOOK_AGAIN);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      this.#watched.abort();
      this.#clear();
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.refresh(), { signal });
  }

  /** Paints these marks on this reading from now on; those of an older one are gone. */
  show(reading: Reading, layers: Layers): void {
    if (reading !== this.#reading) {
      this.#schemes = new WeakMap();
      this.#near = [];
    }
    const isKnown = reading === this.#reading;
    this.#reading = reading;
    this.#layers = layers;
    // What is near is known already: a tab that nobody sees is told nothing of what comes near.
    if (isKnown) this.#paint();
    this.#watch();
  }

  /** Replaces the marks of one layer. */
  set(layer: Layer, marks: readonly Mark[]): void {
    if (marks.length === 0 && (this.#layers[layer] ?? []).length === 0) return;
    this.#layers = { ...this.#layers, [layer]: marks };
    this.#paint();
    const blocks = this.#reading?.blocks ?? [];
    // More blocks than are watched one by one: whatever comes near is told.
    if (this.#wanted.size > MOST_WATCHED) return;
    if (!blocksUnder(blocks, marks).every((index) => this.#wanted.has(index))) this.#watch();
  }

  /** Nothing is painted until the next `show`. */
  hide(): void {
    this.#reading = undefined;
    this.#layers = {};
    this.#near = [];
    this.#watched.abort();
    for (const [, register] of this.#live()) register.show(new Map(), priorityOf);
  }

  /** Looks at grounds again: the page may have changed its colours. */
  refresh(): void {
    this.#schemes = new WeakMap();
    this.#paint();
  }

  #watch(): void {
    this.#watched.abort();
    this.#watched = new AbortController();
    const reading = this.#reading;
    if (!reading || this.#signal.aborted || !this.#isAble) return;
    const lists = Object.values(this.#layers).map((marks) =>
      blocksUnder(reading.blocks, marks, MOST_WATCHED + 1),
    );
    this.#wanted = new Set(lists.flat());
    const wanted = [...this.#wanted].sort((a, b) => a - b);
    if (wanted.length === 0) this.#paint();
    else {
      watchNear(this.#document, reading, wanted, this.#watched.signal, (spans) => {
        this.#near = spans;
        this.#paint();
      });
    }
  }

  #paint(): void {
    const reading = this.#reading;
    if (!reading || this.#signal.aborted || !this.#isAble) return;
    const painted = new Map<Document, Ranges>();
    for (const span of this.#near) {
      for (const index of blocksUnder(reading.blocks, [span])) {
        const block = reading.blocks[index];
        if (!block || !isConnected(block.element)) continue;
        const ranges = this.#rangesIn(block, painted);
        const part = { start: Math.max(span.start, block.start), end: Math.min(span.end, block.end) };
        if (ranges) this.#collect(reading, block, part, ranges);
      }
    }
    for (const [document, register] of this.#live()) {
      register.show(painted.get(document) ?? new Map(), priorityOf);
    }
  }

  /** Adds the ranges of all marks that touch this part of a block. */
  #collect(reading: Reading, block: Block, part: Span, ranges: Ranges): void {
    const scheme = this.#schemeOf(block.element);
    for (const [layer, marks] of Object.entries(this.#layers)) {
      // Notes may overlap, so that an earlier one may reach further: all are looked at, they are few.
      for (let at = layer === 'notes' ? 0 : markAfter(marks, part.start); at < marks.length; at++) {
        const mark = marks[at];
        if (!mark || mark.start >= part.end) break;
        if (mark.end <= part.start) continue;
        const name = nameOf(mark.look, scheme);
        const inBlock = { start: Math.max(mark.start, block.start), end: Math.min(mark.end, block.end) };
        const list = ranges.get(name);
        if (list) list.push(...rangesOf(reading, inBlock));
        else ranges.set(name, rangesOf(reading, inBlock));
      }
    }
  }

  /** Where a block's ranges go: to the register of its own document, with rules for the root it stands in. */
  #rangesIn({ element }: Block, painted: Map<Document, Ranges>): Ranges | undefined {
    const document = documentOf(element) ?? this.#document;
    const view: View | null = document.defaultView;
    if (!view) return undefined;
    const root = rootOf(element);
    if (root !== this.#document && !this.#sheets.has(root) && isRoot(root)) {
      this.#sheets.set(root, adopt(root, view, this.#rules));
    }
    if (!this.#registers.has(document)) this.#registers.set(document, new Register(view));
    const known = painted.get(document);
    if (known) return known;
    const ranges: Ranges = new Map();
    painted.set(document, ranges);
    return ranges;
  }

  #hold(): void {
    for (const [, register] of this.#live()) register.hold();
  }

  /** The registers of documents that are still shown: a frame may have gone on. */
  #live(): ReadonlyMap<Document, Register> {
    for (const document of this.#registers.keys()) {
      if (!document.defaultView) this.#registers.delete(document);
    }
    return this.#registers;
  }

  #clear(): void {
    for (const [, register] of this.#live()) register.clear();
    for (const takeAway of this.#sheets.values()) takeAway();
    this.#registers.clear();
    this.#sheets.clear();
  }

  #schemeOf(element: Element): Scheme {
    const known = this.#schemes.get(element);
    if (known) return known;
    const scheme = schemeOf(element);
    this.#schemes.set(element, scheme);
    return scheme;
  }
}

const isRoot = (node: Node): node is Document | ShadowRoot => 'adoptedStyleSheets' in node;

import type { Changes } from './changes.ts';
import type { Zone } from './lines.ts';
import type { Block, Reading } from './reading.ts';
import type { Run } from './run.ts';
import type { Scope } from './scope.ts';

/** Where each block of a reading stood, as far as the block can be taken over as it is; undefined where it cannot. */
export type Standing = readonly (Zone | undefined)[];

/** What is kept of a reading, so that the next one need only look at what changed. */
export type Kept = { readonly reading: Reading; readonly standing: Standing; readonly runs: readonly Run[] };

/** An earlier reading of a page, as far as it still holds. */
export class Earlier {
  readonly reading: Reading;
  readonly #scope: Scope | undefined;
  readonly #standing: Standing;
  readonly #changes: Changes;
  readonly #runs: InOrder<Run>;
  readonly #blocks: InOrder<Block>;

  constructor({ reading, standing, runs }: Kept, changes: Changes, scope: Scope | undefined) {
    this.reading = reading;
    this.#scope = scope;
    this.#standing = standing;
    this.#changes = changes;
    this.#runs = new InOrder(runs, ({ block }) => block);
    this.#blocks = new InOrder(reading.blocks, ({ element }) => element);
  }

  /** The one run of a block that has no other block in it. */
  runOf(element: Element): Run | undefined {
    const run = this.#runs.of(element)?.item;
    return run?.isLeaf && this.#changes.isClean(element) ? run : undefined;
  }

  /** Whether the same part of the page is read now. */
  isOf(scope: Scope): boolean {
    const { kind, root, body, headline } = { body: undefined, headline: undefined, ...scope };
    const before = { kind: undefined, root: undefined, body: undefined, headline: undefined, ...this.#scope };
    return (
      before.kind === kind && before.root === root && before.body === body && before.headline === headline
    );
  }

  /** Index of a block that reads as it did, where it stands in the same zone. */
  blockOf(element: Element, zone: Zone): number | undefined {
    const at = this.#blocks.of(element)?.at;
    if (at === undefined || this.#standing[at] !== zone) return undefined;
    return this.#changes.isClean(element) ? at : undefined;
  }
}

/** Finds items by their elements: at once where they are asked for in the order they stand in, else by a table. */
class InOrder<T> {
  readonly #items: readonly T[];
  readonly #elementOf: (item: T) => Element;
  #next = 0;
  #table: ReadonlyMap<Element, number> | undefined;

  constructor(items: readonly T[], elementOf: (item: T) => Element) {
    this.#items = items;
    this.#elementOf = elementOf;
  }

  of(element: Element): { readonly item: T; readonly at: number } | undefined {
    const at = this.#isAt(this.#next, element) ? this.#next : this.#tabled().get(element);
    const item = at === undefined ? undefined : this.#items[at];
    if (at === undefined || item === undefined) return undefined;
    this.#next = at + 1;
    return { item, at };
  }

  #isAt(at: number, element: Element): boolean {
    const item = this.#items[at];
    return item !== undefined && this.#elementOf(item) === element;
  }

  #tabled(): ReadonlyMap<Element, number> {
    this.#table ??= new Map(this.#items.map((item, at) => [this.#elementOf(item), at]));
    return this.#table;
  }
}

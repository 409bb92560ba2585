import { LEVELS, type Level, type Marker } from './marker.ts';

type Open = { readonly rank: number; readonly index: number; readonly marker: Marker };

/** A number further on than this is no continuation of its row: a year, a figure at a line's start. */
const LARGEST_JUMP = 3;
/** A row may begin late (an excerpt), but not later. */
const LATEST = 60;
const FREE: ReadonlySet<Level> = new Set(['annex', 'part', 'chapter']);

/** The rows of numbers that are being counted while a document is read: which part a marker opens, and what it closes. */
export class Rows {
  readonly #open: Open[] = [];
  readonly #last = new Map<string, Marker>();

  /** Whether a marker continues or begins a row. `followers`: the numbers of its level that come next. */
  accepts(marker: Marker, followers: () => readonly number[]): boolean {
    const { level, ordinal } = marker;
    if (ordinal === undefined || FREE.has(level)) return true;
    const before = this.#before(marker)?.ordinal;
    if (ordinal === 1) return level !== 'article' || before === undefined;
    if (before === undefined) {
      if (ordinal <= 1 + LARGEST_JUMP || level === 'article') return true;
      return ordinal <= LATEST && followers()[0] === ordinal + 1;
    }
    if (level === 'article') return ordinal >= before;
    return ordinal > before && ordinal <= before + 1 + LARGEST_JUMP;
  }

  /** Opens the part `index`: the parts that end there, the one it stands in, and the label before a break in its row. */
  open(
    marker: Marker,
    index: number,
  ): { readonly closed: readonly number[]; readonly parent?: number; readonly from?: string } {
    const rank = LEVELS.indexOf(marker.level);
    const before = this.#before(marker);
    const closed: number[] = [];
    while ((this.#open.at(-1)?.rank ?? -1) >= rank) closed.push(this.#open.pop()?.index ?? index);
    const parent = this.#open.at(-1)?.index;
    this.#last.set(this.#rowOf(marker.level, parent), marker);
    this.#open.push({ rank, index, marker });
    const { ordinal } = marker;
    const jumps = ordinal !== undefined && ordinal > (before?.ordinal ?? 0) + 1;
    return {
      closed,
      ...(parent === undefined ? {} : { parent }),
      ...(jumps && ordinal !== undefined ? { from: before?.label ?? '' } : {}),
    };
  }

  /** Ends all that is open; what follows begins its rows anew. */
  closeAll(): readonly number[] {
    this.#last.clear();
    return this.#open.splice(0).map(({ index }) => index);
  }

  /** The marker before in the row of this one. */
  #before({ level }: Marker): Marker | undefined {
    const rank = LEVELS.indexOf(level);
    const above = this.#open.findLast((each) => each.rank < rank);
    return this.#last.get(this.#rowOf(level, above?.index));
  }

  /** Articles are counted through chapters; all else under its own part. */
  #rowOf(level: Level, parent: number | undefined): string {
    const annex = this.#open[0]?.marker.level === 'annex' ? this.#open[0].index : '';
    return `${level}@${level === 'article' ? annex : (parent ?? '')}`;
  }
}

import type { Span } from '../text/span.ts';
import { isFoot } from './foot.ts';
import { headingOf } from './heading.ts';
import { isAttached } from './kinds.ts';
import type { Line } from './line.ts';
import { linesOf, rawLength } from './lines.ts';
import { type Level, type Marker, markersOf } from './marker.ts';
import { quotedLines } from './quoted.ts';
import { Rows } from './rows.ts';

/** One part of a document, in reading order; its span holds all that stands under it. */
export type Part = Span & {
  readonly level: Level;
  /** As the document writes it, without its word: `II`, `5`, `đ`, `thứ nhất`. */
  readonly label: string;
  /** The words of its heading; empty where the part is running text. */
  readonly heading: string;
  /** Length of its marker (`Điều 5. `), which opens its span. */
  readonly marker: number;
  /** Index of the part it stands in, in the outline's own list. */
  readonly parent?: number;
};

/** Something the numbering does not explain, told where it happened. */
export type Oddity = {
  readonly at: number;
  readonly level: Level;
  /** The last label before the break, and the one after it; `from` is empty where a row begins late. */
  readonly from: string;
  readonly to: string;
};

export type Outline = { readonly parts: readonly Part[]; readonly oddities: readonly Oddity[] };

/** Whether a part is a document that was issued along, under its own name: `QUY CHẾ`. */
export const isIssuedAlong = ({ level, marker }: Part): boolean => level === 'annex' && marker === 0;

type Draft = { -readonly [Field in keyof Part]: Part[Field] };

const BULLETS: ReadonlySet<Level> = new Set(['dash', 'plus']);
const TOPS: ReadonlySet<Level> = new Set(['part', 'chapter', 'letter', 'roman', 'article']);
const HEADING_LINES = 4;

/** Reads the structure of a document: linear in its length, offsets in UTF-16 units of `text`. */
export function outlineOf(text: string): Outline {
  const lines = linesOf(text);
  const quoted = quotedLines(lines);
  const parts: Draft[] = [];
  const oddities: Oddity[] = [];
  const rows = new Rows();
  /** Where the body ended, and what is under it is for whom and by whom it was signed. */
  let foot: number | undefined;
  const end = (at: number): void => {
    for (const index of rows.closeAll()) if (parts[index]) parts[index].end = at;
  };
  const put = (marker: Marker, line: Line, next: readonly Line[]): void => {
    const { closed, parent, from } = rows.open(marker, parts.length);
    for (const index of closed) if (parts[index]) parts[index].end = line.start;
    if (from !== undefined) oddities.push({ at: line.start, level: marker.level, from, to: marker.label });
    parts.push({
      ...{ level: marker.level, label: marker.label, heading: headingOf(marker, line, next) },
      ...{ marker: rawLength(text, line, marker.length), start: line.start, end: text.length },
      ...(parent === undefined ? {} : { parent }),
    });
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (quoted[i]) continue;
    const next = (): readonly Line[] => lines.slice(i + 1, i + 1 + HEADING_LINES);
    if (parts.length > 0 && foot === undefined && isFoot(line.words)) {
      foot = line.start;
      end(foot);
    } else if (foot !== undefined && isAttached(line.words)) {
      foot = undefined;
      put({ level: 'annex', label: '', length: 0 }, line, next());
    } else {
      const marker = markersOf(line.words).find(
        (each) =>
          (foot === undefined || beginsAnew(each)) &&
          (BULLETS.has(each.level) || rows.accepts(each, () => followers(lines, i, each.level))),
      );
      if (!marker) continue;
      foot = undefined;
      put(marker, line, next());
    }
  }
  end(lines.at(-1)?.end ?? 0);
  return { parts, oddities };
}

/** What may begin anew under a foot: what was issued along with the document. */
const beginsAnew = ({ level, ordinal = 1 }: Marker): boolean =>
  level === 'annex' || (TOPS.has(level) && ordinal === 1);

/** How far a row that begins late is followed to see whether it is one. */
const AHEAD = 40;

/** The numbers of the markers of one level that come next. */
function followers(lines: readonly Line[], from: number, level: Level): readonly number[] {
  return lines
    .slice(from + 1, from + AHEAD)
    .flatMap(({ words }) => markersOf(words).filter((each) => each.level === level))
    .flatMap(({ ordinal }) => ordinal ?? []);
}

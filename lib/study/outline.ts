import type { Span } from '../text/span.ts';
import { type Line, linesOf } from './lines.ts';
import { LEVELS, type Level, type Marker, markerOf } from './marker.ts';

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
  /** The last label before the break, and the one after it. */
  readonly from: string;
  readonly to: string;
};

export type Outline = { readonly parts: readonly Part[]; readonly oddities: readonly Oddity[] };

type Open = { readonly rank: number; readonly index: number; readonly ordinal?: number };
type Draft = { -readonly [Field in keyof Part]: Part[Field] };

/** A number further on than this is no continuation of its row: a year, a figure at a line's start. */
const LARGEST_JUMP = 3;
const LONGEST_HEADING = 220;
const HEADED: ReadonlySet<Level> = new Set(['part', 'chapter', 'section', 'subsection']);

/** Reads the structure of a document: linear in its length, offsets in UTF-16 units of `text`. */
export function outlineOf(text: string): Outline {
  const lines = linesOf(text);
  const parts: Draft[] = [];
  const oddities: Oddity[] = [];
  const open: Open[] = [];
  const last = new Map<string, number>();
  let quoted = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    // “Điều 5. …” inside an amending clause is the text of another document.
    const wasQuoted = quoted || /^[“"]/.test(line.words);
    quoted = staysQuoted(line.words, quoted);
    if (wasQuoted) continue;
    const marker = markerOf(line.words);
    if (!marker) continue;
    const rank = LEVELS.indexOf(marker.level);
    while ((open.at(-1)?.rank ?? -1) > rank) open.pop();
    const sibling = open.at(-1)?.rank === rank ? open.pop() : undefined;
    const parent = open.at(-1)?.index;
    const row = `${marker.level}@${marker.level === 'article' ? '' : (parent ?? '')}`;
    const before = sibling?.ordinal ?? last.get(row);
    if (!continues(marker, before)) {
      if (sibling) open.push(sibling);
      continue;
    }
    if (isJump(marker, before)) {
      const from = parts.findLast((part) => part.level === marker.level)?.label ?? '';
      oddities.push({ at: line.start, level: marker.level, from, to: marker.label });
    }
    if (marker.ordinal !== undefined) last.set(row, marker.ordinal);
    const index = parts.length;
    parts.push({
      level: marker.level,
      label: marker.label,
      heading: headingOf(marker, line, lines[i + 1]),
      marker: marker.length,
      start: line.start,
      end: text.length,
      ...(parent === undefined ? {} : { parent }),
    });
    open.push({ rank, index, ...(marker.ordinal === undefined ? {} : { ordinal: marker.ordinal }) });
  }
  close(parts, lines.at(-1)?.end ?? 0);
  return { parts, oddities };
}

function staysQuoted(words: string, quoted: boolean): boolean {
  const opened = words.lastIndexOf('“');
  const closed = words.lastIndexOf('”');
  if (opened > closed) return true;
  return closed >= 0 ? false : quoted;
}

function continues(marker: Marker, before: number | undefined): boolean {
  if (marker.ordinal === undefined || marker.level === 'part' || marker.level === 'chapter') return true;
  const expected = (before ?? 0) + 1;
  if (marker.level === 'article') return before === undefined || marker.ordinal >= before;
  return marker.ordinal === 1 || (marker.ordinal >= expected && marker.ordinal <= expected + LARGEST_JUMP);
}

function isJump(marker: Marker, before: number | undefined): boolean {
  if (marker.ordinal === undefined || before === undefined) return false;
  return marker.ordinal > before + 1;
}

/** A heading stands on the marker's own line, or, for phần, chương and mục, on the next. */
function headingOf(marker: Marker, line: Line, next: Line | undefined): string {
  const rest = line.words.slice(marker.length).trim();
  if (rest === '') {
    return HEADED.has(marker.level) && next && !markerOf(next.words) ? next.words : '';
  }
  if (HEADED.has(marker.level) || marker.level === 'article') return rest;
  // "1. Mục tiêu tổng quát: …", "1. Về công tác cán bộ. Các cấp uỷ …" lead with their heading.
  const runIn = /^[^.:;]{3,90}(?=:\s)/u.exec(rest)?.[0];
  if (rest.length <= LONGEST_HEADING && !/[.;,:]$/.test(rest)) return rest;
  return runIn ?? '';
}

function close(parts: Draft[], end: number): void {
  const open: Draft[] = [];
  for (const part of parts) {
    const rank = LEVELS.indexOf(part.level);
    while (open.length > 0 && LEVELS.indexOf((open.at(-1) as Draft).level) >= rank) {
      (open.pop() as Draft).end = part.start;
    }
    open.push(part);
  }
  for (const part of open) part.end = end;
}

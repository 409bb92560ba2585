import type { Span } from '../text/span.ts';
import { contentsOf, type Entry } from './contents.ts';
import { type Head, headOf, isAboveKind, namedIn } from './head.ts';
import { type KeyPoint, keyPointsOf } from './key-points.ts';
import { isKindAlone } from './kinds.ts';
import { linesOf } from './lines.ts';
import type { Level } from './marker.ts';
import { type Outline, outlineOf } from './outline.ts';

/** A document of Party or State as it stands on a page; all offsets are the page's own. */
export type StudyDocument = Span & {
  readonly head: Head;
  readonly outline: Outline;
  readonly contents: readonly Entry[];
  readonly points: readonly KeyPoint[];
};

/** A text with fewer parts is no document that has a structure: news prints a number or two as well. */
const FEWEST_PARTS = 3;
const FULL_PARTS = 10;
const GREAT: ReadonlySet<Level> = new Set(['part', 'chapter', 'roman', 'article']);
/** A head is so many lines high at most. */
const HEAD_LINES = 14;

/** Reads the documents a page holds: none on a page of news, two where one is printed after the other. */
export function documentsIn(text: string): readonly StudyDocument[] {
  const cuts = cutsOf(text);
  return cuts.flatMap((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const own = text.slice(start, end);
    const outline = outlineOf(own);
    const bodyStart = outline.parts[0]?.start ?? own.length;
    const said = headOf(own, bodyStart);
    const named = said.kind === undefined && isFull(outline) ? namedIn(own.slice(0, bodyStart)) : undefined;
    const head = { ...said, ...named };
    if (!isDocument(head, outline)) return [];
    const there: Outline = {
      parts: outline.parts.map((part) => moved(part, start)),
      oddities: outline.oddities.map((oddity) => ({ ...oddity, at: oddity.at + start })),
    };
    return [
      {
        ...{ start, end, head, outline: there },
        contents: contentsOf(text, there),
        points: keyPointsOf(own).map((point) => moved(point, start)),
      },
    ];
  });
}

/** Where a newspaper prints the whole text without the head, its own lines above name the document. */
function isFull({ parts }: Outline): boolean {
  const tops = parts.filter(({ level }) => GREAT.has(level));
  return parts.length >= FULL_PARTS && tops.length >= FEWEST_PARTS;
}

/** It names its kind and has parts, or has a whole head and no parts: a scan of which the page only tells the head. */
function isDocument({ kind, number, date, issuer, subject = '' }: Head, { parts }: Outline): boolean {
  if (kind === undefined) return false;
  if (number === undefined && date === undefined && !/^[^\p{Ll}]{8}/u.test(subject)) return false;
  const counted = parts.filter(({ level }) => level !== 'dash' && level !== 'plus');
  return (
    counted.length >= FEWEST_PARTS || (number !== undefined && date !== undefined && issuer !== undefined)
  );
}

/** Where a document begins: at 0, and at the head above each later line that is a kind alone. */
function cutsOf(text: string): readonly number[] {
  const lines = linesOf(text);
  const starts = lines.flatMap(({ words }, at) => {
    if (!isKindAlone(words)) return [];
    let top = at;
    while (top > 0 && at - top < HEAD_LINES && isAboveKind(lines[top - 1]?.words ?? '')) top--;
    return top === at ? [] : [lines[top]?.start ?? 0];
  });
  return [0, ...starts.slice(1)];
}

const moved = <T extends Span>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

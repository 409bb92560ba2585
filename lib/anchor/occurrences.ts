import { foldStream } from '../text/folded-stream.ts';
import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';
import type { OpenText } from './open-text.ts';
import { lowest, type Pattern } from './pattern.ts';

/** A place where a quote stands word for word: folded offsets, and the first of the text's words it touches. */
export type Occurrence = {
  readonly from: number;
  readonly to: number;
  readonly word: number;
  readonly span: Span;
  /** 0: but for its case; 1: in the same case; 2: with all that is known beside it, unfolded. */
  readonly truth: 0 | 1 | 2;
};

/** Words compared at a glance on each side. */
const GLANCE = 8;
/** A quote that stands more often is looked for where it stood, and where its neighbours stand. */
const MOST = 96;
/** Signs on each side that tell one of many places. */
const NEIGHBOURS = 12;

/** The `looks` likeliest places of a quote, whatever its letters' case; the one it was at comes first among equals. */
export function occurrences(
  open: OpenText,
  anchor: Anchor,
  pattern: Pattern,
  looks: number,
): readonly Occurrence[] {
  const { rawStart, lower } = open.words.stream;
  const near = anchor.start === undefined ? 0 : lowest(rawStart, lower.length, anchor.start);
  const quote = pattern.words.stream.lower.slice(pattern.from, pattern.to);
  if (quote === '') return [];
  const starts = places(lower, quote, near, MOST);
  if (starts.length === MOST) starts.push(...besideNeighbours(lower, pattern, near));
  const rated = [...new Set(starts)].map((from) => {
    const found = occurrenceAt(open, anchor, from, from + quote.length);
    const wasAt = found.span.start === anchor.start ? 0.5 : 0;
    return { found, away: Math.abs(from - near), rate: glance(open, pattern, found.word) + wasAt };
  });
  rated.sort((a, b) => b.rate - a.rate || a.away - b.away);
  return rated.slice(0, looks).map(({ found }) => found);
}

function occurrenceAt({ raw, words }: OpenText, anchor: Anchor, from: number, to: number): Occurrence {
  const { quote, prefix, suffix } = anchor;
  const start = words.stream.rawStart[from] as number;
  const end = words.stream.rawEnd[to - 1] as number;
  const lead = start - quote.length + quote.trimStart().length;
  const isRaw = raw.startsWith(quote, lead);
  const span = isRaw ? { start: lead, end: lead + quote.length } : { start, end };
  const isWhole =
    isRaw && lead >= prefix.length && raw.startsWith(prefix + quote + suffix, lead - prefix.length);
  const isCased = isRaw || foldStream(quote).text.trim() === words.stream.text.slice(from, to);
  return {
    from,
    to,
    word: lowest(words.end, words.count, from + 1),
    span,
    truth: isWhole ? 2 : isCased ? 1 : 0,
  };
}

/** Starts of `part`, overlapping ones too, the nearest to an offset on each side of it. */
function places(text: string, part: string, near: number, most: number): number[] {
  const found: number[] = [];
  let after = text.indexOf(part, near);
  let before = near === 0 ? -1 : text.lastIndexOf(part, near - 1);
  while (found.length < most && (after >= 0 || before >= 0)) {
    if (before < 0 || (after >= 0 && after - near <= near - before)) {
      found.push(after);
      after = text.indexOf(part, after + 1);
    } else {
      found.push(before);
      before = before === 0 ? -1 : text.lastIndexOf(part, before - 1);
    }
  }
  return found;
}

function besideNeighbours(lower: string, { words, from, to }: Pattern, near: number): readonly number[] {
  const { lower: known } = words.stream;
  const quote = known.slice(from, to);
  const before = known.slice(Math.max(0, from - NEIGHBOURS), from);
  const after = known.slice(to, to + NEIGHBOURS);
  return [before + quote + after, before + quote, quote + after].flatMap((joined, index) =>
    places(lower, joined, near, MOST).map((at) => at + (index < 2 ? before.length : 0)),
  );
}

/** How many of the words close by are the same, word beside word. */
function glance(open: OpenText, { words, first, last }: Pattern, word: number): number {
  const { key, count } = open.words;
  const shift = word - first;
  let same = 0;
  const till = Math.min(words.count, last + GLANCE);
  for (let i = Math.max(0, first - GLANCE); i < till; i++) {
    const at = i + shift;
    if (at >= 0 && at < count && key[at] === words.key[i]) same++;
  }
  return same;
}

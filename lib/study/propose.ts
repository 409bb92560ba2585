import { type Face, isSameFace } from '../notes/flashcard.ts';
import type { Entity, PersonEntity } from '../recognize/entity.ts';
import type { Mention } from '../recognize/mention.ts';
import { contains, inOrder, overlaps, type Span, slice } from '../text/span.ts';
import { figuresIn } from './key-points.ts';
import { linesOf } from './lines.ts';
import { sentencesOf } from './sentences.ts';

/** What a passage says, as cards that a student may keep: never more than these, and none is kept by itself. */
export type Passage = {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** The article's day, `YYYY-MM-DD`: an office is held at a time. */
  readonly publishedOn?: string;
};

// lần thứ XVII | khóa XVI
const ORDINAL = /(?:lần thứ|khoá|khóa|kỳ thứ)\s+(?<number>[IVXLC]{1,7}|\d{1,2})(?![\p{L}\d])/giu;
/** A sentence longer than that is no question. */
const LONGEST = 600;

/** Proposes cards for a passage, in reading order: who holds which office, and each sentence without a date, a number or a figure. */
export function propose(passage: Passage): readonly Face[] {
  const { text, entities } = passage;
  const offices = entities
    .filter((entity) => entity.kind === 'person')
    .flatMap((person) => officeFaces(person, passage.publishedOn));
  const clozes = linesOf(text)
    .flatMap((line) => sentencesOf(text, line))
    .filter(({ start, end }) => end - start <= LONGEST)
    .flatMap((sentence) => clozesOf(passage, sentence));
  return [...offices, ...clozes].filter(
    (face, index, all) => all.findIndex((other) => isSameFace(face, other)) === index,
  );
}

function officeFaces({ label, titles }: PersonEntity, publishedOn?: string): readonly Face[] {
  const [year, month] = publishedOn?.split('-') ?? [];
  const then = year && month ? ` (tháng ${Number(month)}/${year})` : '';
  return titles.map(({ label: office }) => ({
    kind: 'question',
    question: `Ai là ${office}${then}?`,
    answer: label,
  }));
}

/** A cloze for each date, document's number, ordinal and figure of a sentence. */
function clozesOf({ text, mentions }: Passage, sentence: Span): readonly Face[] {
  const words = slice(text, sentence);
  const inside = mentions.filter(({ span }) => contains(sentence, span));
  const named = inside.flatMap((mention): readonly Span[] => {
    if (mention.kind === 'date') return mention.value === undefined ? [] : [mention.span];
    return mention.kind === 'document' ? numberIn(text, mention.span) : [];
  });
  const counted = [
    ...[...words.matchAll(ORDINAL)].map((match) => endOf(match, match.groups?.number ?? '')),
    ...figuresIn(words),
  ].map(({ start, end }) => ({ start: start + sentence.start, end: end + sentence.start }));
  // A date's own figures, and those of a document, hide with it.
  const apart = counted.filter((span) => !inside.some((mention) => overlaps(mention.span, span)));
  return [...named, ...apart].toSorted(inOrder).map(({ start, end }) => ({
    kind: 'cloze',
    text: words,
    hidden: [{ start: start - sentence.start, end: end - sentence.start }],
  }));
}

/** The number of a document: `18-NQ/TW` in `Nghị quyết số 18-NQ/TW`. */
function numberIn(text: string, span: Span): readonly Span[] {
  const match = /(?<![\p{L}\d])\d{1,5}(?:[-/][\p{L}\d]+)+/u.exec(slice(text, span));
  return match ? [{ start: span.start + match.index, end: span.start + match.index + match[0].length }] : [];
}

const endOf = (match: RegExpExecArray, words: string): Span => {
  const end = match.index + match[0].length;
  return { start: end - words.length, end };
};

import { overlaps, type Span } from '../../lib/text/span.ts';
import {
  BLOCK,
  cut,
  type Edited,
  editWords,
  insert,
  type Mix,
  mistone,
  mistype,
  moveTones,
  pick,
  rewrite,
  SENTENCE,
  wordsOf,
} from './edits.ts';

/** What may happen to an article between two visits; `other` is another article's text. Undefined where it cannot happen. */
export type Scenario = (text: string, span: Span, random: () => number, other: string) => Edited | undefined;
/** Per cent: at least so many right, at most so many wrong. */
export type Target = { readonly right?: number; readonly wrong: number };

const kept = { right: 100, wrong: 0 };
const gone = { wrong: 1 };
const MIXED: Mix = { replace: 3, drop: 1, add: 1 };

/** Every scenario with its target, in the order of the table. */
export const scenarios: ReadonlyMap<string, { readonly target: Target; readonly edit: Scenario }> = new Map([
  ['unchanged', { target: kept, edit: (text, truth) => ({ text, truth }) }],
  [
    'NFD',
    {
      target: kept,
      edit: (text, span) => rewrite(text, span, /[^\x00-\x7f]/g, (sign) => sign.normalize('NFD')),
    },
  ],
  ['tone placement', { target: kept, edit: moveTones }],
  ['nbsp', { target: kept, edit: (text, span) => rewrite(text, span, / /g, () => '\u00a0') }],
  ['typography', { target: kept, edit: typeset }],
  ['capitals', { target: kept, edit: capitalise }],
  ['10 % of words', { target: { right: 95, wrong: 2 }, edit: words(0.1, MIXED) }],
  ['30 % of words', { target: { right: 93, wrong: 3 }, edit: words(0.3, MIXED) }],
  ['20 % replaced', { target: { right: 94, wrong: 2 }, edit: words(0.2, { replace: 1, drop: 0, add: 0 }) }],
  ['20 % dropped', { target: { right: 94, wrong: 2 }, edit: words(0.2, { replace: 0, drop: 1, add: 0 }) }],
  ['20 % added', { target: { right: 94, wrong: 2 }, edit: words(0.2, { replace: 0, drop: 0, add: 1 }) }],
  [
    'typing slips',
    { target: { right: 95, wrong: 2 }, edit: (text, span, random) => mistype(text, span, 0.2, random) },
  ],
  [
    'tones mistaken',
    { target: { right: 95, wrong: 2 }, edit: (text, span, random) => mistone(text, span, 0.3, random) },
  ],
  ['paragraph before', { target: { right: 99.5, wrong: 0 }, edit: paragraphBefore }],
  ['many paragraphs', { target: { right: 99, wrong: 0.5 }, edit: manyParagraphs }],
  ['sentences moved', { target: { right: 93, wrong: 2 }, edit: shuffled }],
  ['text cut short', { target: { right: 95, wrong: 1 }, edit: cutShort }],
  [
    'passage removed',
    { target: gone, edit: (text, { start, end }) => ({ text: text.slice(0, start) + text.slice(end) }) },
  ],
  ['sentence removed', { target: gone, edit: removed(SENTENCE) }],
  ['block removed', { target: gone, edit: removed(BLOCK) }],
  ['removed and edited', { target: gone, edit: removedAndEdited }],
  ['sibling article', { target: gone, edit: sibling }],
  ['unrelated', { target: { wrong: 0.2 }, edit: (_text, _span, _random, other) => ({ text: other }) }],
]);

function words(rate: number, mix: Mix): Scenario {
  return (text, span, random, other) =>
    editWords(text, span, { rate, mix, stock: wordsOf(random() < 0.5 ? text : other) }, random);
}

/** Other quotes and dashes, soft hyphens and signs of no width, as another system sets them. */
function typeset(text: string, span: Span): Edited {
  let count = 0;
  return rewrite(text, span, /["'“”‘’–-]|(?<=\p{L})\p{L}(?=\p{L})/gu, (sign) => {
    if (/\p{L}/u.test(sign))
      return ++count % 5 === 0 ? `${sign}${count % 10 === 0 ? '\u00ad' : '\u200b'}` : sign;
    return { '"': '”', "'": '’', '“': '"', '”': '"', '‘': "'", '’': "'", '–': '-', '-': '–' }[sign] ?? sign;
  });
}

/** The lines that the passage touches, in capitals. */
function capitalise(text: string, span: Span): Edited {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const after = text.indexOf('\n', span.end);
  const end = after < 0 ? text.length : after;
  return { text: text.slice(0, start) + text.slice(start, end).toUpperCase() + text.slice(end), truth: span };
}

function paragraphBefore(text: string, span: Span, _random: () => number, other: string): Edited {
  const at = span.start === 0 ? 0 : text.lastIndexOf('\n', span.start - 1) + 1;
  return insert(text, span, at, `${other.slice(0, 300).replaceAll('\n', ' ')}\n`);
}

function manyParagraphs(text: string, span: Span, random: () => number, other: string): Edited {
  const strange = cut(other, BLOCK).map(({ start, end }) => other.slice(start, end));
  const places = cut(text, BLOCK).filter(({ start }) => start <= span.start || start >= span.end);
  return [...places].reverse().reduce<{ text: string; truth: Span }>(
    (so, { start }) => {
      if (random() < 0.5) return so;
      const { text: edited, truth } = insert(so.text, so.truth, start, `${pick(strange, random).trim()}\n`);
      return { text: edited, truth: truth ?? so.truth };
    },
    { text, truth: span },
  );
}

/** The sentences of the text in another order; a passage that runs over two of them is none of this. */
function shuffled(text: string, span: Span, random: () => number): Edited | undefined {
  const pieces = cut(text, SENTENCE);
  const own = pieces.find(({ start, end }) => start <= span.start && span.end <= end);
  if (own === undefined) return undefined;
  return joined(text, mixed(pieces, random), own, span);
}

function joined(text: string, pieces: readonly Span[], own: Span, span: Span): Edited {
  let edited = '';
  let at = 0;
  for (const piece of pieces) {
    if (piece === own) at = edited.length + span.start - own.start;
    edited += `${text.slice(piece.start, piece.end).trimEnd()} `;
  }
  return { text: edited, truth: { start: at, end: at + span.end - span.start } };
}

const mixed = <T>(list: readonly T[], random: () => number): readonly T[] =>
  list
    .map((each) => ({ each, by: random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ each }) => each);

/** Only the part up to the passage, or from it on, is left. */
function cutShort(text: string, span: Span, random: () => number): Edited {
  if (random() < 0.5)
    return { text: text.slice(0, span.end) + (/^\S*/.exec(text.slice(span.end))?.[0] ?? ''), truth: span };
  const start = span.start - (/\S*$/.exec(text.slice(0, span.start))?.[0].length ?? 0);
  return { text: text.slice(start), truth: { start: span.start - start, end: span.end - start } };
}

function removed(pattern: RegExp): Scenario {
  return (text, span) => ({
    text: cut(text, pattern)
      .filter((piece) => !overlaps(piece, span))
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
  });
}

function removedAndEdited(text: string, span: Span, random: () => number, other: string): Edited {
  const left = text.slice(0, span.start) + text.slice(span.end);
  const edit = { rate: 0.1, mix: MIXED, stock: wordsOf(other) };
  return { text: editWords(left, { start: 0, end: left.length }, edit, random).text };
}

/** Another article that shares five sentences with this one; the passage's own is among them in half the cases. */
function sibling(text: string, span: Span, random: () => number, other: string): Edited {
  const pieces = cut(text, SENTENCE).filter(({ start, end }) => end - start > 30);
  const own = pieces.find(({ start, end }) => start <= span.start && span.end <= end);
  const shared = mixed(
    pieces.filter((piece) => !overlaps(piece, span)),
    random,
  ).slice(0, 5);
  const strange = cut(other, SENTENCE).map(({ start, end }) => ({
    text: other.slice(start, end),
    own: false,
  }));
  const ours = [...shared, ...(own && random() < 0.5 ? [own] : [])].map((piece) => ({
    text: `${text.slice(piece.start, piece.end).trimEnd()} `,
    own: piece === own,
  }));
  const all = [...strange];
  for (const piece of ours) all.splice(Math.floor(random() * (all.length + 1)), 0, piece);
  let edited = '';
  let truth: Span | undefined;
  for (const piece of all) {
    const start = edited.length + span.start - (own?.start ?? 0);
    if (piece.own) truth = { start, end: start + span.end - span.start };
    edited += piece.text;
  }
  return { text: edited, ...(truth ? { truth } : {}) };
}

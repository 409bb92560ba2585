import type { Span } from '../../lib/text/span.ts';

/** A text after an edit, and where the passage stands in it; no span where it is gone. */
export type Edited = { readonly text: string; readonly truth?: Span };

/** Numbers 0–1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Rewrites each piece that a pattern finds; the passage's edges move along. */
export function rewrite(
  text: string,
  span: Span,
  pattern: RegExp,
  change: (piece: string) => string,
): Edited {
  let edited = '';
  let from = 0;
  let { start, end } = { start: -1, end: -1 };
  const keep = (till: number): void => {
    if (start < 0 && span.start >= from && span.start <= till) start = edited.length + span.start - from;
    if (end < 0 && span.end >= from && span.end <= till) end = edited.length + span.end - from;
    edited += text.slice(from, till);
  };
  for (const match of text.matchAll(pattern)) {
    const till = match.index + match[0].length;
    keep(match.index);
    const changed = change(match[0]);
    // An edge within a changed piece keeps its place from the piece's start.
    if (start < 0 && span.start < till)
      start = edited.length + Math.min(changed.length, span.start - match.index);
    if (end < 0 && span.end < till) end = edited.length + Math.min(changed.length, span.end - match.index);
    edited += changed;
    from = till;
  }
  keep(text.length);
  return end > start ? { text: edited, truth: { start, end } } : { text: edited };
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Takes one of a list. */
export const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T;
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? ['từ'];

/** What an editor does to a word: put another in its place, drop it, add one after it. */
export type Mix = { readonly replace: number; readonly drop: number; readonly add: number };
/** Changes words at a rate; the new ones are taken from `stock`. */
export function editWords(
  text: string,
  span: Span,
  { rate, mix, stock }: { readonly rate: number; readonly mix: Mix; readonly stock: readonly string[] },
  random: () => number,
): Edited {
  return rewrite(text, span, WORD, (word) => {
    if (random() >= rate) return word;
    const kind = random() * (mix.replace + mix.drop + mix.add);
    if (kind < mix.replace) return pick(stock, random);
    return kind < mix.replace + mix.drop ? '' : `${word} ${pick(stock, random)}`;
  });
}

/** A slip of the keys in one of so many words: a letter left out, doubled, or put before its neighbour. */
export function mistype(text: string, span: Span, rate: number, random: () => number): Edited {
  return rewrite(text, span, WORD, (word) => {
    if (word.length < 2 || random() >= rate) return word;
    const at = Math.floor(random() * (word.length - 1));
    const [a = '', b = ''] = [word[at], word[at + 1]];
    return word.slice(0, at) + pick([b, a + a + b, b + a], random) + word.slice(at + 2);
  });
}

/** Tones left out or mistaken in one of so many words. */
export function mistone(text: string, span: Span, rate: number, random: () => number): Edited {
  return rewrite(text, span, WORD, (word) =>
    random() >= rate
      ? word
      : word
          .normalize('NFD')
          .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, () =>
            pick(['', '\u0300', '\u0301', '\u0323'], random),
          )
          .normalize('NFC'),
  );
}

const MOVED: ReadonlyMap<string, string> = new Map(
  [...'\u0300\u0301\u0309\u0303\u0323'].flatMap((tone) =>
    ['oa', 'oe', 'uy', 'Oa', 'Oe', 'Uy', 'OA', 'OE', 'UY'].map(([a = '', b = '']) => [
      (a + tone).normalize('NFC') + b,
      a + (b + tone).normalize('NFC'),
    ]),
  ),
);

/** `hòa → hoà` all through, or the other way in a text that writes it so. */
export function moveTones(text: string, span: Span): Edited {
  const back = new Map([...MOVED].map(([first, second]) => [second, first]));
  return rewrite(
    text,
    span,
    new RegExp([...MOVED].flat().join('|'), 'g'),
    (piece) => MOVED.get(piece) ?? back.get(piece) ?? piece,
  );
}

/** Text put before an offset that is not within the passage. */
export function insert(text: string, { start, end }: Span, at: number, added: string): Edited {
  const by = at <= start ? added.length : 0;
  return { text: text.slice(0, at) + added + text.slice(at), truth: { start: start + by, end: end + by } };
}

/** Where pieces begin, each with its closing sign and the space after it: sentences, or blocks. */
export function cut(text: string, pattern: RegExp): readonly Span[] {
  const ends = [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}
export const SENTENCE = /[.!?…]["”]?[ \n]+|\n+/g;
export const BLOCK = /\n+/g;

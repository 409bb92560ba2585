import type { Span } from '../../lib/text/span.ts';

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

/** A text after an edit, and where the passage stands in it; no span where it is gone. */
export type Edited = { readonly text: string; readonly truth?: Span };

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
  return { text: edited, truth: { start, end } };
}

/** Replaces, drops or adds words at a rate, the words taken from the same text. */
export function editWords(text: string, span: Span, rate: number, random: () => number): Edited {
  const words = text.match(/\p{L}+/gu) ?? ['từ'];
  const any = (): string => words[Math.floor(random() * words.length)] ?? 'từ';
  return rewrite(text, span, /[\p{L}\p{M}]+/gu, (word) => {
    if (random() >= rate) return word;
    const kind = random();
    if (kind < 0.6) return any();
    return kind < 0.8 ? '' : `${word} ${any()}`;
  });
}

const TONES: readonly (readonly [string, string])[] = [...'\u0300\u0301\u0309\u0303\u0323'].flatMap((tone) =>
  ['oa', 'oe', 'uy'].map(([a, b]) => {
    const first = ((a ?? '') + tone).normalize('NFC') + b;
    return [first, a + ((b ?? '') + tone).normalize('NFC')] as const;
  }),
);

/** `hòa → hoà` all through. */
export function moveTones(text: string, span: Span): Edited {
  const moved = new Map(TONES);
  return rewrite(
    text,
    span,
    new RegExp([...moved.keys()].join('|'), 'g'),
    (piece) => moved.get(piece) ?? piece,
  );
}

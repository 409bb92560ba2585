import approximate from 'approx-string-match';
import { foldStream } from '../text/folded-stream.ts';
import type { Anchor } from './anchor.ts';
import type { Found } from './found.ts';
import type { OpenText } from './open-text.ts';

/** Shorter quotes are like everything, longer ones have words that stay. */
const SHORTEST = 6;
const LONGEST = 96;
/** Signs that may differ, as a share of the quote's. */
const ERRORS = 0.4;
/** Units of the text looked through in one step. */
const STEP = 16_000;

/** The last resort for a quote of which nothing else is known: the place most like it sign by sign. Never more than a suggestion. */
export function* loosely({ words }: OpenText, { quote, start }: Anchor): Generator<undefined, Found> {
  const { stream } = words;
  const pattern = foldStream(quote).lower.trim();
  if (pattern.length < SHORTEST || pattern.length > LONGEST) return { state: 'lost' };
  let most = Math.floor(pattern.length * ERRORS);
  let best: { readonly from: number; readonly to: number; readonly away: number } | undefined;
  for (let at = 0; at < stream.lower.length; at += STEP) {
    yield;
    const part = stream.lower.slice(at, at + STEP + 2 * pattern.length);
    for (const match of approximate(part, pattern, most)) {
      const from = at + match.start;
      const away = start === undefined ? from : Math.abs((stream.rawStart[from] as number) - start);
      if (match.errors === most && best !== undefined && best.away <= away) continue;
      best = { from, to: at + match.end, away };
      most = match.errors;
    }
  }
  if (best === undefined || best.to <= best.from) return { state: 'lost' };
  return {
    state: 'suggested',
    span: {
      start: stream.rawStart[best.from] as number,
      end: stream.rawEnd[best.to - 1] as number,
    },
    likeness: 1 - most / pattern.length,
    context: 1,
  };
}

import type { Occurrence } from './occurrences.ts';
import type { OpenText } from './open-text.ts';
import type { Pattern } from './pattern.ts';
import type { Sides } from './sides.ts';

/** Longer context is compared word by word. */
const SHORT = 24;
/** Less alike is another text. */
const LEAST = 0.5;

/** A few signs of context, as anchors from elsewhere may have, are compared sign by sign; nothing where there are more. */
export function shortContext(open: OpenText, pattern: Pattern, { from, to }: Occurrence): Sides | undefined {
  const { lower: known } = pattern.words.stream;
  const { lower: there } = open.words.stream;
  const head = reversed(known.slice(0, pattern.from));
  const tail = known.slice(pattern.to);
  if (head.length + tail.length === 0 || head.length > SHORT || tail.length > SHORT) return undefined;
  const before = share(head, reversed(there.slice(Math.max(0, from - 2 * head.length), from)));
  const after = share(tail, there.slice(to, to + 2 * tail.length));
  const whole = before.whole + after.whole;
  const kept = before.share * before.whole + after.share * after.whole;
  const context = whole === 0 ? 1 : kept / whole;
  return {
    before: before.share,
    after: after.share,
    context,
    support: kept / (head.length + tail.length),
    known: whole > 0,
    kept,
    all: head.length + tail.length,
    vague: context < 1,
  };
}

/** How much of what is known stands at the beginning of a text, and how much could: the text may end early. */
function share(known: string, there: string): { share: number; whole: number } {
  const whole = Math.min(known.length, there.length);
  if (whole === 0) return { share: 1, whole };
  if (known.slice(0, whole) === there.slice(0, whole)) return { share: 1, whole };
  const alike = 1 - leastErrors(known.slice(0, whole), there) / whole;
  return { share: alike >= LEAST ? alike : 0, whole };
}

/** Signs to exchange, put in or take out to turn `known` into some beginning of `there`. */
function leastErrors(known: string, there: string): number {
  let above = Array.from({ length: there.length + 1 }, (_, index) => index);
  for (let i = 1; i <= known.length; i++) {
    const here = [i];
    for (let j = 1; j <= there.length; j++) {
      const exchange = (above[j - 1] as number) + (known[i - 1] === there[j - 1] ? 0 : 1);
      here.push(Math.min(exchange, (above[j] as number) + 1, (here[j - 1] as number) + 1));
    }
    above = here;
  }
  return Math.min(...above);
}

const reversed = (text: string): string => [...text].reverse().join('');

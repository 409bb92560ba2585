import { foldStream } from '../text/folded-stream.ts';
import type { Anchor } from './anchor.ts';
import type { Found } from './found.ts';
import { junctions } from './junction.ts';
import type { OpenText } from './open-text.ts';

/** Where the neighbours fit less well the reader is asked. */
const SURE = 0.8;
const LEAST = 0.5;
/** Longer quotes are not blank for all we care. */
const LONGEST = 100;

/** Whether a quote has nothing that one could look for. */
export const isBlank = (quote: string): boolean =>
  quote.length <= LONGEST && foldStream(quote).text.trim() === '';

/** Finds a place that holds no text (an image, a caret): where what stood before it and after it meet. */
export function* between(open: OpenText, anchor: Anchor): Generator<undefined, Found> {
  const { quote, prefix, suffix, start } = anchor;
  const { raw } = open;
  const joined = prefix + quote + suffix;
  if (joined === '') return { state: 'lost' };
  const at =
    start !== undefined && raw.startsWith(joined, start - prefix.length)
      ? start - prefix.length
      : raw.indexOf(joined);
  if (at >= 0) {
    const span = { start: at + prefix.length, end: at + prefix.length + quote.length };
    const isAlone = span.start === start || raw.indexOf(joined, at + 1) < 0;
    return { state: isAlone ? 'found' : 'suggested', span, likeness: 1, context: 1 };
  }
  const [best, other] = [...(yield* junctions(open, anchor))].sort((a, b) => b.context - a.context);
  if (best === undefined || Math.min(best.before, best.after) < LEAST) return { state: 'lost' };
  const isSure =
    best.context >= SURE &&
    (other === undefined || other.at === best.at || best.context - other.context > 0.1);
  return {
    state: isSure ? 'found' : 'suggested',
    span: { start: best.at, end: best.at },
    likeness: 1,
    context: best.context,
  };
}

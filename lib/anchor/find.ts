import { inWholeSigns } from '../text/signs.ts';
import type { Anchor } from './anchor.ts';
import { between, isBlank } from './between.ts';
import { byEnds } from './by-ends.ts';
import { candidates, LONG } from './candidates.ts';
import type { Found } from './found.ts';
import { judge } from './judge.ts';
import { junctions } from './junction.ts';
import { loosely } from './loosely.ts';
import { loosen } from './loosen.ts';
import { type OpenText, openText } from './open-text.ts';
import { patternOf } from './pattern.ts';
import { tellApart } from './twin.ts';
import { unmoved } from './unmoved.ts';

/** Finds where a quote stands now. Offsets are UTF-16 units of the text; for many notes open the text once. */
export function find(text: string | OpenText, anchor: Anchor): Found {
  const steps = search(typeof text === 'string' ? openText(text) : text, anchor);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps of a few milliseconds at most, for idle slices. No sign is cut in two. */
export function* search(open: OpenText, anchor: Anchor): Generator<undefined, Found> {
  const found = yield* inTiers(open, anchor);
  return found.state === 'lost' ? found : { ...found, span: inWholeSigns(open.raw, found.span) };
}

function* inTiers(open: OpenText, given: Anchor): Generator<undefined, Found> {
  if (isBlank(given.quote)) return yield* between(open, given);
  const found = unmoved(open.raw, given);
  if (found) return found;
  const anchor = loosen(open, given);
  const pattern = patternOf(anchor);
  yield;
  const places = yield* candidates(open, anchor, pattern);
  const judged = judge(places, yield* junctions(open, anchor), anchor, tellApart(open, anchor));
  if (judged.state !== 'lost') return judged;
  if (anchor.quote.length > LONG) return yield* byEnds(anchor, (end) => search(open, end));
  return anchor.prefix + anchor.suffix === '' ? yield* loosely(open, anchor) : judged;
}

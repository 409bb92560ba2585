import { foldStream } from '../text/folded-stream.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Anchor, Twin } from './anchor.ts';
import { candidates } from './candidates.ts';
import { type OpenText, openText } from './open-text.ts';
import { patternOf } from './pattern.ts';
import { type Place, worth } from './place.ts';
import { around } from './sides.ts';

/** A place with other words that is worth less is no twin: nobody would take it for the note's. */
const LEAST = 1.15;
/** Places looked at, one of which is the note's own. */
const LOOKS = 12;
/** More are not kept. */
const MOST = 3;
/** Units of a sentence that are looked at beyond the passage. */
const REST = 300;
/** Units of context kept on each side. */
const CONTEXT = 64;

/** Looks for the places that one would take for an anchor's own, `span`, if the passage or all its sentence were gone. */
export function twinsOf(raw: string, anchor: Anchor, span: Span): readonly Twin[] {
  const found = [...without(raw, anchor, span), ...without(raw, anchor, sentence(raw, span))];
  found.sort((a, b) => b.worth - a.worth);
  return found
    .filter((twin, index) => !found.slice(0, index).some((better) => overlaps(better.span, twin.span)))
    .slice(0, MOST)
    .map(({ span: { start, end }, worth }) => ({
      start,
      prefix: raw.slice(Math.max(0, start - CONTEXT), start),
      suffix: raw.slice(end, end + CONTEXT),
      worth: Math.round(100 * worth) / 100,
    }));
}

/** Places of what is left without a stretch, with their offsets in the whole. */
function without(raw: string, anchor: Anchor, { start, end }: Span): readonly Likeness[] {
  const steps = candidates(openText(raw.slice(0, start) + raw.slice(end)), anchor, patternOf(anchor), LOOKS);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const back = (offset: number): number => (offset < start ? offset : offset + end - start);
  return step.value
    .filter((place) => place.exact || (place.likeness >= 0.5 && worth(place) >= LEAST))
    .filter(({ span }) => span.end <= start || span.start >= start)
    .map((place) => ({
      span: { start: back(place.span.start), end: back(place.span.end - 1) + 1 },
      worth: worth(place),
    }));
}

type Likeness = { readonly span: Span; readonly worth: number };

/** A passage with the rest of its sentence on both sides. */
function sentence(raw: string, { start, end }: Span): Span {
  const before = raw.slice(Math.max(0, start - REST), start);
  const from = Math.max(...[...'.!?\n'].map((sign) => before.lastIndexOf(sign)));
  const after = /[.!?\n]/.exec(raw.slice(end, end + REST));
  return {
    start: start - before.length + from + 1,
    end: after ? end + after.index + 1 : Math.min(raw.length, end + REST),
  };
}

/**
 * What a place's surroundings are like: more the note's (above 0) or a twin's (below), −1 to 1; each twin's, 0–1; and whether
 * each twin stands elsewhere with all its surroundings.
 */
export type Liking = {
  readonly own: number;
  readonly twins: readonly number[];
  readonly elsewhere: readonly boolean[];
};
/** A place with all that speaks for it. */
export type Rated = Liking & { readonly place: Place; readonly rate: number };

/** How near a second place may come before the reader is asked. */
export const TIE = 0.03;
/** The same between places that their surroundings do not tell apart. */
export const ALIKE = 0.15;
/** How much better than a twin a place must be, where there is room for it. */
const MARGIN = 0.15;
/** A place worth what a twin was is that twin: nothing around it has changed. */
const UNCHANGED = 0.01;
/** Less is no difference. */
const EQUAL = 0.001;
/** So much of a twin's surroundings tells where it is. */
const CLEARLY = 0.6;
/** How much liker a twin's surroundings a place must be to be left to the twin. */
export const LIKER = 0.1;

/** Tells a note's place from its twins' by what stands around. */
export function tellApart(open: OpenText, anchor: Anchor): (place: Place) => Liking {
  const { quote, prefix, suffix, twins = [] } = anchor;
  if (twins.length === 0) return () => ({ own: 1, twins: [], elsewhere: [] });
  const own = patternOf({ quote, prefix, suffix });
  const others = twins.map((twin) => patternOf({ quote, prefix: twin.prefix, suffix: twin.suffix }));
  const standing = twins.map((twin) => wholeIn(open, twin, quote.length));
  return ({ word, beyond, folded }) => {
    const here = around(open, own, word, beyond);
    const there = others.map((other) => around(open, other, word, beyond));
    const most = Math.max(0, ...there.map(({ kept }) => kept));
    return {
      own: (here.kept - most) / Math.max(1, here.all, ...there.map(({ all }) => all)),
      twins: there.map(({ support }) => support),
      elsewhere: there.map(
        ({ support }, twin) =>
          support <= 1 - LIKER && (standing[twin] ?? []).some((at) => Math.abs(at - folded) >= quote.length),
      ),
    };
  };
}

/** Folded offsets at which a twin stands with all that stood around it, but for what is folded. */
function wholeIn({ words }: OpenText, { prefix, suffix }: Twin, length: number): readonly number[] {
  const { text } = words.stream;
  const [before, after] = [foldStream(prefix).text.trim(), foldStream(suffix).text.trim()];
  const found: number[] = [];
  if (before === '' || after === '') return found;
  for (let at = text.indexOf(before); at >= 0 && found.length < LOOKS; at = text.indexOf(before, at + 1)) {
    const end = at + before.length;
    if (text.slice(end, end + 2 * length + after.length).includes(after)) found.push(end);
  }
  return found;
}

/** Whether more speaks for a place than ever did for a twin. */
export function surpasses(place: Place, { worth: most }: Twin): boolean {
  return worth(place) > most + Math.max(EQUAL, Math.min(MARGIN, (2.5 - most) / 2));
}

/** Whether the best place is the note's own: true, false (it is a twin's and the own is gone), or nobody can tell. */
export function isOwn(best: Rated, all: readonly Rated[], { twins = [] }: Anchor): boolean | undefined {
  const [first, next] = twins;
  const { place, own } = best;
  if (first === undefined || surpasses(place, first)) return true;
  const others = all.filter((other) => !overlaps(other.place.span, place.span));
  const isElsewhere = (twin: number): boolean =>
    best.elsewhere[twin] === true ||
    others.some(({ twins: like }) => (like[twin] ?? 0) >= Math.max(CLEARLY, (best.twins[twin] ?? 0) + LIKER));
  if (twins.every((_, index) => isElsewhere(index))) return true;
  if (twins.some((twin) => Math.abs(worth(place) - twin.worth) < UNCHANGED)) return false;
  if (own >= 2 * LIKER && place.context >= 0.5) return true;
  // With the own place still there the next best is the first twin; without it, the second.
  const here = (first.worth * worth(place)) / 2.5;
  const gone = ((next?.worth ?? 0.9) * worth(place)) / first.worth;
  const rest = others[0] === undefined ? 0 : worth(others[0].place);
  if (here - gone < LIKER) return undefined;
  return Math.abs(rest - here) < Math.abs(rest - gone);
}

/** Twins that are as good as the note's own place in all that the anchor knows. */
export const doubles = ({ twins = [] }: Anchor): readonly Twin[] =>
  twins.filter(({ worth }) => worth > 2.5 - ALIKE);

/** Whether of places as good as one another the best is the only one that is no twin's: each twin stands elsewhere. */
export const isOnlyOwn = (best: Rated, tied: readonly Rated[]): boolean =>
  best.elsewhere.length > 0 &&
  best.elsewhere.every(Boolean) &&
  tied.every((each) => each === best || each.twins.some((support) => support > 1 - LIKER));

/** Of places as good as one another the one whose turn it is, as the twins stood then; nothing where one came or went. */
export function inTurn(tied: readonly Rated[], { start, twins = [] }: Anchor): Rated | undefined {
  if (start === undefined) return undefined;
  const equals = twins.filter((twin) => twin.worth >= 2.5 - 2 * ALIKE);
  if (tied.length <= equals.length) return undefined;
  const unmoved = tied.find(({ place }) => place.span.start === start);
  if (unmoved || tied.length > equals.length + 1) return unmoved;
  const turn = equals.filter((twin) => twin.start < start).length;
  return [...tied].sort((a, b) => a.place.span.start - b.place.span.start)[turn];
}

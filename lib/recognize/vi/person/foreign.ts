import { keyOf, NEW_LINE, NUMBER, SIGN, SMALL, TIGHT, type Tokens } from '../../../text/tokens.ts';
import { isInitial, trimForeign } from './extent.ts';
import { countWords, type Name, type Scene } from './scene.ts';
import { isForeign, lastUnit, lengthOf } from './units.ts';
import { FOREIGN_GIVEN, FOREIGN_THING, THING, WHERE_TO } from './words.ts';

const HYPHEN = 0x2d;
const COMMA = 0x2c;
const OPEN = 0x28;
const AGE = keyOf('tuổi');
const MOST_WORDS = 5;
/** What only people do: firms announce and states decide, too. */
const HUMAN: ReadonlySet<number> = new Set(
  ['nói', 'sinh', 'kể', 'viết', 'cười', 'chia', 'khóc', 'thừa', 'ghi', 'sút', 'đá', 'cưới', 'ly', 'từng'].map(
    keyOf,
  ),
);

/** A name in another language with nothing before it: by its given name, by how it is spelled out, by an age or a deed after it. */
export function foreignName(scene: Scene, at: number, extent: number): Name | undefined {
  const { tokens, flags } = scene;
  const to = trimForeign(scene, at, extent);
  const words = countWords(tokens, at, to);
  if (words < 2 || words > MOST_WORDS || scene.placeEnd(at) > at || scene.thingEnd(at) > at) return undefined;
  if (((flags[at] as number) & THING) !== 0 || lastUnit(tokens, at, to) === at) return undefined;
  for (let i = at; i < to; i++) if (((flags[i] as number) & FOREIGN_THING) !== 0) return undefined;
  const spelledOut = isSpelledOut(tokens, at, to);
  if (!spelledOut && !isForeign(tokens, at, to, flags)) return undefined;
  if (((flags[at] as number) & FOREIGN_GIVEN) !== 0)
    return { from: at, to, rule: 'foreign-given-name', cue: at };
  if (at > 0 && tokens.gap[at] !== NEW_LINE && ((flags[at - 1] as number) & WHERE_TO) !== 0) return undefined;
  if (isInitialled(tokens, at, to)) return { from: at, to, rule: 'initial', cue: at };
  if (spelledOut) return { from: at, to, rule: 'spelled-out', cue: at };
  if (isAged(tokens, to)) return { from: at, to, rule: 'age', cue: to + 1 };
  const acts =
    tokens.shape[to] === SMALL && tokens.gap[to] !== NEW_LINE && HUMAN.has(tokens.key[to] as number);
  return acts && isForeign(tokens, at, at + 1, flags)
    ? { from: at, to, rule: 'foreign-name-and-deed', cue: to }
    : undefined;
}

/** `G. Zyuganov`: one letter and a point, and then a word of another language. */
function isInitialled(tokens: Tokens, at: number, to: number): boolean {
  // Q. Bình Thạnh, Đ. Lê Lợi
  if (!isInitial(tokens, at) || !INITIALS.has(tokens.text[tokens.start[at] as number] as string))
    return false;
  return to > at + 2 && lengthOf(tokens, at + 2) > 2 && isForeign(tokens, at + 2, at + 3);
}

/** Letters that no word for a place begins with: not `Q.`, `P.`, `H.`, `X.`, `T.`, `Đ.` */
const INITIALS: ReadonlySet<string> = new Set('ABCDEGIJKLMNORSUVWYZ');

/** `Thoong-lun Xi-xu-lít`, `Kim Jong-un`: small letters after a hyphen. */
function isSpelledOut({ gap, shape, key }: Tokens, at: number, to: number): boolean {
  for (let i = at + 1; i + 1 < to; i++) {
    if (shape[i] === SIGN && key[i] === HYPHEN && gap[i] === TIGHT && shape[i + 1] === SMALL) return true;
  }
  return false;
}

/** `(45 tuổi)` | `, 45 tuổi` */
function isAged({ shape, key }: Tokens, to: number): boolean {
  return (
    shape[to] === SIGN &&
    (key[to] === OPEN || key[to] === COMMA) &&
    shape[to + 1] === NUMBER &&
    key[to + 2] === AGE
  );
}

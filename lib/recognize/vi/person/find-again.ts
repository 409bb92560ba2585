import { NEW_LINE, NUMBER, SIGN, SMALL, type Tokens } from '../../../text/tokens.ts';
import type { Corrector } from '../corrector.ts';
import { isCalledAfter, isHoChiMinhThing } from './against.ts';
import { isWholeAt } from './joints.ts';
import { countWords, keep, type Name, type Scene } from './scene.ts';
import { hasCapital, isForeign, unitEnd } from './units.ts';
import { DEED, OPENER, THING } from './words.ts';

/** Finds known names again, in capitals or with nothing that vouches for them, and the last word of one alone. */
export function findAgain(scene: Scene, corrector?: Corrector): void {
  if (scene.names.length === 0) return;
  const { tokens, owner, taken } = scene;
  const full = new Map<number, Name[]>();
  const short = new Set<number>();
  /** Short names that something speaks for: `ông Nghiệm`. */
  const sure = new Set<number>();
  for (const name of scene.names) learn(tokens, name, full, short, sure);
  const doubtful: number[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (owner[at] !== 0 || taken[at] !== 0 || !hasCapital(tokens, at)) continue;
    const key = tokens.key[at] as number;
    const to = endOfKnown(scene, full.get(key), at);
    if (to > at) {
      if (isCalledAfter(scene, at) || isHoChiMinhThing(scene, at) || scene.stateEnd(at) >= to) continue;
      if (!corrector?.isNever({ from: at, to }))
        keep(scene, { from: at, to, rule: 'named-elsewhere', cue: at });
      at = to - 1;
    } else if (short.has(key) && standsAlone(scene, at) && !corrector?.isNever(part(at))) {
      if (isWholeAt(scene, at + 1)) {
        sure.add(key);
        keep(scene, part(at));
      } else doubtful.push(at);
    }
  }
  // `Khoan tạm trú …`: as likely the first half of a word, unless the name stands alone elsewhere.
  for (const at of doubtful) if (sure.has(tokens.key[at] as number)) keep(scene, part(at));
}

const part = (at: number): Name => ({ from: at, to: at + 1, rule: 'part-of-a-name', cue: at });

function learn(
  tokens: Tokens,
  name: Name,
  full: Map<number, Name[]>,
  short: Set<number>,
  sure: Set<number>,
): void {
  const first = tokens.key[name.from] as number;
  if (countWords(tokens, name.from, name.to) < 2) {
    sure.add(first);
    return;
  }
  const known = full.get(first);
  if (!known) full.set(first, [name]);
  else if (!known.some((other) => isSame(tokens, name, other.from))) known.push(name);
  short.add(tokens.key[name.to - 1] as number);
  if (isForeign(tokens, name.from, name.to)) short.add(first);
}

function isSame({ key, gap, count }: Tokens, name: Name, at: number): boolean {
  const length = name.to - name.from;
  if (at + length > count) return false;
  for (let i = 0; i < length; i++) {
    if (key[at + i] !== key[name.from + i] || (i > 0 && gap[at + i] === NEW_LINE)) return false;
  }
  return true;
}

/** The end of the longest known name that stands here, wholly free; `at` where none does. */
function endOfKnown({ tokens, owner, taken }: Scene, known: readonly Name[] | undefined, at: number): number {
  let longest = at;
  for (const name of known ?? []) {
    const to = at + name.to - name.from;
    if (to <= longest || !isSame(tokens, name, at) || !hasCapital(tokens, to - 1)) continue;
    let free = true;
    for (let i = at; i < to; i++) if (owner[i] !== 0 || taken[i] !== 0) free = false;
    if (free) longest = to;
  }
  return longest;
}

/** A single capitalised word amid small ones: `vị trí của Quý trên sân`; at a sentence's start only before a deed. */
function standsAlone(scene: Scene, at: number): boolean {
  const { tokens, flags } = scene;
  const { gap, shape, key, count } = tokens;
  if (unitEnd(tokens, at) !== at + 1 || ((flags[at] as number) & THING) !== 0) return false;
  if (at + 1 < count && gap[at + 1] !== NEW_LINE && hasCapital(tokens, at + 1)) return false;
  if (at > 0 && gap[at] !== NEW_LINE && hasCapital(tokens, at - 1)) return false;
  if (isCalledAfter(scene, at) || scene.placeEnd(at) > at || scene.bodyEnd(at) > at) return false;
  if (scene.phraseEnd(at) > at + 1) return false;
  const opens = at === 0 || gap[at] === NEW_LINE || (shape[at - 1] === SIGN && key[at - 1] !== 0x2c);
  const goesOn = at + 1 < count && shape[at + 1] === SMALL && ((flags[at + 1] as number) & DEED) === 0;
  if (((flags[at] as number) & OPENER) !== 0 && (opens || goesOn)) return false;
  if (!opens) return true;
  return at + 1 < count && gap[at + 1] !== NEW_LINE && shape[at + 1] !== NUMBER;
}

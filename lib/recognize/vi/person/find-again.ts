import { NEW_LINE, NUMBER, SIGN, SMALL, type Tokens } from '../../../text/tokens.ts';
import type { Corrector } from '../corrector.ts';
import { isCalledAfter, isHoChiMinhThing } from './against.ts';
import { cueBefore } from './cues.ts';
import { isWholeAt } from './joints.ts';
import { countWords, keep, type Name, type Scene } from './scene.ts';
import { hasCapital, isForeign, unitEnd } from './units.ts';
import { DEED, OPENER, THING } from './words.ts';

/** Finds known names again, in capitals or with nothing that vouches for them, and the last word of one alone. */
export function findAgain(scene: Scene, corrector?: Corrector): void {
  if (scene.names.length === 0) return;
  const { tokens, owner, taken } = scene;
  const known = learn(scene);
  const doubtful: number[] = [];
  let next = 0;
  for (let i = 0; i < scene.capitalCount; i++) {
    const at = scene.capitals[i] as number;
    if (at < next || owner[at] !== 0 || taken[at] !== 0) continue;
    const key = tokens.key[at] as number;
    const to = known.firsts.has(key) ? endOfKnown(scene, known, at) : at;
    if (to > at) {
      if (isCalledAfter(scene, at) || isHoChiMinhThing(scene, at) || scene.stateEnd(at) >= to) continue;
      if (!corrector?.isNever({ from: at, to }))
        keep(scene, { from: at, to, rule: 'named-elsewhere', cue: at });
      next = to;
    } else if (known.short.has(key) && isShortName(scene, at) && !corrector?.isNever(part(at))) {
      if (isWholeAt(scene, at + 1)) {
        known.sure.add(key);
        keep(scene, part(at));
      } else doubtful.push(at);
    }
  }
  // `Khoan tạm trú …`: as likely the first half of a word, unless the name stands alone elsewhere.
  for (const at of doubtful) if (known.sure.has(tokens.key[at] as number)) keep(scene, part(at));
}

const part = (at: number): Name => ({ from: at, to: at + 1, rule: 'part-of-a-name', cue: at });

type Known = {
  /** First words of full names, and full names by a number for all their tokens. */
  readonly firsts: Set<number>;
  readonly full: Map<number, Name>;
  longest: number;
  /** Words that stand for a full name, and those of them that something speaks for: `ông Nghiệm`. */
  readonly short: Set<number>;
  readonly sure: Set<number>;
};

function learn({ tokens, flags, names }: Scene): Known {
  const known: Known = { firsts: new Set(), full: new Map(), longest: 0, short: new Set(), sure: new Set() };
  for (const name of names) {
    const { from, to } = name;
    const first = tokens.key[from] as number;
    if (countWords(tokens, from, to) < 2) {
      known.sure.add(first);
      continue;
    }
    known.firsts.add(first);
    known.longest = Math.max(known.longest, to - from);
    let hash = 0;
    for (let at = from; at < to; at++) hash = mix(hash, tokens.key[at] as number);
    if (!known.full.has(hash)) known.full.set(hash, name);
    known.short.add(tokens.key[to - 1] as number);
    if (isForeign(tokens, from, to, flags)) known.short.add(first);
  }
  return known;
}

const mix = (hash: number, key: number): number => Math.imul(hash ^ key, 0x01000193) + 1;

/** The end of the longest known name that stands here, wholly free; `at` where none does. */
function endOfKnown({ tokens, owner, taken }: Scene, { full, longest }: Known, at: number): number {
  const { count, gap, key } = tokens;
  let end = at;
  let hash = 0;
  for (let i = at; i < count && i < at + longest; i++) {
    if (owner[i] !== 0 || taken[i] !== 0 || (i > at && gap[i] === NEW_LINE)) break;
    hash = mix(hash, key[i] as number);
    const name = full.get(hash);
    if (name && isSame(tokens, name, at, i + 1) && hasCapital(tokens, i)) end = i + 1;
  }
  return end;
}

function isSame({ key }: Tokens, name: Name, from: number, to: number): boolean {
  if (name.to - name.from !== to - from) return false;
  for (let at = from; at < to; at++) if (key[at] !== key[name.from + at - from]) return false;
  return true;
}

/** `luật sư Đức nói`, though Đức is a state, too; `vị trí của Quý trên sân`. */
const isShortName = (scene: Scene, at: number): boolean =>
  standsAlone(scene, at) || (cueBefore(scene, at)?.rule === 'role' && !hasCapital(scene.tokens, at + 1));

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

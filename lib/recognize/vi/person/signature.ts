import { CAPITALS, NEW_LINE, SIGN, SPACED } from '../../../text/tokens.ts';
import { countWords, type Name, type Scene } from './scene.ts';
import { hasCapital, lengthOf, unitEnd } from './units.ts';
import { NAME_SYLLABLE, SURNAME, THING } from './words.ts';

const COMMA = 0x2c;
const POINT = 0x2e;
const STAR = 0x2a;
const JOINTS: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014, COMMA, 0x2f, 0x26, 0x28, 0x29, 0x2a]);
const MOST_NAMES = 4;

/** A line, or the end of one after a full stop, that is nothing but names: who wrote, who took the picture. */
export function signature(scene: Scene, at: number, extent: number): Name | undefined {
  const { tokens, names, owner } = scene;
  const { gap, key, shape } = tokens;
  const opensLine = gap[at] === NEW_LINE || (at > 0 && key[at - 1] === STAR && shape[at - 1] === SIGN);
  const afterStop = at > 0 && shape[at - 1] === SIGN && key[at - 1] === POINT && gap[at] === SPACED;
  const joined = at > 1 && shape[at - 1] === SIGN && JOINTS.has(key[at - 1] as number);
  const initialled = joined && gap[at - 2] !== SPACED && lengthOf(tokens, at - 2) === 1;
  const goesOn = initialled || (joined && SIGNED.has(names[(owner[at - 2] as number) - 1]?.rule ?? ''));
  if (!opensLine && !afterStop && !goesOn) return undefined;
  if (!isNamed(scene, at, extent)) return undefined;
  if (!endsLine(scene, extent)) return undefined;
  return { from: at, to: extent, rule: 'byline', cue: at };
}

const SIGNED: ReadonlySet<string> = new Set(['byline', 'credit']);

/** From here on nothing but names to the end of the line: `Bách Hợp, Thành Trọng/HTTV`. */
function endsLine(scene: Scene, from: number): boolean {
  const { count, gap, shape, key } = scene.tokens;
  let at = from;
  for (let names = 0; names < MOST_NAMES; names++) {
    if (at >= count || gap[at] === NEW_LINE) return true;
    if (shape[at] !== SIGN || !(JOINTS.has(key[at] as number) || key[at] === POINT)) return false;
    at++;
    let end = at;
    while (end < count && hasCapital(scene.tokens, end) && gap[end] !== NEW_LINE) {
      const next = unitEnd(scene.tokens, end);
      if (next === end) break;
      end = next;
    }
    at = end;
  }
  return false;
}

/** Two to four syllables of names, or more of them in one's own surname: `Lê Trí Dũng`, `TRÍ DŨNG`. */
function isNamed(scene: Scene, at: number, to: number): boolean {
  const { tokens, flags } = scene;
  const words = countWords(tokens, at, to);
  if (words < 2 || words > 4 || scene.placeEnd(at) >= to || scene.bodyEnd(at) >= to) return false;
  let known = 0;
  for (let i = at; i < to; i++) {
    if (tokens.shape[i] === SIGN) continue;
    const bits = flags[i] as number;
    if ((bits & (NAME_SYLLABLE | SURNAME)) !== 0 || lengthOf(tokens, i) === 1) known++;
    else if ((bits & THING) !== 0) return false;
  }
  const surname = ((flags[at] as number) & SURNAME) !== 0;
  if (tokens.shape[at] === CAPITALS && known < words) return false;
  return known === words || (surname && known >= words - 1 && words >= 3);
}

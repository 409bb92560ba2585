import { CAPITALISED, CAPITALS, keyOf, NEW_LINE, SIGN, SPACED } from '../../../text/tokens.ts';
import { countWords, type Name, type Scene } from './scene.ts';
import { hasCapital, lengthOf, unitEnd } from './units.ts';
import { NAME_SYLLABLE, SURNAME, THING } from './words.ts';

const COMMA = 0x2c;
const POINT = 0x2e;
const STAR = 0x2a;
const OPEN = 0x28;
const CLOSE = 0x29;
const AND = keyOf('và');
const MAKES = keyOf('thực');
const COMPILES = keyOf('tổng');
const THU = keyOf('thứ');
const CHU = keyOf('chủ');
const NHAT = keyOf('nhật');
const WEEKDAYS: ReadonlySet<number> = new Set(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'].map(keyOf));
const JOINTS: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014, COMMA, 0x2f, 0x26, OPEN, CLOSE, STAR]);
/** What a sentence ends with: `.` `!` `?` `…` `”` `"` `)` `/` */
const ENDS: ReadonlySet<number> = new Set([POINT, 0x21, 0x3f, 0x2026, 0x201d, 0x22, CLOSE, 0x2f]);
const SIGNED: ReadonlySet<string> = new Set(['byline', 'credit']);
const MOST_NAMES = 6;
const LONGEST_SOURCE = 12;

/** A line, or the end of one after a full stop, that is nothing but names: who wrote, who took the picture. */
export function signature(scene: Scene, at: number, extent: number): Name | undefined {
  const { tokens, names, owner } = scene;
  const { gap, key, shape } = tokens;
  const opensLine = gap[at] === NEW_LINE || (at > 0 && key[at - 1] === STAR && shape[at - 1] === SIGN);
  const afterStop = at > 0 && shape[at - 1] === SIGN && ENDS.has(key[at - 1] as number) && gap[at] === SPACED;
  const joined = at > 1 && isJoined(scene, at - 1);
  const initialled = joined && gap[at - 2] !== SPACED && lengthOf(tokens, at - 2) === 1;
  const goesOn = initialled || (joined && SIGNED.has(names[(owner[at - 2] as number) - 1]?.rule ?? ''));
  if (!opensLine && !afterStop && !goesOn) return undefined;
  if (!isNamed(scene, at, extent, goesOn)) return undefined;
  if (!endsLine(scene, extent)) return undefined;
  return { from: at, to: extent, rule: 'byline', cue: at };
}

const isJoined = ({ tokens: { key, shape } }: Scene, at: number): boolean =>
  shape[at] === SIGN ? JOINTS.has(key[at] as number) : key[at] === AND;

/** From here on nothing but names, and where the piece is from, to the end of the line: `Bách Hợp, Thành Trọng/HTTV`, `MINH QUANG (Dân trí)`. */
function endsLine(scene: Scene, from: number): boolean {
  const { tokens } = scene;
  const { count, gap, shape, key } = tokens;
  let at = from;
  for (let names = 0; names < MOST_NAMES; names++) {
    if (at >= count || gap[at] === NEW_LINE) return true;
    // thực hiện | tổng hợp
    if ((key[at] === MAKES || key[at] === COMPILES) && isEndOfLine(scene, at + 2)) return true;
    if (shape[at] === SIGN && key[at] === OPEN) {
      const close = closeAfter(scene, at);
      if (close > at && isEndOfLine(scene, close + 1)) return true;
    }
    if (!isJoined(scene, at) && !(shape[at] === SIGN && key[at] === POINT)) return false;
    at++;
    // Bảo Nguyên - Thứ bảy, 10/08/2024 17:47
    if (isWeekday(scene, at)) return true;
    let end = at;
    while (end < count && hasCapital(tokens, end) && gap[end] !== NEW_LINE) {
      const next = unitEnd(tokens, end);
      if (next === end) break;
      if (isWeekday(scene, next - 1)) return true;
      end = next;
    }
    at = end;
  }
  return false;
}

/** `Thứ bảy`, `Chủ nhật` where a line says when it was published. */
const isWeekday = ({ tokens: { count, key, shape } }: Scene, at: number): boolean =>
  at + 1 < count &&
  (shape[at] as number) === CAPITALISED &&
  (key[at] === THU ? WEEKDAYS.has(key[at + 1] as number) : key[at] === CHU && key[at + 1] === NHAT);

const isEndOfLine = ({ tokens: { count, gap } }: Scene, at: number): boolean =>
  at >= count || gap[at] === NEW_LINE;

function closeAfter({ tokens: { count, gap, shape, key } }: Scene, open: number): number {
  for (let at = open + 1; at < count && at < open + LONGEST_SOURCE && gap[at] !== NEW_LINE; at++) {
    if (shape[at] === SIGN && key[at] === CLOSE) return at;
  }
  return open;
}

/** Two to four syllables of names, or more of them in one's own surname: `Lê Trí Dũng`, `TRÍ DŨNG`. */
function isNamed(scene: Scene, at: number, to: number, goesOn: boolean): boolean {
  const { tokens, flags } = scene;
  const words = countWords(tokens, at, to);
  if (words < 2 || words > 4 || scene.bodyEnd(at) >= to || scene.thingEnd(at) >= to) return false;
  // A district's name may be a person's at the end of a text, or beside another name that signs: Bình Minh.
  if (scene.placeEnd(at) >= to && (scene.stateEnd(at) >= to || !(goesOn || to >= tokens.count))) return false;
  let known = 0;
  for (let i = at; i < to; i++) {
    if (tokens.shape[i] === SIGN) continue;
    const bits = flags[i] as number;
    if ((bits & (NAME_SYLLABLE | SURNAME)) !== 0 || lengthOf(tokens, i) === 1) known++;
    else if ((bits & THING) !== 0) return false;
  }
  const surname = ((flags[at] as number) & SURNAME) !== 0;
  if (tokens.shape[at] === CAPITALS && known < words) return false;
  if (known === words || (surname && known >= words - 1 && words >= 3)) return true;
  return to >= tokens.count && words === 2 && known === 1;
}

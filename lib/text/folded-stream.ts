/**
 * A text as comparisons see it: NFC, one space for any run of white space, one kind of quote and dash, no invisible
 * signs, `hoà` as `hòa`. Tones stay. `lower` is the weaker level without case, unit for unit beside `text`.
 */
export type FoldedStream = {
  readonly text: string;
  readonly lower: string;
  /** Raw UTF-16 offset at which each folded unit starts. */
  readonly rawStart: Int32Array;
  /** Raw offset at which it ends. */
  readonly rawEnd: Int32Array;
};

const DROPPED = 0;

/** A mark that belongs to the letter before it. */
const isLoose = (unit: number): boolean => unit >= 0x300 && unit < 0x370;

/** What each unit folds to; `tonePlaces`: `oà → òa`, `uỷ → ủy`, the tone goes to the first of the two vowels; keyed by both units. */
type Tables = {
  readonly foldOf: Uint16Array;
  readonly lowerOf: Uint16Array;
  readonly tonePlaces: ReadonlyMap<number, readonly [number, number]>;
};

let made: Tables | undefined;
/** Made when first asked for: most pages fold nothing, and none shall wait for this to begin. */
function tables(): Tables {
  made ??= { ...fillUnits(), tonePlaces: fillTones() };
  return made;
}

function fillUnits(): Pick<Tables, 'foldOf' | 'lowerOf'> {
  const foldOf = new Uint16Array(0x10000);
  const lowerOf = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) foldOf[unit] = lowerOf[unit] = unit;
  const set = (units: string, to: string): void => {
    for (const unit of units) foldOf[unit.charCodeAt(0)] = to === '' ? DROPPED : to.charCodeAt(0);
  };
  set('\t\n\v\f\r\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000', ' ');
  for (let unit = 0x2000; unit <= 0x200a; unit++) foldOf[unit] = 0x20;
  set('\u0000\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff', '');
  set('“”„‟«»″', '"');
  set('‘’‚‛‹›′`´', "'");
  set('‐‑‒–—―−', '-');
  foldOf[0xd0] = 0x110; // Ð, typed for Đ
  foldOf[0xf0] = 0x111;
  for (const [from, to] of [
    [0x41, 0x590],
    [0x1e00, 0x2000],
  ] as const) {
    for (let unit = from; unit < to; unit++) {
      const lower = String.fromCharCode(unit).toLowerCase();
      if (lower.length === 1) lowerOf[unit] = lower.charCodeAt(0);
    }
  }
  return { foldOf, lowerOf };
}

function fillTones(): Tables['tonePlaces'] {
  const tonePlaces = new Map<number, readonly [number, number]>();
  for (const [first, seconds] of [
    ['o', 'ae'],
    ['u', 'y'],
  ] as const) {
    for (const second of seconds) {
      for (const tone of '\u0300\u0301\u0309\u0303\u0323') {
        for (const [a, b] of [
          [first, second],
          [first.toUpperCase(), second],
          [first, second.toUpperCase()],
          [first.toUpperCase(), second.toUpperCase()],
        ] as const) {
          const written = (b + tone).normalize('NFC').charCodeAt(0);
          const placed = (a + tone).normalize('NFC').charCodeAt(0);
          tonePlaces.set((a.charCodeAt(0) << 16) | written, [placed, b.charCodeAt(0)]);
        }
      }
    }
  }
  return tonePlaces;
}

/** Folds a text in one pass. */
export function foldStream(raw: string): FoldedStream {
  const { foldOf, lowerOf, tonePlaces } = tables();
  // A composed cluster rarely holds more units than were written; where it does (letters that NFC takes apart) room is made.
  let room = raw.length + 16;
  let units = new Uint16Array(room);
  let rawStart = new Int32Array(room);
  let rawEnd = new Int32Array(room);
  let count = 0;
  let at = 0;
  while (at < raw.length) {
    const unit = raw.charCodeAt(at);
    let next = at + 1;
    while (next < raw.length && isLoose(raw.charCodeAt(next))) next++;
    const cluster = next === at + 1 ? undefined : raw.slice(at, next).normalize('NFC');
    const length = cluster?.length ?? 1;
    if (count + length > room) {
      room = 2 * room + length;
      units = grown(units, new Uint16Array(room));
      rawStart = grown(rawStart, new Int32Array(room));
      rawEnd = grown(rawEnd, new Int32Array(room));
    }
    for (let i = 0; i < length; i++) {
      const folded = foldOf[cluster?.charCodeAt(i) ?? unit] as number;
      if (folded === 0x20 && count > 0 && units[count - 1] === 0x20) rawEnd[count - 1] = next;
      else if (folded !== DROPPED) {
        const moved = count > 0 ? tonePlaces.get(((units[count - 1] as number) << 16) | folded) : undefined;
        if (moved) units[count - 1] = moved[0];
        units[count] = moved ? moved[1] : folded;
        rawStart[count] = at;
        rawEnd[count++] = next;
      }
    }
    at = next;
  }
  const lower = new Uint16Array(count);
  for (let i = 0; i < count; i++) lower[i] = lowerOf[units[i] as number] as number;
  return { text: written(units.subarray(0, count)), lower: written(lower), rawStart, rawEnd };
}

function grown<T extends Uint16Array | Int32Array>(column: T, wider: T): T {
  wider.set(column);
  return wider;
}

const CHUNK = 8192;

function written(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += CHUNK) {
    text += String.fromCharCode(...units.subarray(from, from + CHUNK));
  }
  return text;
}

import { CAPITALISED, NUMBER, SIGN, type Tokens } from '../../../text/tokens.ts';
import type { PersonRule } from '../../rules.ts';
import type { PersonFinding } from '../finding.ts';
import { NOT_NAMES } from '../lexicon/person-words.ts';
import { buildPhrases, PhraseReader } from '../lexicon/phrases.ts';
import { isLooseRole, isPlayer, isRole, PAIR_END, WORDS } from './words.ts';

/** What the finder of names knows of the text besides its words. */
export type Surroundings = {
  /** 1 where a token is taken by a date or a document, 2 by a title. */
  readonly taken: Uint8Array;
  /** Index + 1 of the title that ends before a token, or begins at it; 0 where none does. */
  readonly titleEndsAt: Int32Array;
  readonly titleStartsAt: Int32Array;
  /** The token after the title that begins at a token; the first token of the title that ends before one. */
  titleEnd(at: number): number;
  titleStart(to: number): number;
  /** The token after the place, the province or state, the body or office, that is named at a token; the token itself where none is. */
  placeEnd(at: number): number;
  stateEnd(at: number): number;
  bodyEnd(at: number): number;
  /** The token after any phrase that titles are made of. */
  phraseEnd(at: number): number;
};

/** A name found: its tokens, the rule, and the token that the rule went by. */
export type Name = {
  readonly from: number;
  readonly to: number;
  readonly rule: PersonRule;
  readonly cue: number;
};

/** The text as the finder of names sees it, and the names found so far. */
export type Scene = Surroundings & {
  readonly tokens: Tokens;
  /** Bits of each word, see `words.ts`; 0 for signs and numbers. */
  readonly flags: Uint16Array;
  /** Index + 1 of the name that covers a token. */
  readonly owner: Int32Array;
  readonly names: Name[];
  /** The tokens that have a capital, and how many they are. */
  readonly capitals: Int32Array;
  readonly capitalCount: number;
  /** A report of a match: names stand without surname or honorific. */
  readonly isAboutGame: boolean;
  /** The token after a paper, a sea, a feast, a place abroad that is named at a token; the token itself where none is. */
  thingEnd(at: number): number;
};

const FEWEST_PLAYERS = 3;
const THINGS = buildPhrases([[NOT_NAMES, 1]]);

/** Sets the scene: looks each word up once. */
export function setScene(tokens: Tokens, around: Surroundings): Scene {
  const { count, key, shape } = tokens;
  const flags = new Uint16Array(count + 4);
  const capitals = new Int32Array(count);
  let capitalCount = 0;
  let players = 0;
  for (let at = 0; at < count; at++) {
    const form = shape[at] as number;
    if (form <= NUMBER) continue;
    const bits = WORDS.get(key[at] as number);
    flags[at] = bits;
    if (form >= CAPITALISED) capitals[capitalCount++] = at;
    if ((bits & PAIR_END) !== 0 && at > 0 && isPlayer(key[at - 1] as number, key[at] as number)) players++;
  }
  const things = new PhraseReader(tokens, THINGS);
  return {
    ...around,
    tokens,
    flags,
    owner: new Int32Array(count + 4),
    names: [],
    capitals,
    capitalCount,
    isAboutGame: players >= FEWEST_PLAYERS,
    thingEnd: (at) => (things.read(at) ? things.end : at),
  };
}

/** Keeps a name: its tokens are its own from now on. */
export function keep(scene: Scene, name: Name): void {
  scene.names.push(name);
  scene.owner.fill(scene.names.length, name.from, name.to);
}

/** Keeps only these names, in this order. */
export function keepOnly(scene: Scene, names: readonly Name[]): void {
  scene.owner.fill(0);
  scene.names.length = 0;
  for (const name of names) keep(scene, name);
}

export function findingOf(scene: Scene, { from, to, rule, cue }: Name): PersonFinding {
  const { tokens } = scene;
  const { start, end, text } = tokens;
  const said =
    rule === 'title'
      ? Math.min(scene.titleStart(cue + 1), cue)
      : rule === 'role'
        ? roleStart(scene, cue)
        : cue;
  return {
    from,
    to,
    start: start[from] as number,
    end: end[to - 1] as number,
    keys: keysOf(tokens, from, to),
    why: { rule, from: text.slice(start[said], end[cue]) },
  };
}

/** The first word of the role that ends at a token: `ca sĩ`, `Nghệ sĩ Nhân dân`. */
function roleStart({ tokens: { key } }: Scene, cue: number): number {
  const isPair = (at: number): boolean =>
    at > 0 &&
    (isRole(key[at - 1] as number, key[at] as number) ||
      isLooseRole(key[at - 1] as number, key[at] as number));
  if (isPair(cue)) return cue - 1;
  return isPair(cue - 2) ? cue - 3 : cue;
}

/** Keys of the words of a stretch of tokens, signs left out. */
function keysOf({ key, shape }: Tokens, from: number, to: number): number[] {
  const keys: number[] = [];
  for (let at = from; at < to; at++) if (shape[at] !== SIGN) keys.push(key[at] as number);
  return keys;
}

/** One number for the words of a stretch of tokens. */
export function hashOf({ key, shape }: Tokens, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) {
    if (shape[at] !== SIGN) hash = Math.imul(hash ^ (key[at] as number), 0x01000193);
  }
  return hash;
}

/** How many words a stretch of tokens has, signs left out. */
export function countWords({ shape }: Tokens, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) if (shape[at] !== SIGN) words++;
  return words;
}

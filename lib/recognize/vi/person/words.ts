import { KeyTable } from '../../../text/key-table.ts';
import { keyOf } from '../../../text/tokens.ts';
import { COMMON_SURNAMES, FOREIGN_GIVEN_NAMES, NAME_SYLLABLES, RARE_SURNAMES } from '../lexicon/names.ts';
import {
  CREDITS,
  DEEDS,
  DEGREES,
  FOREIGN_THINGS,
  GOINGS_ON,
  HONORIFICS,
  LOOSE_ROLES,
  MEMORIALS,
  NAMED_AFTERS,
  NAMESAKES,
  OPENERS,
  PLAYERS,
  ROLES,
  THINGS,
  WHERE,
} from '../lexicon/person-words.ts';

/** What a word means to the finder of names, as bits. */
export const COMMON_SURNAME = 1;
const RARE_SURNAME = 2;
export const SURNAME = COMMON_SURNAME | RARE_SURNAME;
export const NAME_SYLLABLE = 4;
/** `ông`, `bà`: what comes next is a person. */
export const HONORIFIC = 8;
/** `GS`, `TS`, `PGS`: a degree before a name. */
export const DEGREE = 16;
/** `đường`, `trường`, `giải`: what comes next is called after somebody. */
export const NAMED_AFTER = 32;
/** Begins the name of a body or a thing, and is no surname. */
export const THING = 64;
/** `nói`, `phát biểu`, `sinh`: what a person does. */
export const DEED = 128;
/** `Ảnh:`, `Tin`, `Theo`: what comes next signs the piece. */
export const CREDIT = 256;
/** Small words that stand capitalised at a sentence's start and are also name syllables. */
export const OPENER = 512;
/** `đền thờ`, `bảo tàng`, `lăng`: a name in a memorial is no mention of the person. */
export const MEMORIAL = 1024;
/** `Fidel`, `Carl`: two capitals after one are a person. */
export const FOREIGN_GIVEN = 2048;
/** `với`, `của`: a sentence goes on with it after a name. */
export const GOING_ON = 4096;
/** `United`, `Street`: what has one is no person. */
export const FOREIGN_THING = 8192;
/** `tại`, `bang`: what comes next is a place. */
export const WHERE_TO = 16384;

/** Ends a pair of words that means something together: see `isRole`, `isNamesake`. */
export const PAIR_END = 32768;

const LISTS: readonly (readonly [words: string, flag: number])[] = [
  [COMMON_SURNAMES, COMMON_SURNAME],
  [RARE_SURNAMES, RARE_SURNAME],
  [NAME_SYLLABLES, NAME_SYLLABLE],
  ['thị đông nhất thống', NAME_SYLLABLE],
  [HONORIFICS, HONORIFIC],
  [DEGREES, DEGREE],
  [NAMED_AFTERS, NAMED_AFTER],
  [THINGS, THING],
  [DEEDS, DEED],
  [GOINGS_ON, GOING_ON],
  [CREDITS, CREDIT],
  [OPENERS, OPENER],
  [MEMORIALS, MEMORIAL],
  [FOREIGN_GIVEN_NAMES, FOREIGN_GIVEN],
  [FOREIGN_THINGS, FOREIGN_THING],
  [WHERE, WHERE_TO],
];

function collect(): KeyTable {
  const flags = new KeyTable(4_096);
  for (const [words, flag] of LISTS) {
    for (const word of words.split(/\s+/)) {
      if (word === '') continue;
      const key = keyOf(word);
      flags.set(key, flags.get(key) | flag);
    }
  }
  return flags;
}

const pairKey = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) ^ second) | 0;

const PLAYER = 1;
const ROLE = 2;
const LOOSE = 4;
const NAMESAKE = 8;
const PAIR_LISTS: readonly (readonly [phrases: string, kind: number])[] = [
  [PLAYERS, PLAYER | ROLE],
  [ROLES, ROLE],
  [LOOSE_ROLES, LOOSE],
  [NAMESAKES, NAMESAKE],
];

/** Bits by a word's key. */
export const WORDS: KeyTable = collect();
/** Kinds by the keys of two words. */
const PAIRS: KeyTable = pairUp(WORDS);

function pairUp(words: KeyTable): KeyTable {
  const pairs = new KeyTable(512);
  for (const [phrases, kind] of PAIR_LISTS) {
    for (const phrase of phrases.split(',')) {
      const [first = '', second = ''] = phrase.trim().split(/\s+/);
      const pair = pairKey(keyOf(first), keyOf(second));
      pairs.set(pair, pairs.get(pair) | kind);
      words.set(keyOf(second), words.get(keyOf(second)) | PAIR_END);
    }
  }
  return pairs;
}

const isPair = (first: number, second: number, kind: number): boolean =>
  (PAIRS.get(pairKey(first, second)) & kind) !== 0;

/** Whether two words together say what somebody is. */
export const isRole = (first: number, second: number): boolean => isPair(first, second, ROLE);
/** The same of roles that teams and firms have, too. */
export const isLooseRole = (first: number, second: number): boolean => isPair(first, second, LOOSE);
/** Whether two words together name a player of a game. */
export const isPlayer = (first: number, second: number): boolean => isPair(first, second, PLAYER);
/** Whether two words together name a thing that is called after somebody. */
export const isNamesake = (first: number, second: number): boolean => isPair(first, second, NAMESAKE);

import { CAPITALISED, SMALL, SPACED, type Tokens } from '../../../text/tokens.ts';
import { FOLLOWERS, SENTENCE_OPENERS } from '../lexicon/followers.ts';
import { keysOf, type PhraseReader } from '../lexicon/phrases.ts';
import { isForeign } from '../person/units.ts';
import { isSyllable } from './shapes.ts';
import { LONE, STOP } from './words.ts';

/** Whether a sentence begins here, the stop before it lost: `Hiện nay`, `Theo ông`. */
export const beginsSentence = ({ key, shape }: Tokens, at: number): boolean =>
  shape[at] === CAPITALISED && shape[at + 1] === SMALL && OPENERS.has(key[at] as number);

/** Whether an unknown word of two syllables begins here, the second in small letters: `Cứu tế`. */
export function isCompound(reader: PhraseReader, at: number): boolean {
  const { tokens } = reader;
  const { key, shape, gap, count } = tokens;
  if (shape[at] !== CAPITALISED || at + 1 >= count || gap[at + 1] !== SPACED || shape[at + 1] !== SMALL)
    return false;
  if (SMALL_WORDS.has(key[at + 1] as number) || OPENERS.has(key[at] as number) || !isOurs(tokens, at))
    return false;
  return !reader.read(at + 1) || (reader.mask & (LONE | STOP)) === 0;
}

/** `Cứu tế`, `Chung khảo`: a word of ours, though the letters of the first would do for English. */
const isOurs = (tokens: Tokens, at: number): boolean =>
  isSyllable(tokens, at) || (isSyllable(tokens, at + 1) && !isForeign(tokens, at, at + 1));

/** Words that begin a sentence and no name. */
const OPENERS = keysOf(SENTENCE_OPENERS);

const SMALL_WORDS = keysOf(FOLLOWERS);

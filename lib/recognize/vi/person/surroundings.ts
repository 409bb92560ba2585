import type { Tokens } from '../../../text/tokens.ts';
import type { Stretch } from '../corrector.ts';
import { PhraseReader } from '../lexicon/phrases.ts';
import { BODY, COUNTRY, HEAD, PLACE, PROVINCE, TITLE_PHRASES } from '../title/words.ts';
import type { Surroundings } from './scene.ts';

/** What stands around the names of a text: dates and documents in `taken`, titles, places and bodies. */
export function surround(
  tokens: Tokens,
  taken: readonly Stretch[],
  titles: readonly Stretch[],
): Surroundings {
  const reader = new PhraseReader(tokens, TITLE_PHRASES);
  const around: Surroundings = {
    taken: new Uint8Array(tokens.count + 2),
    titleEndsAt: new Int32Array(tokens.count + 2),
    titleStartsAt: new Int32Array(tokens.count + 2),
    titleEnd: (at: number) => titles[(around.titleStartsAt[at] as number) - 1]?.to ?? at,
    titleStart: (to: number) => titles[(around.titleEndsAt[to] as number) - 1]?.from ?? to,
    placeEnd: (at: number) => (reader.read(at, PLACE) ? reader.end : at),
    stateEnd: (at: number) => (reader.read(at, PROVINCE | COUNTRY) ? reader.end : at),
    phraseEnd: (at: number) => (reader.read(at) ? reader.end : at),
    bodyEnd: (at: number) => (reader.read(at, BODY | HEAD) ? reader.end : at),
  };
  for (const { from, to } of taken) around.taken.fill(1, from, to);
  titles.forEach(({ from, to }, index) => {
    around.taken.fill(2, from, to);
    around.titleStartsAt[from] = index + 1;
    around.titleEndsAt[to] = index + 1;
  });
  return around;
}

import type { Note } from '../notes/note.ts';
import type { EntityKey, Kind } from '../recognize/mention.ts';
import { type FoldedStream, foldStream } from '../text/folded-stream.ts';

/** How each entity is written in an export: the same in every note, as a passage writes it, else made from its key. */
export type EntityNames = ReadonlyMap<EntityKey, string>;

/** The names of all that these notes are about. */
export function entityNames(notes: readonly Pick<Note, 'about' | 'quote'>[]): EntityNames {
  const names = new Map<EntityKey, string>();
  const guesses = new Map<EntityKey, string>();
  for (const { about, quote } of notes) {
    const folded = about.length === 0 ? undefined : foldStream(quote);
    for (const key of about) {
      if (names.has(key)) continue;
      const words = wordsOf(key);
      const written = (folded && writtenIn(quote, folded, words)) ?? words;
      if (written !== words) names.set(key, written);
      else if (!guesses.has(key)) guesses.set(key, guess(key, words));
    }
  }
  for (const [key, name] of guesses) if (!names.has(key)) names.set(key, name);
  return names;
}

/** The entities of one kind a note is about, each once. */
export const namesAbout = ({ about }: Note, kind: Kind, names: EntityNames): readonly string[] => [
  ...new Set(about.filter((key) => key.startsWith(`${kind}:`)).map((key) => names.get(key) ?? wordsOf(key))),
];

/** The words as a passage has them, whatever its capitals, tone placement or spaces: `uỷ viên` for the key's `ủy viên`. */
function writtenIn(
  quote: string,
  { lower, rawStart, rawEnd }: FoldedStream,
  words: string,
): string | undefined {
  const sought = foldStream(words).lower;
  const at = sought === '' ? -1 : lower.indexOf(sought);
  const start = rawStart[at];
  const end = rawEnd[at + sought.length - 1];
  if (at < 0 || start === undefined || end === undefined) return undefined;
  return quote.slice(start, end).normalize('NFC').replace(/\s+/g, ' ');
}

const wordsOf = (key: EntityKey): string => key.slice(key.indexOf(':') + 1);

/** `person:đỗ hữu nghiễm` → `Đỗ Hữu Nghiễm` | `document:nghị quyết 27-nq/tu` → `Nghị quyết 27-NQ/TU` */
function guess(key: EntityKey, words: string): string {
  if (key.startsWith('person:')) return words.replace(/(?<!\S)\p{L}/gu, (letter) => letter.toUpperCase());
  const written = words.replace(/(?<!\S)\S*\d\S*[-/]\S*/g, (symbol) => symbol.toUpperCase());
  const numbered = written.replace(/(?<!\S)[ivx]{3,}(?!\S)/g, (numeral) => numeral.toUpperCase());
  return key.startsWith('document:')
    ? numbered.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
    : written;
}

import type { Note } from '../notes/note.ts';
import type { Kind } from '../recognize/mention.ts';

/** The entities of one kind a note is about, as its passage writes them; as their key has them where it does not. */
export function wordsAbout({ about, quote }: Note, kind: Kind): readonly string[] {
  const prefix = `${kind}:`;
  const folded = quote.normalize('NFC').toLowerCase();
  const raw = quote.normalize('NFC');
  return about
    .filter((key) => key.startsWith(prefix))
    .map((key) => {
      const words = key.slice(prefix.length);
      const at = folded.length === raw.length ? folded.indexOf(words) : -1;
      return at < 0 ? words : raw.slice(at, at + words.length);
    });
}

import type { Query } from '../../text/query.ts';
import { hitsIn } from './dictionary.ts';
import type { NoteIndex } from './note-index.ts';

/** The best worth there is: all words in a row, with the marks as typed. */
export const BEST = 4;

/**
 * How well each note answers a query: 0 not, 1 it has all the words, 2 with the marks as typed, 3 in a row, 4 both. One pass
 * over numbers, whatever is looked for: this loop is what a search costs, so it is written out.
 */
export function worthOf(index: NoteIndex, query: Query): Uint8Array {
  const flags = index.vocabulary.flagsOf(query);
  const low = (1 << query.length) - 1;
  const last = (1 << (query.length - 1)) * 0x10001;
  const tagHits = index.tagNames.hits(flags, last);
  const nameHits = index.entityNames.hits(flags, last);
  const titleHits = hitsIn(index.titles, flags, last);
  const { size, article, tags, about } = index;
  const { words, starts } = index.text;
  const worth = new Uint8Array(size);
  let from = 0;
  for (let at = 0; at < size; at++) {
    const to = starts[at + 1] as number;
    let seen = 0;
    let standing = 0;
    let row = 0;
    for (let n = from; n < to; n++) {
      const flag = flags[words[n] as number] as number;
      if (flag === 0) standing = 0;
      else {
        standing = ((standing << 1) | 0x10001) & flag;
        seen |= flag;
        row |= standing & last;
      }
    }
    from = to;
    const title = article[at] as number;
    seen |= titleHits.seen[title] as number;
    row |= titleHits.row[title] as number;
    const ownTags = tags[at] as readonly number[];
    for (let n = 0; n < ownTags.length; n++) {
      seen |= tagHits.seen[ownTags[n] as number] as number;
      row |= tagHits.row[ownTags[n] as number] as number;
    }
    const names = about[at] as readonly number[];
    for (let n = 0; n < names.length; n++) {
      seen |= nameHits.seen[names[n] as number] as number;
      row |= nameHits.row[names[n] as number] as number;
    }
    if ((seen & low) !== low) continue;
    worth[at] = row >>> 16 ? BEST : row ? 3 : ((seen >>> 16) & low) === low ? 2 : 1;
  }
  return worth;
}

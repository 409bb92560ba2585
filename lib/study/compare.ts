import { type Change, difference } from '../anchor/difference.ts';
import { slice } from '../text/span.ts';
import type { Outline } from './outline.ts';
import { pairSections } from './pair-sections.ts';
import { type Section, sectionsOf } from './sections.ts';

/** What became of one section between two documents, or two visits of one. */
export type Row = {
  readonly kind: 'same' | 'changed' | 'moved' | 'added' | 'removed';
  readonly before?: Section;
  readonly after?: Section;
  /** Word by word, where both stand and differ; a moved section may also be changed. */
  readonly changes?: readonly Change[];
};

export type Document = { readonly text: string; readonly outline: Outline };

/**
 * Compares two documents by structure, in the order of the later one; what was removed stands where it stood. A section
 * whose number alone changed is the same.
 */
export function compare(before: Document, after: Document): readonly Row[] {
  const old = sectionsOf(before.text, before.outline);
  const now = sectionsOf(after.text, after.outline);
  const pairs = pairSections(old, now);
  const stayed = inOrder(pairs);
  const paired = new Set(pairs);
  const rows: Row[] = [];
  let next = 0;
  const putRemoved = (until: number): void => {
    for (; next < until; next++) {
      const section = old[next];
      if (section && !paired.has(next)) rows.push({ kind: 'removed', before: section });
    }
  };
  now.forEach((section, index) => {
    const was = pairs[index];
    const past = was === undefined ? undefined : old[was];
    if (was === undefined || !past) rows.push({ kind: 'added', after: section });
    else {
      if (stayed.has(index)) putRemoved(was);
      rows.push(rowOf(before.text, past, after.text, section, !stayed.has(index)));
    }
  });
  putRemoved(old.length);
  return rows;
}

function rowOf(then: string, before: Section, now: string, after: Section, isMoved: boolean): Row {
  const changes = difference(wordsOf(then, before), wordsOf(now, after));
  const isChanged = changes.some(({ kind, text }) => kind !== 'same' && text.trim() !== '');
  return {
    kind: isMoved ? 'moved' : isChanged ? 'changed' : 'same',
    before,
    after,
    ...(isChanged ? { changes } : {}),
  };
}

/** A section's words without its marker: `Điều 5.` made `Điều 6.` says the same. */
function wordsOf(text: string, section: Section): string {
  const words = slice(text, section);
  return section.part ? words.slice(section.part.marker) : words;
}

/** The longest row of pairs that kept their order (indices after): all others were moved. */
function inOrder(pairs: readonly (number | undefined)[]): ReadonlySet<number> {
  /** `ends[n]` is where the best row of n + 1 pairs ends, so far. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  pairs.forEach((before, index) => {
    if (before === undefined) return;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0] ?? 0) < before) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1];
    ends[low] = index;
  });
  const row = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) row.add(at);
  return row;
}

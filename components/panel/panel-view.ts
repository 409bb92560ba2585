import type { FlowMention, PageFlow } from '../../lib/recognize/flow.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { finder } from '../../lib/text/search.ts';
import type { Span } from '../../lib/text/span.ts';
import { type PageView, type PlacedNote, type Row, rowOf } from '../popup/page-view.ts';
import type { Words } from '../words.ts';

/** One thing named in a part of the article; `places`: where, in order, and which mention of its entity each is. */
export type FlowRow = Row & { readonly id: string; readonly places: readonly FlowMention[] };

/** A part of the article under one heading; the first may have none. */
export type Section = Span & {
  readonly heading?: string;
  readonly rows: readonly (FlowRow | PlacedNote)[];
};

/** The article in the order it is read: under each heading what is named there, once each, and the notes between. */
export function sectionsOf(page: PageView, flow: PageFlow, query: string, words: Words): readonly Section[] {
  const finds = finder(query);
  const starts = [{ start: 0, words: undefined }, ...flow.headings.filter(({ start }) => start > 0)];
  const shown = new Set<EntityKey>();
  return starts.flatMap(({ start, words: heading }, at) => {
    const end = starts[at + 1]?.start ?? Number.MAX_SAFE_INTEGER;
    const within = ({ start: place }: Span) => place >= start && place < end;
    const rows = rowsOf(page, flow.mentions.filter(within), shown, start, words).filter((row) =>
      finds([row.label, ...row.under].join(' ')),
    );
    const notes = page.notes.filter(({ note }) => {
      const place = note.anchor?.start ?? -1;
      return place >= start && place < end && finds([note.body, note.quote, ...note.tags].join(' '));
    });
    const all = [...rows, ...notes].toSorted((a, b) => startOf(a) - startOf(b));
    return all.length === 0 ? [] : [{ start, end, rows: all, ...(heading === undefined ? {} : { heading }) }];
  });
}

/** Whether a row stands in what the reader has before the eyes. */
export function isSeen(row: FlowRow | PlacedNote, view: Span | undefined): boolean {
  if (!view) return false;
  const places = 'places' in row ? row.places.map(({ start }) => start) : [startOf(row)];
  return places.some((start) => start >= view.start && start < view.end);
}

/** The part being read: the one in which the window begins. */
export const sectionRead = (sections: readonly Section[], view: Span | undefined): Section | undefined =>
  view && sections.findLast(({ start }) => start <= view.start + (view.end - view.start) / 3);

const startOf = (row: FlowRow | PlacedNote): number =>
  'places' in row ? (row.places[0]?.start ?? 0) : (row.note.anchor?.start ?? -1);

function rowsOf(
  page: PageView,
  mentions: readonly FlowMention[],
  shown: Set<EntityKey>,
  section: number,
  words: Words,
): readonly FlowRow[] {
  const holdersOf = new Map(
    page.entities.flatMap((each) => (each.kind === 'title' ? [[each.key, each.holders] as const] : [])),
  );
  const named = new Set(mentions.map(({ line, entity }) => `${line} ${entity}`));
  // A title in the line of its holder stands under that name.
  const told = mentions.filter(
    ({ kind, entity, line }) =>
      kind !== 'title' || !holdersOf.get(entity)?.some((holder) => named.has(`${line} ${holder}`)),
  );
  const rows: FlowRow[] = [];
  for (const [key, places] of Map.groupBy(told, ({ entity }) => entity)) {
    const entity = page.entities.find((each) => each.key === key);
    if (!entity) continue;
    const row = rowOf(entity, words);
    const written = places[0]?.words.replace(/\s+/g, ' ') ?? row.label;
    const isAgain = shown.has(key) && written !== row.label;
    const again = { label: written, under: [row.label] };
    shown.add(key);
    rows.push({ ...row, ...(isAgain ? again : {}), id: `${section} ${key}`, places, count: places.length });
  }
  return rows;
}

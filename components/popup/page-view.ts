import type { Article, NoteId } from '../../lib/notes/note.ts';
import { isOfficial } from '../../lib/recognize/entity.ts';
import type { EntityKey, Kind } from '../../lib/recognize/mention.ts';
import type { ToldEntity } from '../../lib/recognize/told.ts';
import { finder } from '../../lib/text/search.ts';
import { inTime } from '../date-order.ts';
import { dateWords } from '../date-words.ts';
import type { PlaceView } from '../PlaceNotice.tsx';
import type { WordName, Words } from '../words.ts';

/** A note of this page, and where it stands now. */
export type PlacedNote = PlaceView;

/** What the page in front says of itself and of what it names. `progress` is 0…1. */
export type PageView = {
  readonly status: 'reading' | 'ready' | 'not-vietnamese' | 'empty' | 'translated' | 'off';
  readonly progress: number;
  readonly article: Article;
  readonly entities: readonly ToldEntity[];
  readonly notes: readonly PlacedNote[];
};

/** The tabs of the list: titles live under their official and need none. */
export const TABS = ['person', 'date', 'document', 'note'] as const;
export type Tab = (typeof TABS)[number];

/** One thing the page names: its name, what stands beneath, and how often it is named. */
export type Row = {
  readonly key: EntityKey;
  readonly kind: Kind;
  readonly label: string;
  readonly under: readonly string[];
  readonly count: number;
};
type Group = { readonly heading?: WordName; readonly rows: readonly Row[] };
export type Listed = {
  readonly groups: Readonly<Record<Exclude<Tab, 'note'>, readonly Group[]>>;
  readonly notes: readonly PlacedNote[];
  /** What each tab counts: officials, days, documents, notes; only those that the filter lets through. */
  readonly counts: Readonly<Record<Tab, number>>;
};

/** What the lists show of a page for a filter as typed: officials first, dates in order of time, notes in order of the text. */
export function listed(page: Pick<PageView, 'entities' | 'notes'>, query: string, words: Words): Listed {
  const finds = finder(query);
  const rows = (entities: readonly ToldEntity[]): readonly Row[] =>
    entities
      .map((entity) => rowOf(entity, words))
      .filter(({ label, under }) => finds([label, ...under].join(' ')));
  const of = (kind: Kind) => page.entities.filter((entity) => entity.kind === kind);

  const officials = rows(page.entities.filter(isOfficial));
  const holderless = rows(page.entities.filter((each) => each.kind === 'title' && each.holders.length === 0));
  const untitled = rows(of('person').filter((each) => !isOfficial(each)));
  const days = page.entities
    .filter((each) => each.kind === 'date')
    .toSorted((a, b) => inTime(a.value, b.value));
  const dated = rows(days.filter(({ value }) => value !== undefined));
  const undated = rows(days.filter(({ value }) => value === undefined));
  const documents = rows(of('document'));
  const notes = page.notes
    .filter(({ note }) => finds([note.body, note.quote, ...note.tags].join(' ')))
    .toSorted((a, b) => placeOf(a) - placeOf(b));

  return {
    groups: {
      person: filled([
        { rows: officials },
        { heading: 'popupHolderless', rows: holderless },
        { heading: 'popupUntitled', rows: untitled },
      ]),
      date: filled([{ rows: dated }, { heading: 'popupUndated', rows: undated }]),
      document: filled([{ rows: documents }]),
    },
    notes,
    counts: {
      person: officials.length,
      date: dated.length + undated.length,
      document: documents.length,
      note: notes.length,
    },
  };
}

/** What identifies a row among all rows of a tab. */
export const rowId = (row: Row | PlacedNote): EntityKey | NoteId => ('note' in row ? row.note.id : row.key);

/** An entity as a row of a list. */
export function rowOf(entity: ToldEntity, words: Words): Row {
  const row = { key: entity.key, kind: entity.kind, count: entity.count };
  if (entity.kind === 'person') {
    return { ...row, label: entity.label, under: entity.titles.map(({ label }) => label) };
  }
  if (entity.kind !== 'date' || entity.value === undefined) return { ...row, label: entity.label, under: [] };
  const told = dateWords(entity.value, words);
  return { ...row, label: told, under: told === entity.label ? [] : [entity.label] };
}

const filled = (groups: readonly Group[]): readonly Group[] => groups.filter(({ rows }) => rows.length > 0);

/** Notes on the whole article first, those that lost their place last. */
const placeOf = ({ note, standing }: PlacedNote): number =>
  standing === 'whole' ? -1 : (note.anchor?.start ?? Number.MAX_SAFE_INTEGER);

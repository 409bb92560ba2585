import { vi } from 'vitest';
import { type Place, placeIn } from '../../components/notebook/address.ts';
import type { BookActions, BookState, Listing } from '../../components/notebook/book-state.ts';
import type { FilesState } from '../../components/notebook/files-state.ts';
import type { Article, ArticleId, Note } from '../../lib/notes/note.ts';
import { article, note } from './some-page.ts';

/** A notebook of invented notes, and what a reader does in it. */

const writingActions = () => ({
  edit: vi.fn(),
  save: vi.fn(),
  close: vi.fn(),
  remove: vi.fn(),
  saveAsNew: vi.fn(),
  takeOther: vi.fn(),
  copy: vi.fn(async () => true),
});
const filesActions = () => ({
  chooseScope: vi.fn(),
  chooseFormat: vi.fn(),
  export: vi.fn(),
  stop: vi.fn(),
  pickFile: vi.fn(),
  bringIn: vi.fn(),
  dropFile: vi.fn(),
  backUp: vi.fn(),
  chooseFolder: vi.fn(),
  allowFolder: vi.fn(),
  replaceFuller: vi.fn(),
  leaveFolder: vi.fn(),
});
export const acting = () =>
  ({
    go: vi.fn(),
    need: vi.fn(),
    facets: vi.fn(() => [
      { value: 'Báo Vân Lĩnh', count: 1306 },
      { value: 'Báo Sông Thanh', count: 2 },
    ]),
    select: vi.fn(),
    edit: vi.fn(),
    openAt: vi.fn(),
    trash: vi.fn(),
    restore: vi.fn(),
    remove: vi.fn(),
    tag: vi.fn(),
    allTags: vi.fn(() => ['cấp xã', 'nhân sự']),
    rule: vi.fn(),
    undo: vi.fn(),
    undoOver: vi.fn(),
    saveDraft: vi.fn(),
    discardDraft: vi.fn(),
    takeAway: vi.fn(),
    retry: vi.fn(),
    recoveryTold: vi.fn(),
    openOptions: vi.fn(),
    writing: writingActions(),
    files: filesActions(),
  }) satisfies BookActions;

const imported: Article = {
  ...article,
  id: 'javascript:alert(1)' as ArticleId,
  url: 'javascript:alert(1)',
  title: 'Lạ',
};
export const notes: readonly Note[] = [
  note('n1'),
  note('n2', { body: 'Hai\ndòng', category: 'ask' }),
  note('n3', { article: imported.id }),
];

/** Notes as a view lists them. */
export function listing(of: readonly Note[] = notes, more: Partial<Listing> = {}): Listing {
  const rows = new Map(of.map((each) => [each.id, each]));
  return {
    ids: of.map(({ id }) => id),
    articles: new Set(of.map((each) => each.article)).size,
    rowOf(id) {
      const found = rows.get(id);
      const own = found?.article === imported.id ? imported : article;
      return found && { note: found, article: own, standing: found.id === 'n2' ? 'changed' : 'found' };
    },
    ...more,
  };
}

export const files: FilesState = {
  exporting: {
    scopes: [{ name: 'all', count: 120, title: '' }],
    scope: 'all',
    format: 'markdown',
    preview: { kind: 'text', text: '> Chỉ tiêu nào không đo được' },
  },
  incoming: { phase: 'none' },
  backup: { newer: 0, isDue: false, isRunning: false, folder: { phase: 'unable' } },
};

/** A place by its address. */
export const at = (hash: string): Place => placeIn(hash);

/** A notebook that is wholly open. */
export const book = (hash = '', more: Partial<BookState> = {}): BookState => ({
  place: at(hash),
  openness: { phase: 'whole', share: 1 },
  counts: {
    notes: 1306,
    drafts: 1,
    trash: 3,
    articles: 2,
    category: { key: 2, figure: 0, cite: 0, ask: 1 },
    standing: { unseen: 0, whole: 0, found: 2, changed: 1, suggested: 0, lost: 0 },
  },
  listing: listing(),
  corrections: [],
  selected: new Set(),
  drafts: [{ note: note('d1', { body: 'chưa xong' }), article, isNew: true }],
  unreadable: [],
  files,
  ...more,
});

/** A notebook with nothing in it. */
export const emptyBook = (hash = ''): BookState =>
  book(hash, { counts: { notes: 0, drafts: 0, trash: 0 }, listing: listing([]), drafts: [] });

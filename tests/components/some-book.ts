import { vi } from 'vitest';
import type { BookActions, Shelf } from '../../components/notebook/book-state.ts';
import type { FilesState } from '../../components/notebook/files-state.ts';
import type { ArticleId } from '../../lib/notes/note.ts';
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
    edit: vi.fn(),
    openAt: vi.fn(),
    trash: vi.fn(),
    restore: vi.fn(),
    undo: vi.fn(),
    undoOver: vi.fn(),
    saveDraft: vi.fn(),
    discardDraft: vi.fn(),
    retry: vi.fn(),
    recoveryTold: vi.fn(),
    openOptions: vi.fn(),
    writing: writingActions(),
    files: filesActions(),
  }) satisfies BookActions & { openOptions(): void };

const imported = {
  ...article,
  id: 'javascript:alert(1)' as ArticleId,
  url: 'javascript:alert(1)',
  title: 'Lạ',
};
export const shelf: Shelf = {
  counts: { notes: 120, drafts: 1, trash: 3 },
  notes: [
    note('n1'),
    note('n2', { body: 'Hai\ndòng', category: 'ask' }),
    note('n3', { article: imported.id }),
  ],
  articles: [article, imported],
  drafts: [{ note: note('d1', { body: 'chưa xong' }), article, isNew: true }],
  unreadable: [],
};
export const empty: Shelf = {
  counts: { notes: 0, drafts: 0, trash: 0 },
  notes: [],
  articles: [],
  drafts: [],
  unreadable: [],
};

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

import type { ComponentType } from 'preact';
import type { IconName } from '../Icon.tsx';
import type { WordName } from '../words.ts';
import { AboutView } from './AboutView.tsx';
import type { BookActions, BookState, Counts } from './book-state.ts';
import { CalendarView } from './CalendarView.tsx';
import { DraftsView } from './DraftsView.tsx';
import { DocumentsView, OfficialsView } from './EntriesView.tsx';
import { FilesView } from './FilesView.tsx';
import { ListView } from './ListView.tsx';

/** One way to look at the notebook: a file, and a line in the table below. */
export type View = {
  readonly title: WordName;
  readonly icon: IconName;
  readonly Content: ComponentType<{ readonly state: BookState; readonly on: BookActions }>;
  /** What the rail says that it holds. */
  count?(counts: Counts): number | undefined;
  /** Whether the search stands above it. */
  readonly isSearched?: boolean;
  /** Shown in the rail only while it holds something. */
  readonly isQuiet?: boolean;
  /** Reached by links only. */
  readonly isHidden?: boolean;
  /** Has its own heading. */
  readonly isOwnHead?: boolean;
  /** Shown at the foot of the rail. */
  readonly isLow?: boolean;
};

/** All views, in the order of the rail; the address names them. */
export const VIEWS: Readonly<Record<string, View>> = {
  articles: {
    ...{ title: 'book_articles', icon: 'article', Content: ListView, isSearched: true },
    count: ({ articles }) => articles,
  },
  notes: {
    ...{ title: 'book_notes', icon: 'write', Content: ListView, isSearched: true },
    count: ({ notes }) => notes,
  },
  officials: { title: 'book_officials', icon: 'person', Content: OfficialsView },
  documents: { title: 'book_documents', icon: 'document', Content: DocumentsView },
  calendar: { title: 'book_calendar', icon: 'date', Content: CalendarView },
  about: { title: 'book_notes', icon: 'write', Content: AboutView, isHidden: true, isOwnHead: true },
  drafts: {
    ...{ title: 'book_drafts', icon: 'changed', Content: DraftsView, isQuiet: true },
    count: ({ drafts }) => drafts,
  },
  trash: {
    ...{ title: 'book_trash', icon: 'bin', Content: ListView, isSearched: true, isLow: true },
    count: ({ trash }) => trash,
  },
  files: { title: 'book_files', icon: 'export', Content: FilesView, isLow: true },
};

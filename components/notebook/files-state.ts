import type { FormatId } from '../../lib/export/format-ids.ts';
import type { Preview } from '../../lib/export/preview.ts';
import type { Unread } from '../../lib/export/read-rows.ts';
import type { Said } from '../export-words.ts';

/** Why a file could not be brought in. */
export type BadFile =
  | 'too-big'
  | 'too-deep'
  | 'truncated'
  | 'not-ours'
  | 'newer'
  | 'not-text'
  | 'unread'
  | 'store-full'
  | 'store-broken';

/** How far bringing a file in has come. Nothing is written before the reader has seen the report. */
export type Incoming =
  | { readonly phase: 'none' }
  | { readonly phase: 'reading' | 'writing'; readonly file: string }
  | { readonly phase: 'bad'; readonly file: string; readonly why: BadFile }
  | {
      readonly phase: 'report';
      readonly file: string;
      readonly kind: 'ours' | 'hypothesis' | 'clipper' | 'annotations';
      readonly fresh: number;
      readonly same: number;
      readonly changed: number;
      /** What is not saved yet, and what the reader put right, in a backup. */
      readonly drafts: number;
      readonly corrections: number;
      readonly unreadable: readonly Unread[];
    }
  | { readonly phase: 'done'; readonly count: number };

/** What can be taken away: all notes, those of the view the reader came from, those selected there, one article's. */
export type ScopeName = 'all' | 'view' | 'selected' | 'article';

/** One of these, with how many notes it holds; `title` names the view or the article. */
export type ScopeView = { readonly name: ScopeName; readonly count: number; readonly title: string };

/** What the reader chose to take away, how that will look, and how far it is. */
export type Exporting = {
  readonly scopes: readonly ScopeView[];
  readonly scope: ScopeName;
  readonly format: FormatId;
  readonly preview: Preview | 'loading' | 'failed' | 'none';
  /** Set while a file is made; told once that takes longer than a second. `total` is 0 while the notes are being read. */
  readonly run?: { readonly done: number; readonly total: number; readonly isLong: boolean } | undefined;
  readonly said?: Said | undefined;
};

/** The folder that is kept up to date: none yet, kept (`beside`: the file written since the usual one holds more), no leave any more, failed. */
export type FolderView =
  | { readonly phase: 'unable' | 'none' }
  | { readonly phase: 'asks' | 'failed'; readonly name: string }
  | { readonly phase: 'kept'; readonly name: string; readonly at?: string; readonly beside?: string };

/** How old the last backup is (`at`, absent where there was none), and how many notes are newer. */
export type BackupView = {
  readonly at?: string | undefined;
  readonly newer: number;
  /** It is time to remind the reader. */
  readonly isDue: boolean;
  readonly isRunning: boolean;
  readonly said?: Said | undefined;
  readonly folder: FolderView;
};

/** What stands under “Xuất và nhập”. */
export type FilesState = {
  readonly exporting: Exporting;
  readonly incoming: Incoming;
  readonly backup: BackupView;
};

/** What a reader can do there. */
export type FilesActions = {
  chooseScope(name: ScopeName): void;
  chooseFormat(id: FormatId): void;
  export(): void;
  stop(): void;
  pickFile(file: File): void;
  bringIn(): void;
  dropFile(): void;
  backUp(): void;
  chooseFolder(): void;
  allowFolder(): void;
  replaceFuller(): void;
  leaveFolder(): void;
};

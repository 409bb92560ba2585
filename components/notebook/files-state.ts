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

/** What stands under “Xuất, nhập, sao lưu”. */
export type FilesState = { readonly exporting: Exporting; readonly incoming: Incoming };

/** What a reader can do there. */
export type FilesActions = {
  chooseScope(name: ScopeName): void;
  chooseFormat(id: FormatId): void;
  export(): void;
  stop(): void;
  pickFile(file: File): void;
  bringIn(): void;
  dropFile(): void;
};

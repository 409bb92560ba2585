import type { Extras } from '../../lib/export/format.ts';
import type { FormatId } from '../../lib/export/format-ids.ts';
import type { Preview } from '../../lib/export/preview.ts';
import type { Scope } from '../../lib/store/take.ts';

/** What the worker is to make: a file, or a look at how it will be. `title` names what was chosen; empty for the whole notebook. */
export type Order = {
  readonly make: 'file' | 'preview';
  readonly scope: Scope;
  readonly format: FormatId;
  /** ISO 8601. */
  readonly at: string;
  readonly title?: string;
  /** For a backup: what lies where a worker cannot read. */
  readonly extras?: Omit<Extras, 'drafts'>;
};

/** A file as the worker hands it over; a blob, so that its bytes are not copied. */
export type MadeFile = {
  readonly name: string;
  readonly blob: Blob;
  readonly count: number;
  readonly unreadable: number;
};

/** What the worker tells: how far it is, then what came of it. `none`: there is nothing to take away. */
export type Told =
  | { readonly told: 'step'; readonly done: number; readonly total: number }
  | { readonly told: 'file'; readonly file: MadeFile }
  | { readonly told: 'preview'; readonly preview: Preview }
  | { readonly told: 'none' }
  | { readonly told: 'failed'; readonly message: string };

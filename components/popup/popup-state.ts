import type { FormatId } from '../../lib/export/format-ids.ts';
import type { NoteId } from '../../lib/notes/note.ts';
import type { EntityKey, Kind } from '../../lib/recognize/mention.ts';
import type { PageView } from './page-view.ts';

/** What the popup knows of the tab it was opened over. */
export type PopupState =
  | { readonly phase: 'asking' }
  | { readonly phase: 'forbidden' }
  /** Beside a page that we were not let into: the panel cannot tell which page it is. */
  | { readonly phase: 'unseen' }
  /** `host` is absent where there is no site to allow for good. */
  | { readonly phase: 'not-yet'; readonly title: string; readonly host?: string }
  | { readonly phase: 'page'; readonly page: PageView; readonly host?: string };

type Scope = 'this' | 'all';

/** What a reader can do in the popup. */
export type PopupActions = {
  /** Goes to a mention; answers the number shown, or undefined where it is gone. */
  showMention(key: EntityKey, index: number): Promise<{ index: number; count: number } | undefined>;
  /** Opens the card of an entity at a mention in the page. */
  showCard(key: EntityKey, index: number): void;
  showNote(id: NoteId): Promise<boolean>;
  editNote(id: NoteId): void;
  /** What the reader says of a note's place. */
  decidePlace(id: NoteId, decision: 'here' | 'not-here' | 'again' | 'selection'): void;
  startNote(): void;
  toggleKind(kind: Kind, isOn: boolean): void;
  toggleSite(host: string, isOn: boolean): void;
  readOnce(): void;
  /** Called in the click itself: browsers ask the reader only then. */
  readAlways(): void;
  readAnyway(): void;
  exportNotes(scope: Scope, format: FormatId): void;
  /** Called in the click itself. */
  openPanel(): void;
  openNotebook(): void;
  /** The notebook's own page for taking notes away, with all formats. */
  openFiles(): void;
  openOptions(): void;
  showNews(): void;
  hideNews(): void;
};

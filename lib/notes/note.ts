import type { Anchor } from '../anchor/anchor.ts';
import type { EntityKey } from '../recognize/mention.ts';
import type { Named } from './named.ts';

export type NoteId = string & { readonly __brand: 'NoteId' };
export type ArticleId = string & { readonly __brand: 'ArticleId' };

/** A reader's category: ý chính ● · số liệu ■ · trích dẫn ◆ · câu hỏi ▲. Told by colour and shape. */
export type Category = 'key' | 'figure' | 'cite' | 'ask';
export const CATEGORIES = ['key', 'figure', 'cite', 'ask'] as const satisfies readonly Category[];

/** So many units a note's place in a document is long at most. */
export const LONGEST_LOCATOR = 1000;

/** So many places confirmed, or refused, a note keeps. */
export const MOST_PLACES = 100;

/** An article the reader kept something of; its id is its canonical address. */
export type Article = {
  readonly id: ArticleId;
  readonly url: string;
  readonly title: string;
  readonly site?: string;
  readonly author?: string;
  /** `YYYY-MM-DD`. */
  readonly publishedOn?: string;
  /** ISO 8601 instant of the last visit on which something was kept. */
  readonly readAt: string;
  /** Whom and what it names; absent where that was not read, or is not to be remembered. */
  readonly named?: readonly Named[];
};

/** What a reader wrote. Instants are ISO 8601 with milliseconds, UTC. */
export type Note = {
  readonly id: NoteId;
  readonly article: ArticleId;
  /** Absent on a note about the whole article. Never overwritten. */
  readonly anchor?: Anchor;
  /** Places that the reader confirmed since, when the article had changed; the latest last. */
  readonly later?: readonly Anchor[];
  /** Places that the reader said it is not. */
  readonly refused?: readonly Anchor[];
  /** The passage as the page had it; empty on a note about the whole article. */
  readonly quote: string;
  /** Where in the document that the page prints the passage stands: `Nghị quyết số 18-NQ/TW, ngày 25/10/2017, phần II, mục 2`. */
  readonly locator?: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly category: Category;
  /** Entities inside the passage, or the one the note is on. */
  readonly about: readonly EntityKey[];
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Set while the note lies in the trash. */
  readonly deletedAt?: string;
  /** What the last change changed, as it was before: so that it can be undone. */
  readonly earlier?: Version;
};

/** What of a note its reader may change, at one time. */
export type Version = Pick<Note, 'body' | 'tags' | 'category' | 'about' | 'later' | 'refused' | 'updatedAt'>;

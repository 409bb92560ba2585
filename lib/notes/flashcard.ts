import type { Span } from '../text/span.ts';
import type { ArticleId, NoteId } from './note.ts';

export type FlashcardId = string & { readonly __brand: 'FlashcardId' };

/** How well it was remembered, in FSRS's words. */
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof RATINGS)[number];

/** One answer of the reader's. `at` is an ISO 8601 instant. */
export type Review = { readonly at: string; readonly rating: Rating };

/** A question with its answer, or a text that hides the words to be remembered (a cloze); `hidden` in order, apart. */
export type Face =
  | { readonly kind: 'question'; readonly question: string; readonly answer: string }
  | { readonly kind: 'cloze'; readonly text: string; readonly hidden: readonly Span[] };

/** What a student means to remember. When it is due follows from its reviews alone: nothing else is kept of that. */
export type Flashcard = {
  readonly id: FlashcardId;
  readonly face: Face;
  /** Where it was read, if anywhere. */
  readonly article?: ArticleId;
  readonly note?: NoteId;
  /** How that is cited. */
  readonly source?: string;
  readonly tags: readonly string[];
  /** In order of time. */
  readonly reviews: readonly Review[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt?: string;
};

/** Two faces that ask for the same: proposed once. */
export const isSameFace = (one: Face, other: Face): boolean => JSON.stringify(one) === JSON.stringify(other);

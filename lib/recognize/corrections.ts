import type { EntityKey, Kind } from './mention.ts';

/** Words that a reader wants marked wherever they stand. */
export type OwnWords = { readonly kind: 'person' | 'title' | 'document'; readonly words: string };

/** Never to be marked: these words, or whatever is this entity. */
export type Never = { readonly words: string } | { readonly entity: EntityKey };

/** Words that were marked too long or too short, and what to mark there instead. */
export type Extent = { readonly kind: Kind; readonly words: string; readonly instead: string };

/**
 * What a reader put right, the same for all articles: plain data, given to the recogniser with the text. Words are compared
 * as the recogniser compares them: `UỶ` is `ủy`, NFD is NFC.
 */
export type Corrections = {
  readonly own?: readonly OwnWords[];
  readonly never?: readonly Never[];
  /** Keys of persons who are one; the first of each is the one they are all known by. */
  readonly same?: readonly (readonly EntityKey[])[];
  readonly extents?: readonly Extent[];
};

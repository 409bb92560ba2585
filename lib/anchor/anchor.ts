/**
 * Where a note is pinned, as a W3C Web Annotation tells it (TextQuoteSelector + TextPositionSelector),
 * with the text of the block the quote stood in. Never overwritten: a confirmed new place is added beside it.
 */
export type Anchor = {
  /** TextQuoteSelector.exact, as the page had it. */
  readonly quote: string;
  /** Up to 64 UTF-16 units before the quote; a W3C anchor from elsewhere may lack it. */
  readonly prefix: string;
  /** Up to 64 UTF-16 units after the quote. */
  readonly suffix: string;
  /** TextPositionSelector.start: UTF-16 offset into the page's text; absent in anchors from elsewhere. */
  readonly start?: number;
  /** The whole text of the block or blocks the quote stood in. */
  readonly block?: string;
  /** Offset of the quote in `block`. */
  readonly at?: number;
  /** Other places of the same article that are like this one, the likest first; absent where nobody looked for them. */
  readonly twins?: readonly Twin[];
};

/**
 * A place that one could take for the note's: the same words, or nearly, elsewhere in the article. When the note's own
 * place is gone, this one is still there, and nothing but its surroundings tells that it is not the note's.
 */
export type Twin = {
  readonly start: number;
  readonly prefix: string;
  readonly suffix: string;
  /** What spoke for it, 0–2.5, when the note was made: likeness of its words and, half as much again, of its surroundings. */
  readonly worth: number;
};

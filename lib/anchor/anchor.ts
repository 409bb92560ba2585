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
};

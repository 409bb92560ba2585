/** What the reader reads: the article's text in order, a line break at each block, and what the page says of itself. */
export type Page = {
  /** The address the reader is at, without its fragment. */
  readonly url: string;
  /** The address the page gives as its own (link rel=canonical, og:url), believed only when plausible. */
  readonly canonicalUrl?: string;
  readonly title: string;
  /** The article's own day, `YYYY-MM-DD`. */
  readonly publishedOn?: string;
  readonly author?: string;
  readonly site?: string;
  /** UTF-16, exactly as the page has it: not normalised, not trimmed inside a block. */
  readonly text: string;
};

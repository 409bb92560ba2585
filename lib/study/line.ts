/** One line of a document: where it stands, and its words without what surrounds or decorates them, in NFC. */
export type Line = {
  /** Offset of the first word in the document's text. */
  readonly start: number;
  /** Offset after the last word. */
  readonly end: number;
  readonly words: string;
};

/** A line as the text breaks it. */
export type RawLine = Line & {
  /** Whether nothing but spaces stands between it and the line before. */
  readonly isNext: boolean;
  /** Whether a bold or slanted passage of Markdown goes on in the next line. */
  readonly isOpen: boolean;
};

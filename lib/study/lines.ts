/** One line of a document: where it stands, and its words without leading spaces and Markdown signs. */
export type Line = {
  /** Offset of the first word in the document's text. */
  readonly start: number;
  /** Offset after the last word. */
  readonly end: number;
  readonly words: string;
};

const DECORATION = /^[\s\u00a0\ufeff>#*_|]+/;
const TAIL = /[\s\u00a0\ufeff*_|]+$/;
/** `**1.** Căn cứ`: a marker set in bold by Markdown. */
const BOLD_MARKER = /^(\S{1,8}[.)])[*_]{1,2}(?=\s)/;

/** The lines of a text that hold words, with offsets in UTF-16 units. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from < text.length) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    const raw = text.slice(from, to);
    const lead = DECORATION.exec(raw)?.[0].length ?? 0;
    const words = raw.slice(lead).replace(TAIL, '');
    if (words !== '') {
      lines.push({
        start: from + lead,
        end: from + lead + words.length,
        words: words.replace(BOLD_MARKER, '$1'),
      });
    }
    from = to + 1;
  }
  return lines;
}

/** Letters that of all languages only Vietnamese has. */
const ONLY_VIETNAMESE =
  /[ăâđêôơư][\u0300\u0301\u0303\u0309\u0323]?|[ảạắằẳẵặấầẩẫậẻẽẹếềểễệỉịỏọốồổỗộớờởỡợủụứừửữựỷỹỵ]/gi;
/** The same and loose marks, as a text that is not NFC has them. */
const SIGN = /[ăâđêôơưạ-ỹ]|[\u0300-\u0303\u0306\u0309\u031b\u0323]/gi;
const LETTER = /\p{L}/gu;
/** A newspaper's text has a letter of its own in every five; a foreign one with Vietnamese names far fewer. */
const LEAST_SHARE = 0.06;
const SAMPLE = 4_000;

/** Whether a text is in Vietnamese, judged by its first few thousand characters. */
export function speaksVietnamese(text: string): boolean {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const letters = sample.match(LETTER)?.length ?? 0;
  if (letters < 12) return false;
  return (sample.match(ONLY_VIETNAMESE)?.length ?? 0) / letters >= LEAST_SHARE;
}

/** Enough of a text to see that it is of another language: letters, and the share of those that Vietnamese alone has. */
const GLIMPSE = { most: 20_000, least: 400, share: 0.01 } as const;

/** Whether a text, told piece by piece, may be in Vietnamese: sure only where the answer is no. Looks at no more than it needs. */
export function mayBeVietnamese(pieces: Iterable<string>): boolean {
  let units = 0;
  let signs = 0;
  for (const piece of pieces) {
    units += piece.length;
    signs += piece.match(SIGN)?.length ?? 0;
    if (signs >= 40 || units >= GLIMPSE.most) break;
  }
  return signs >= 40 || units < GLIMPSE.least || signs >= units * GLIMPSE.share;
}

/** Letters that of all languages only Vietnamese has. */
const ONLY_VIETNAMESE =
  /[ăâđêôơư][\u0300\u0301\u0303\u0309\u0323]?|[ảạắằẳẵặấầẩẫậẻẽẹếềểễệỉịỏọốồổỗộớờởỡợủụứừửữựỷỹỵ]/gi;
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

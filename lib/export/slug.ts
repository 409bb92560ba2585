/** Words as part of a name, without tones or spaces, cut after a whole word: `Nói đi đôi với làm` → `noi-di-doi-voi-lam`. */
export function slugOf(title: string, most: number): string {
  let slug = '';
  for (const word of plainWords(title)) {
    const next = slug === '' ? [...word].slice(0, most).join('') : `${slug}-${word}`;
    if ([...next].length > most) break;
    slug = next;
  }
  return slug;
}

/** The words of a text in small letters without tone marks; letters of other scripts stay. */
export const plainWords = (text: string): readonly string[] =>
  text
    .toWellFormed()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[đĐ]/g, 'd')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

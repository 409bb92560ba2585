// Nơi nhận: | NƠI NHẬN
const ADDRESSEES = /^nơi nhận\s*(?::|$)/iu;
// T/M BỘ CHÍNH TRỊ | TM. CHÍNH PHỦ | KT. BỘ TRƯỞNG
const FOR_WHOM = /^(?:T\s?\/\s?M|TM|KT|TL|TUQ|K\/T|T\/L)\.?\s+(?=\p{Lu}{2})/u;
const SIGNED = /^\(?\s*(?:đã ký|ký tên|ký)(?:\s*\)|$)/iu;

/** Whether a line begins a document's foot: for whom, in whose name, or that it was signed. */
export const isFoot = (words: string): boolean =>
  ADDRESSEES.test(words) || FOR_WHOM.test(words) || SIGNED.test(words);

/** In whose name a line says that was signed: `CHÍNH PHỦ` of `TM. CHÍNH PHỦ`. */
export const inWhoseName = (words: string): string | undefined =>
  FOR_WHOM.test(words) ? words.replace(FOR_WHOM, '') : undefined;

/** `(đã ký)` */
export const isSigned = (words: string): boolean => SIGNED.test(words);

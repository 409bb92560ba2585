/** Text as every format takes it: one kind of line end; NUL and half characters as the replacement character. */
export const plain = (words: string): string =>
  words
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replaceAll('\0', '\ufffd')
    .toWellFormed();

/** The same in one line. */
export const oneLine = (words: string): string => plain(words).replace(/\s+/g, ' ').trim();

/** One line of signs that can be seen: control characters, of which some formats die, are left out. */
export const visible = (words: string): string =>
  oneLine(words)
    .replace(/[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/ +/g, ' ')
    .trim();

/** What a reader wrote, as paragraphs of lines; empty ones are left out. */
export const paragraphsOf = (words: string): readonly (readonly string[])[] =>
  plain(words)
    .split(/\n[ \t]*\n\s*/)
    .filter((part) => part.trim() !== '')
    .map((part) => part.replace(/^\n+|\n+$/g, '').split('\n'));

/** Whether an address may become a link: nothing but the web, so that no `javascript:` is ever clicked. */
export const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

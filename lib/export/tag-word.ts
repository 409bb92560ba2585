/** A tag as one word, for formats whose tags have no spaces: `tổ chức bộ máy` → `tổ-chức-bộ-máy`; empty where nothing is left. */
export const tagWord = (tag: string): string =>
  tag
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** The tags of notes as words, each once. */
export const tagWords = (notes: readonly { readonly tags: readonly string[] }[]): readonly string[] =>
  [...new Set(notes.flatMap(({ tags }) => tags.map(tagWord)))].filter((tag) => tag !== '');

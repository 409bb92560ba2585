import type { Category } from '../notes/note.ts';

/** Category, as its reader knows it: a shape and a word. */
export const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  key: '● Ý chính',
  figure: '■ Số liệu',
  cite: '◆ Trích dẫn',
  ask: '▲ Câu hỏi',
};

import type { Category } from '../lib/notes/note.ts';

/** ● ý chính · ■ số liệu · ◆ trích dẫn · ▲ câu hỏi, on 12 × 12. */
const PATHS: Readonly<Record<Category, string>> = {
  key: 'M1 6a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
  figure: 'M2 1.5h8a.5.5 0 0 1 .5.5v8a.5.5 0 0 1-.5.5H2a.5.5 0 0 1-.5-.5V2a.5.5 0 0 1 .5-.5z',
  cite: 'M6 .2 11.8 6 6 11.8.2 6z',
  ask: 'M6 .8 11.8 11H.2z',
};

/** The shape of a category: told without colour too. */
export const Shape = ({ category }: { readonly category: Category }) => (
  <svg class={`shape c-${category}`} viewBox="0 0 12 12" aria-hidden="true">
    <path d={PATHS[category]} />
  </svg>
);

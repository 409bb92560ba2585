import type { BookActions, BookState } from './book-state.ts';
import { Files } from './Files.tsx';

/** The way out and in, as a view. */
export const FilesView = ({ state, on }: { readonly state: BookState; readonly on: BookActions }) => (
  <Files files={state.files} on={on.files} />
);

import { isTyping, moveAmongRows, stepOf, useKeys } from '../keys.ts';
import type { BookActions, BookState } from './book-state.ts';

/** Single keys on the rows of a list: arrows, J and K move; X chooses, E edits, Enter opens the article there, Delete bins. */
export function useRowKeys(state: BookState, on: BookActions): void {
  useKeys((event) => {
    const { key, target } = event;
    if (isTyping(target) || event.ctrlKey || event.metaKey || event.altKey) return false;
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    const step = stepOf(event);
    const isFar = key === 'Home' || key === 'End';
    // Home and End are the page's own; arrows scroll it until a row has the focus.
    if (step !== undefined && !isFar && (row || /^[jk]$/i.test(key))) {
      return moveAmongRows(document.querySelector<HTMLElement>('.rows'), step);
    }
    const found = state.listing?.ids.find((id) => id === row?.dataset.row);
    const note = found && state.listing?.rowOf(found)?.note;
    if (!note || target !== row) return false;
    if (/^x$/i.test(key)) on.select([note.id], !state.selected.has(note.id));
    else if (note.deletedAt !== undefined) return false;
    else if (/^e$/i.test(key)) on.edit(note.id);
    else if (key === 'Enter') on.openAt(note);
    else if (key === 'Delete') on.trash([note.id]);
    else return false;
    return true;
  });
}

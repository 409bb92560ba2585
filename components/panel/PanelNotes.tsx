import { useState } from 'preact/hooks';
import type { NoteId } from '../../lib/notes/note.ts';
import { NoteRow } from '../popup/NoteRow.tsx';
import { listed, type PlacedNote } from '../popup/page-view.ts';
import { useWords } from '../words.ts';
import type { TabView } from './panel-state.ts';

/** The notes on this article in its order, each with what became of its passage. */
export function PanelNotes({ page, query, on, tell }: TabView) {
  const words = useWords();
  const { say } = words;
  const [at, setAt] = useState<NoteId>();
  const [stop, setStop] = useState<NoteId>();
  const { notes } = listed(page, query, words);
  const first = notes[0]?.note.id;
  const stopId = notes.some(({ note }) => note.id === stop) ? stop : first;
  const show = async ({ note, standing }: PlacedNote): Promise<void> => {
    if (standing === 'lost' || standing === 'whole') return on.editNote(note.id);
    const isShown = await on.showNote(note.id);
    setAt(isShown ? note.id : undefined);
    if (!isShown) tell(say('popupLost'));
  };
  if (notes.length === 0) {
    return (
      <div class="none">
        <p>{query === '' ? say('popupNone_note') : say('popupNoMatch', { query })}</p>
      </div>
    );
  }
  return (
    <ul>
      {notes.map((placed) => (
        <NoteRow
          key={placed.note.id}
          placed={placed}
          isAt={at === placed.note.id}
          isStop={stopId === placed.note.id}
          onShow={() => void show(placed)}
          onEdit={() => on.editNote(placed.note.id)}
          onDecide={(decision) => on.decidePlace(placed.note.id, decision)}
          onFocus={() => setStop(placed.note.id)}
        />
      ))}
    </ul>
  );
}

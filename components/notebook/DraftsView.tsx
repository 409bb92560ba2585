import { NoteForm } from '../editor/NoteForm.tsx';
import { State } from '../State.tsx';
import { useWords } from '../words.ts';
import { ArticleHead } from './ArticleHead.tsx';
import type { BookActions, BookState } from './book-state.ts';
import { NoteItem } from './NoteItem.tsx';

/** What was typed and never saved: the browser was closed, or the editor put away. */
export function DraftsView({ state, on }: { readonly state: BookState; readonly on: BookActions }) {
  const { say } = useWords();
  const { drafts, writing } = state;
  if (drafts.length === 0) return <State title={say('bookNoDrafts')} />;
  return (
    <>
      <p class="two lead">{say('bookDraftsHint')}</p>
      {drafts.map(({ note, article }) => (
        <section key={note.id}>
          <ArticleHead article={article} />
          {writing?.note.id === note.id ? (
            <NoteForm writing={writing} on={on.writing} />
          ) : (
            <NoteItem note={note}>
              <button type="button" class="btn" onClick={() => on.saveDraft(note.id)}>
                {say('editorSave')}
              </button>
              <button type="button" class="btn quiet" onClick={() => on.edit(note.id)}>
                {say('bookWriteOn')}
              </button>
              <button type="button" class="btn quiet bad" onClick={() => on.discardDraft(note.id)}>
                {say('editorDiscard')}
              </button>
            </NoteItem>
          )}
        </section>
      ))}
    </>
  );
}

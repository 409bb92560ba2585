import type { Note } from '../../lib/notes/note.ts';
import { NoteForm } from '../editor/NoteForm.tsx';
import { Icon } from '../Icon.tsx';
import { State } from '../State.tsx';
import { useWords } from '../words.ts';
import { ArticleHead } from './ArticleHead.tsx';
import type { BookActions, BookState, Shelf } from './book-state.ts';
import { groupByArticle, linkOf } from './book-view.ts';
import { NoteItem } from './NoteItem.tsx';

/** Notes under their articles, latest first; in the trash they can be taken back. */
export function NoteList(props: {
  readonly shelf: Shelf;
  readonly view: 'notes' | 'trash' | 'about';
  readonly writing: BookState['writing'];
  readonly on: BookActions;
}) {
  const { say } = useWords();
  const { shelf, view, writing, on } = props;
  const groups = groupByArticle(shelf.notes, shelf.articles);
  if (groups.length === 0) {
    return view === 'trash' ? (
      <State title={say('bookTrashEmpty')} hint={say('bookTrashHint')} />
    ) : view === 'about' ? (
      <State title={say('bookAboutEmpty')} hint={say('bookAboutEmptyHint')}>
        <a class="btn" href="#notes">
          {say('bookFirstPage')}
        </a>
      </State>
    ) : shelf.counts.notes > 0 ? (
      <State title={say('bookNoSuchPage')}>
        <a class="btn" href="#notes">
          {say('bookFirstPage')}
        </a>
      </State>
    ) : (
      <State title={say('bookEmpty')} hint={say('bookEmptyHint')}>
        <a class="btn" href="#files">
          <Icon name="import" />
          {say('bookImport')}
        </a>
      </State>
    );
  }
  return (
    <>
      {groups.map(({ article, notes }) => (
        <section key={article.id}>
          <ArticleHead article={article} />
          {notes.map((note) =>
            writing?.note.id === note.id ? (
              <NoteForm key={note.id} writing={writing} on={on.writing} />
            ) : (
              <NoteItem key={note.id} note={note}>
                {view === 'trash' ? (
                  <button type="button" class="btn" onClick={() => on.restore(note.id)}>
                    {say('bookRestore')}
                  </button>
                ) : (
                  <Doings note={note} canOpen={linkOf(article) !== undefined} on={on} />
                )}
              </NoteItem>
            ),
          )}
        </section>
      ))}
    </>
  );
}

function Doings({
  note,
  canOpen,
  on,
}: {
  readonly note: Note;
  readonly canOpen: boolean;
  readonly on: BookActions;
}) {
  const { say } = useWords();
  const doings = [
    { name: 'bookEdit', icon: 'write', act: () => on.edit(note.id) },
    ...(canOpen ? [{ name: 'bookOpenAt', icon: 'place', act: () => on.openAt(note) } as const] : []),
    { name: 'bookTrash', icon: 'bin', act: () => on.trash(note.id) },
  ] as const;
  return (
    <>
      {doings.map(({ name, icon, act }) => (
        <button
          type="button"
          class="icon-btn"
          key={name}
          aria-label={say(name)}
          title={say(name)}
          onClick={act}
        >
          <Icon name={icon} />
        </button>
      ))}
    </>
  );
}

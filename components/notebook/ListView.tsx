import { queryOf } from '../../lib/text/query.ts';
import { NoteForm } from '../editor/NoteForm.tsx';
import { Icon } from '../Icon.tsx';
import { State } from '../State.tsx';
import { useWords } from '../words.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { isNarrowed, linkOf, viewHash } from './address.ts';
import type { BookActions, BookState, Row } from './book-state.ts';
import { NoteItem } from './NoteItem.tsx';
import { useRowKeys } from './row-keys.ts';
import { VirtualRows } from './VirtualRows.tsx';

type Props = { readonly state: BookState; readonly on: BookActions };

/** Notes in order, each article above its own; in the trash they can be taken back. */
export function ListView({ state, on }: Props) {
  const { say } = useWords();
  const { place, listing, openness } = state;
  useRowKeys(state, on);
  if (!listing) return <Ghosts />;
  if (listing.ids.length === 0) {
    return openness.phase === 'whole' ? <Nothing state={state} on={on} /> : <Ghosts />;
  }
  const query = queryOf(place.words);
  const rowAt = (n: number): Row | undefined => {
    const id = listing.ids[n];
    return id === undefined ? undefined : listing.rowOf(id);
  };
  return (
    <VirtualRows
      count={listing.ids.length}
      list={JSON.stringify([place.view, place.words, place.filter, place.sort])}
      label={say('bookFound', { count: listing.ids.length })}
      need={(from, to) => on.need(listing.ids.slice(from, to))}
      row={(n) => {
        const row = rowAt(n);
        const id = listing.ids[n];
        if (!row || id === undefined) return <Ghost key={id} />;
        const { note, article, standing } = row;
        const isFirst = rowAt(n - 1)?.article.id !== article.id;
        return (
          <section key={id}>
            {isFirst && <ArticleHead article={article} query={query} />}
            {state.writing?.note.id === id ? (
              <NoteForm writing={state.writing} on={on.writing} />
            ) : (
              <NoteItem
                note={note}
                query={query}
                standing={standing}
                isSelected={state.selected.has(id)}
                onSelect={(isOn) => on.select([id], isOn)}
              >
                <Doings row={row} on={on} />
              </NoteItem>
            )}
          </section>
        );
      }}
    />
  );
}

function Doings({ row: { note, article }, on }: { readonly row: Row; readonly on: BookActions }) {
  const { say } = useWords();
  if (note.deletedAt !== undefined) {
    return (
      <button type="button" class="btn" onClick={() => on.restore([note.id])}>
        {say('bookRestore')}
      </button>
    );
  }
  const doings = [
    { name: 'bookEdit', icon: 'write', act: () => on.edit(note.id) },
    ...(linkOf(article) === undefined
      ? []
      : [{ name: 'bookOpenAt', icon: 'place', act: () => on.openAt(note) } as const]),
    { name: 'bookTrash', icon: 'bin', act: () => on.trash([note.id]) },
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

/** Nothing to list: because there is nothing at all, or nothing that answers. */
function Nothing({ state: { place, listing, counts }, on }: Props) {
  const { say } = useWords();
  if (isNarrowed(place)) {
    const words = place.words.trim();
    const without = listing?.without;
    return (
      <State
        icon="search"
        title={words === '' ? say('bookNoneFiltered') : say('bookNone', { words })}
        hint={without ? say('bookWithoutMarks', { count: without }) : say('bookNoneHint')}
      >
        {without && (
          <button
            type="button"
            class="btn main"
            onClick={() =>
              on.go({ ...place, words: words.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd') })
            }
          >
            {say('bookSearchWithoutMarks')}
          </button>
        )}
        <button type="button" class="btn" onClick={() => on.go({ ...place, words: '', filter: {} })}>
          {say('bookShowAll')}
        </button>
      </State>
    );
  }
  if (place.view === 'trash') {
    return <State icon="bin" title={say('bookTrashEmpty')} hint={say('bookTrashHint')} />;
  }
  if (counts && counts.notes > 0) return <Ghosts />;
  return (
    <State icon="book" title={say('bookEmpty')} hint={say('bookEmptyHint')}>
      <a class="btn" href={viewHash('files')}>
        <Icon name="import" />
        {say('bookImport')}
      </a>
    </State>
  );
}

const Ghost = () => (
  <div class="ghosts" aria-hidden="true">
    <div class="ghost" />
    <div class="ghost short" />
  </div>
);

function Ghosts() {
  const { say } = useWords();
  return (
    <>
      <p class="sr" role="status">
        {say('bookOpening')}
      </p>
      {[0, 1, 2, 3].map((n) => (
        <Ghost key={n} />
      ))}
    </>
  );
}

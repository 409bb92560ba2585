import { useState } from 'preact/hooks';
import type { NoteId } from '../../lib/notes/note.ts';
import { Icon } from '../Icon.tsx';
import { TagField } from '../TagField.tsx';
import { useWords } from '../words.ts';
import type { BookActions, BookState } from './book-state.ts';
import { Menu } from './Menu.tsx';

/** What to do with the notes that are chosen; there only while there are any. */
export function SelectionBar({ state, on }: { readonly state: BookState; readonly on: BookActions }) {
  const { say } = useWords();
  const { selected, listing, place } = state;
  const ids = [...selected];
  const all = listing?.ids ?? [];
  return (
    <section class="chosen-bar" aria-label={say('bookSelected', { count: ids.length })}>
      <p class="grow line wrap">
        <b role="status">{say('bookSelected', { count: ids.length })}</b>
        <button type="button" class="btn quiet" onClick={() => on.select(ids, false)}>
          {say('bookUnselect')}
        </button>
        {ids.length < all.length && (
          <button type="button" class="btn quiet" onClick={() => on.select(all, true)}>
            {say('bookSelectAll', { count: all.length })}
          </button>
        )}
      </p>
      {place.view === 'trash' ? (
        <>
          <button type="button" class="btn" onClick={() => on.restore(ids)}>
            <Icon name="undo" />
            {say('bookRestore')}
          </button>
          <Menu
            class="up end"
            label={say('bookRemove')}
            content={(close) => (
              <div class="sure">
                <p>{say('bookRemoveSure', { count: ids.length })}</p>
                <button
                  type="button"
                  class="btn bad"
                  onClick={() => {
                    close();
                    on.remove(ids);
                  }}
                >
                  {say('bookRemove')}
                </button>
              </div>
            )}
          />
        </>
      ) : (
        <>
          <Menu
            class="up"
            label={say('bookTag')}
            content={(close) => <Tagging ids={ids} on={on} close={close} />}
          />
          <button type="button" class="btn" onClick={() => on.takeAway('selected', ids)}>
            <Icon name="export" />
            {say('bookExport')}
          </button>
          <button type="button" class="btn bad" onClick={() => on.trash(ids)}>
            <Icon name="bin" />
            {say('bookTrash')}
          </button>
        </>
      )}
    </section>
  );
}

function Tagging(props: { readonly ids: readonly NoteId[]; readonly on: BookActions; close(): void }) {
  const { say } = useWords();
  const [tags, setTags] = useState<readonly string[]>([]);
  return (
    <form
      class="sure"
      onSubmit={(event) => {
        event.preventDefault();
        props.close();
        if (tags.length > 0) props.on.tag(props.ids, tags);
      }}
    >
      <label for="tag-all">{say('bookTagAll', { count: props.ids.length })}</label>
      <TagField id="tag-all" tags={tags} known={props.on.allTags()} onChange={setTags} />
      <button type="submit" class="btn main" disabled={tags.length === 0}>
        {say('bookTag')}
      </button>
    </form>
  );
}

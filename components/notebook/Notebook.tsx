import { nameOf } from '../about-words.ts';
import { Notice } from '../Notice.tsx';
import { Toast } from '../Toast.tsx';
import { useWords } from '../words.ts';
import { BackupReminder } from './BackupReminder.tsx';
import type { BookActions, BookState } from './book-state.ts';
import { DraftList } from './DraftList.tsx';
import { Files } from './Files.tsx';
import { KeepingNotice } from './KeepingNotice.tsx';
import { NoteList } from './NoteList.tsx';
import { Pager } from './Pager.tsx';
import { Rail } from './Rail.tsx';

/** The notebook: all that was noted, latest first; what is not saved yet; the trash; the way out and in. */
export function Notebook({
  state,
  on,
}: {
  readonly state: BookState;
  readonly on: BookActions & { openOptions(): void };
}) {
  const words = useWords();
  const { say } = words;
  const { place, shelf, trashed, said } = state;
  const counts = shelf === 'failed' ? undefined : shelf?.counts;
  return (
    <div class="book">
      <Rail view={place.view} counts={counts} onOptions={on.openOptions} />
      <main class="main">
        <h1 class="top">
          {place.view === 'about'
            ? say('bookAbout', {
                name: nameOf(place.entity, typeof shelf === 'object' ? shelf.notes : [], words),
              })
            : say(`book_${place.view}`)}
        </h1>
        {said && (
          <p class={`said ${said.tone}`} role="status">
            {said.text}
          </p>
        )}
        {state.keeping && <KeepingNotice keeping={state.keeping} onTold={on.recoveryTold} />}
        {place.view !== 'files' && <BackupReminder backup={state.files.backup} on={on.files} />}
        <Content state={state} on={on} />
        {trashed !== undefined && (
          <div class="low">
            <Toast
              key={trashed}
              text={say('trashed')}
              action={say('undo')}
              onAction={on.undo}
              onEnd={on.undoOver}
            />
          </div>
        )}
      </main>
    </div>
  );
}

function Content({ state, on }: { readonly state: BookState; readonly on: BookActions }) {
  const { say } = useWords();
  const { place, shelf, writing } = state;
  if (shelf === 'failed') {
    return (
      <Notice tone="bad" title={say('bookFailed')} hint={say('bookFailedHint')}>
        <button type="button" class="btn" onClick={on.retry}>
          {say('editorRetry')}
        </button>
      </Notice>
    );
  }
  if (!shelf)
    return (
      <p class="sr" role="status">
        {say('bookOpening')}
      </p>
    );
  const { counts, unreadable, drafts } = shelf;
  return (
    <div class="results">
      {unreadable.length > 0 && (
        <Notice
          tone="warn"
          title={say('bookUnreadable', { count: unreadable.length })}
          hint={say('bookUnreadableHint')}
        >
          <ul class="three">
            {unreadable.map(({ key, reason }) => (
              <li key={key}>
                {key}: {reason}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {place.view === 'files' ? (
        <Files files={state.files} on={on.files} />
      ) : place.view === 'drafts' ? (
        <DraftList drafts={drafts} writing={writing} on={on} />
      ) : (
        <>
          <NoteList shelf={shelf} view={place.view} writing={writing} on={on} />
          {place.view !== 'about' && <Pager place={place} count={counts[place.view]} />}
        </>
      )}
    </div>
  );
}

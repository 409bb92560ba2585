import { Notice } from '../Notice.tsx';
import { Toast } from '../Toast.tsx';
import { useWords } from '../words.ts';
import { FIRST } from './address.ts';
import { BackupReminder } from './BackupReminder.tsx';
import type { BookActions, BookState } from './book-state.ts';
import { KeepingNotice } from './KeepingNotice.tsx';
import { Rail } from './Rail.tsx';
import { SearchHead } from './SearchHead.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { VIEWS } from './views.ts';

/** The notebook: one of its views at a time, the search above it, what can be done with the chosen notes below. */
export function Notebook({ state, on }: { readonly state: BookState; readonly on: BookActions }) {
  const { say } = useWords();
  const { place, openness, undoable, said, unreadable } = state;
  const view = VIEWS[place.view] ?? VIEWS[FIRST];
  if (!view) return null;
  const { Content, isOwnHead, isSearched, title } = view;
  return (
    <div class="book">
      <Rail place={place} counts={state.counts} onOptions={on.openOptions} />
      <main class="main">
        {!isOwnHead && (
          <header class="top">
            <h1 class={isSearched ? 'sr' : ''}>{say(title)}</h1>
            {isSearched && openness.phase !== 'failed' && <SearchHead state={state} on={on} />}
          </header>
        )}
        {said && (
          <p class={`said ${said.tone}`} role="status">
            {said.text}
          </p>
        )}
        {state.keeping && <KeepingNotice keeping={state.keeping} onTold={on.recoveryTold} />}
        {place.view !== 'files' && <BackupReminder backup={state.files.backup} on={on.files} />}
        <div class="results">
          {unreadable.length > 0 && (
            <Notice
              tone="warn"
              title={say('bookUnreadable', { count: unreadable.length })}
              hint={say('bookUnreadableHint')}
            >
              <ul class="three">
                {unreadable.slice(0, 20).map(({ key, reason }) => (
                  <li key={key}>
                    {key}: {reason}
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          {openness.phase === 'failed' ? (
            <Notice tone="bad" title={say('bookFailed')} hint={say('bookFailedHint')}>
              <button type="button" class="btn" onClick={on.retry}>
                {say('editorRetry')}
              </button>
            </Notice>
          ) : (
            <Content state={state} on={on} />
          )}
        </div>
        <div class="low">
          {undoable && (
            <Toast
              key={undoable.id}
              text={undoable.text}
              action={say('undo')}
              onAction={on.undo}
              onEnd={on.undoOver}
            />
          )}
          {state.selected.size > 0 && <SelectionBar state={state} on={on} />}
        </div>
      </main>
    </div>
  );
}

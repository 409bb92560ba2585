import { State } from '../State.tsx';
import { Toast } from '../Toast.tsx';
import { useWords } from '../words.ts';
import { NoteForm } from './NoteForm.tsx';
import type { WritingActions, WritingView } from './writing-view.ts';

/** What the editor's frame shows: the note, or why there is none to show. */
export type EditorState =
  | { readonly phase: 'opening' }
  | { readonly phase: 'missing' }
  | { readonly phase: 'writing'; readonly writing: WritingView }
  /** Deleted, and not yet for good. */
  | { readonly phase: 'removed'; readonly wasNew: boolean };

type EditorProps = {
  readonly state: EditorState;
  /** Where writing begins. */
  readonly field?: 'body' | 'tags';
  readonly on: WritingActions & { undo(): void; leave(): void };
};

/** The note editor in the page. */
export const Editor = (props: EditorProps) => (
  <main class="editor">
    <Content {...props} />
  </main>
);

function Content({ state, field = 'body', on }: EditorProps) {
  const { say } = useWords();
  switch (state.phase) {
    case 'opening':
      return <State isWhole title={say('editorLoading')} />;
    case 'missing':
      return (
        <State isWhole title={say('editorMissing')} hint={say('editorMissingHint')}>
          <button type="button" class="btn" onClick={on.leave}>
            {say('close')}
          </button>
        </State>
      );
    case 'writing':
      return <NoteForm isWhole writing={state.writing} field={field} on={on} />;
    case 'removed':
      return (
        <div class="removed">
          <h1 class="sr">{say('note')}</h1>
          <Toast
            text={say(state.wasNew ? 'draftDiscarded' : 'trashed')}
            action={say('undo')}
            onAction={on.undo}
            onEnd={on.leave}
          />
        </div>
      );
    default:
      return state satisfies never;
  }
}

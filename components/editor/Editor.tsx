import { PlaceNotice, type PlaceView } from '../PlaceNotice.tsx';
import { State } from '../State.tsx';
import { Toast } from '../Toast.tsx';
import { useWords } from '../words.ts';
import { NoteForm } from './NoteForm.tsx';
import type { WritingActions, WritingView } from './writing-view.ts';

/** What the editor's frame shows: the note, or why there is none to show. */
export type EditorState =
  | { readonly phase: 'opening' }
  | { readonly phase: 'missing' }
  | { readonly phase: 'writing'; readonly writing: WritingView; readonly place?: PlaceView | undefined }
  /** Deleted, and not yet for good. */
  | { readonly phase: 'removed'; readonly wasNew: boolean };

type EditorProps = {
  readonly state: EditorState;
  /** Where writing begins. */
  readonly field?: 'body' | 'tags';
  /** All tags in use. */
  readonly tags?: readonly string[];
  readonly on: WritingActions & {
    undo(): void;
    leave(): void;
    decide: Parameters<typeof PlaceNotice>[0]['onDecide'];
  };
};

/** The note editor in the page. */
export const Editor = (props: EditorProps) => (
  <main class="editor">
    <Content {...props} />
  </main>
);

function Content({ state, field = 'body', tags = [], on }: EditorProps) {
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
      return (
        <NoteForm isWhole writing={state.writing} field={field} tags={tags} on={on}>
          {state.place && <PlaceNotice place={state.place} onDecide={on.decide} />}
        </NoteForm>
      );
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

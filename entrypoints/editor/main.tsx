import { render } from 'preact';
import { Editor, type EditorState } from '../../components/editor/Editor.tsx';
import { type Words, WordsContext } from '../../components/words.ts';
import { makeId } from '../../lib/browser/make-id.ts';
import { askBackground } from '../../lib/browser/messaging.ts';
import { NoteWriter, savedOf } from '../../lib/browser/note-writer.ts';
import { openOwnPage } from '../../lib/browser/own-page.ts';
import { report } from '../../lib/browser/report.ts';
import type { NoteId } from '../../lib/notes/note.ts';
import { editorActions } from './actions.ts';

const { signal } = new AbortController();
const asked = new URLSearchParams(location.search);
const id = (asked.get('note') ?? '') as NoteId;
const field = asked.get('field') === 'tags' ? 'tags' : 'body';
let words: Words | undefined;
let state: EditorState = { phase: 'opening' };
let writer: NoteWriter | undefined;

const actions = editorActions(id, { writer: () => writer, show });

start().catch((error: unknown) => report('editor', error));

async function start(): Promise<void> {
  const dressed = openOwnPage(
    ({ say }) => say('note'),
    (_, nextWords) => {
      words = nextWords;
      draw();
    },
    signal,
    asked.get('ground') === 'dark' ? 'dark' : 'light',
  );
  const answer = await askBackground('draftOf', { id });
  const saved = answer.ok ? await savedOf(answer.value, askBackground) : undefined;
  await dressed;
  if (!answer.ok) return show({ phase: 'missing' });
  writer = new NoteWriter(
    answer.value,
    {
      ask: askBackground,
      now: () => new Date().toISOString(),
      makeId,
      show: (writing) => {
        if (state.phase === 'writing') show({ phase: 'writing', writing });
      },
    },
    saved,
  );
  show({ phase: 'writing', writing: writer.writing });
  // The page is left, or its tab closed: what was typed in the last moment is kept too.
  addEventListener('pagehide', () => void writer?.keepDraft());
}

function show(next: EditorState): void {
  state = next;
  draw();
}

function draw(): void {
  if (!words) return;
  render(
    <WordsContext.Provider value={words}>
      <Editor state={state} field={field} on={actions} />
    </WordsContext.Provider>,
    document.body,
  );
}

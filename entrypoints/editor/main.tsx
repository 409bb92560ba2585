import { render } from 'preact';
import { Editor, type EditorState } from '../../components/editor/Editor.tsx';
import { type Words, WordsContext } from '../../components/words.ts';
import { done } from '../../lib/browser/answer.ts';
import { makeId } from '../../lib/browser/make-id.ts';
import type { NotePlace, PlaceDecision } from '../../lib/browser/messages.ts';
import { askBackground, listen } from '../../lib/browser/messaging.ts';
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

const actions = editorActions(id, {
  writer: () => writer,
  show,
  decide: (decision) => run(decide(decision)),
});
let place: NotePlace | undefined;
let tags: readonly string[] = [];

run(start());

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
        if (state.phase === 'writing') show({ ...state, writing });
      },
    },
    saved,
  );
  show({ phase: 'writing', writing: writer.writing });
  run(lookAtPlace());
  run(lookAtTags());
  // What the page shows of the passage may change while it is written about.
  listen(
    'everyone',
    {
      pageChanged: async () => {
        await lookAtPlace();
        return done(null);
      },
    },
    signal,
  );
  // The page is left, or its tab closed: what was typed in the last moment is kept too.
  addEventListener('pagehide', () => void writer?.keepDraft());
}

async function lookAtPlace(): Promise<void> {
  if (!writer || writer.writing.isNew) return;
  const answer = await askBackground('placeInTab', { id });
  if (answer.ok) {
    place = answer.value;
    writer.hear(answer.value.note);
  }
  show(state);
}

async function lookAtTags(): Promise<void> {
  const answer = await askBackground('tags', null);
  if (answer.ok) tags = answer.value;
  draw();
}

/** What the reader says of the passage's place, now; what is being written goes on. */
async function decide(decision: PlaceDecision): Promise<void> {
  const answer = await askBackground('placeInTab', { id, decision });
  if (!answer.ok) return lookAtPlace();
  place = answer.value;
  writer?.goOnFrom(answer.value.note);
  show(state);
}

function run(work: Promise<unknown>): void {
  work.catch((error: unknown) => report('editor', error));
}

function show(next: EditorState): void {
  state = next.phase === 'writing' ? { ...next, place } : next;
  draw();
}

function draw(): void {
  if (!words) return;
  render(
    <WordsContext.Provider value={words}>
      <Editor state={state} field={field} tags={tags} on={actions} />
    </WordsContext.Provider>,
    document.body,
  );
}

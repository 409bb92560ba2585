import { render } from 'preact';
import type { BookState } from '../../components/notebook/book-state.ts';
import { placeIn } from '../../components/notebook/book-view.ts';
import { Notebook } from '../../components/notebook/Notebook.tsx';
import { type Words, WordsContext } from '../../components/words.ts';
import { askBackground } from '../../lib/browser/messaging.ts';
import { openOwnPage } from '../../lib/browser/own-page.ts';
import { report } from '../../lib/browser/report.ts';
import { openAtNote, openOptions } from '../../lib/browser/tabs.ts';
import type { NoteId } from '../../lib/notes/note.ts';
import { Database } from '../../lib/store/database.ts';
import { watch } from '../../lib/store/read.ts';
import { FilesDesk } from './files-desk.ts';
import { InPlace } from './in-place.ts';
import { lookAtKeeping } from './keeping.ts';
import { shelfAt } from './shelf.ts';

const { signal } = new AbortController();
const database = new Database();
const desk = new FilesDesk(
  database,
  () => words,
  (files) => change({ files }),
);
const inPlace = new InPlace({
  find(id) {
    const { shelf } = state;
    const note = typeof shelf === 'object' ? shelf.notes.find((each) => each.id === id) : undefined;
    const article =
      typeof shelf === 'object' ? shelf.articles.find((each) => each.id === note?.article) : undefined;
    return note && article && { note, article };
  },
  show: (writing) => change({ writing }),
  trashed: (id) => change({ trashed: id }),
  run,
});
let words: Words | undefined;
let state: BookState = { place: placeIn(location.hash), shelf: undefined, files: desk.state };
let looking = new AbortController();

const on: Parameters<typeof Notebook>[0]['on'] = {
  edit: (id) => run(inPlace.open(id)),
  openAt: ({ id, article }) => {
    const { shelf } = state;
    const url =
      typeof shelf === 'object' ? shelf.articles.find((each) => each.id === article)?.url : undefined;
    if (url !== undefined) run(openAtNote(url, id));
  },
  trash: (id) => run(trash(id)),
  restore: (id) => run(restore(id)),
  undo: () => {
    if (state.trashed !== undefined) run(restore(state.trashed));
  },
  undoOver: () => change({ trashed: undefined }),
  saveDraft: (id) => run(inPlace.saveDraft(id)),
  discardDraft: (id) => run(inPlace.discardDraft(id)),
  retry: () => {
    look();
    run(lookAround());
  },
  recoveryTold: () => run(askBackground('recoveryTold', null).then(lookAround)),
  openOptions: () => run(openOptions()),
  writing: inPlace.actions,
  files: desk.actions,
};

start().catch((error: unknown) => report('notebook', error));

async function start(): Promise<void> {
  addEventListener('hashchange', () => {
    change({ place: placeIn(location.hash), said: undefined });
    look();
  });
  addEventListener('pagehide', () => inPlace.keep());
  addEventListener('focus', () => run(lookAround()));
  look();
  run(lookAround());
  await openOwnPage(
    ({ say }) => `${say('notebook')} · ${say('extensionName')}`,
    (_, nextWords) => {
      words = nextWords;
      change({});
    },
    signal,
  );
}

async function lookAround(): Promise<void> {
  change({ keeping: await lookAtKeeping() });
}

/** Follows what stands at the present place, whoever changes it. */
function look(): void {
  looking.abort();
  looking = new AbortController();
  const { place } = state;
  watch(
    () => shelfAt(database, place),
    (shelf) => {
      change({ shelf });
      desk.stand(place.view === 'files', shelf.counts.notes);
    },
    (error) => {
      report('notebook', error);
      change({ shelf: 'failed' });
    },
    looking.signal,
  );
}

async function trash(id: NoteId): Promise<void> {
  const answer = await askBackground('trashNote', { id });
  if (answer.ok) change({ trashed: id, said: undefined });
  else sayFailure('trashFailed');
}

async function restore(id: NoteId): Promise<void> {
  const answer = await askBackground('restoreNote', { id });
  change({ trashed: undefined });
  if (!answer.ok) sayFailure('untrashFailed');
}

function sayFailure(name: 'trashFailed' | 'untrashFailed'): void {
  if (words) change({ said: { tone: 'bad', text: words.say(name) } });
}

function run(work: Promise<unknown>): void {
  work.catch((error: unknown) => report('notebook', error));
}

function change(patch: Partial<BookState>): void {
  state = { ...state, ...patch };
  if (!words) return;
  render(
    <WordsContext.Provider value={words}>
      <Notebook state={state} on={on} />
    </WordsContext.Provider>,
    document.body,
  );
}

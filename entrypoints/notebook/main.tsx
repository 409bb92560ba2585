import { render } from 'preact';
import { placeIn } from '../../components/notebook/address.ts';
import type { BookActions, BookState } from '../../components/notebook/book-state.ts';
import { Notebook } from '../../components/notebook/Notebook.tsx';
import { type Words, WordsContext } from '../../components/words.ts';
import { watchCorrections } from '../../lib/browser/corrections.ts';
import { askBackground } from '../../lib/browser/messaging.ts';
import { openOwnPage } from '../../lib/browser/own-page.ts';
import { report } from '../../lib/browser/report.ts';
import { openAtNote, openOptions } from '../../lib/browser/tabs.ts';
import type { NoteId } from '../../lib/notes/note.ts';
import type { Correction } from '../../lib/recognize/correction.ts';
import { Database } from '../../lib/store/database.ts';
import { allDrafts, countAll, watch } from '../../lib/store/read.ts';
import { FilesDesk } from './files-desk.ts';
import { InPlace } from './in-place.ts';
import { lookAtKeeping } from './keeping.ts';
import { Names } from './names.ts';
import { Navigation } from './navigation.ts';
import { Shelf } from './shelf.ts';
import { Undoing } from './undoing.ts';

const { signal } = new AbortController();
const database = new Database();
const desk = new FilesDesk(
  database,
  () => words,
  (files) => change({ files }),
);
const names = new Names(database, () => change({}));
const shelf = new Shelf(database, names, () => change({}));
const undoing = new Undoing(
  (undoable) => change({ undoable }),
  (isUndo) => say(({ say }) => say(isUndo ? 'untrashFailed' : 'trashFailed')),
);
const inPlace = new InPlace({
  find: (id) => shelf.find(id),
  show: (writing) => change({ writing }),
  trashed: (id) => {
    if (words)
      undoing.tell(words.say('trashed'), async () => (await askBackground('restoreNote', { id })).ok);
  },
  run,
});
const navigation = new Navigation(() => change({ said: undefined, selected: new Set() }));
/** Views that show what articles name. */
const NAMING = new Set(['officials', 'documents', 'calendar', 'about']);
let words: Words | undefined;
let state: BookState = {
  place: navigation.place,
  openness: shelf.openness,
  corrections: [],
  selected: new Set(),
  drafts: [],
  unreadable: [],
  files: desk.state,
};
let kept: { readonly notes: number; readonly trash: number } | undefined;
let drafts: Awaited<ReturnType<typeof allDrafts>> = { records: [], unreadable: [] };
let isDrawing = false;
let stood = '';

const on: BookActions = {
  go: (place, isTyping) => navigation.go(place, isTyping),
  need: (ids) => run(shelf.need(ids)),
  facets: (name) => shelf.facets(name, navigation.place),
  select: (ids, isOn) => {
    const selected = new Set(state.selected);
    for (const id of ids) isOn ? selected.add(id) : selected.delete(id);
    change({ selected });
  },
  edit: (id) => run(inPlace.open(id)),
  openAt: ({ id }) => {
    const url = shelf.find(id)?.article.url;
    if (url !== undefined) run(openAtNote(url, id));
  },
  trash: (ids) => run(finish(undoing.trash(ids, told('trashed', 'bookTrashedMany', ids)))),
  restore: (ids) => run(finish(undoing.restore(ids, told('bookRestored', 'bookRestoredMany', ids)))),
  remove: (ids) => run(remove(ids)),
  tag: (ids, tags) => run(finish(undoing.tag(ids, tags, told('bookTagged', 'bookTaggedMany', ids)))),
  allTags: () => shelf.index.tagNames.keys,
  rule: (correction, isTakenBack) => run(rule(correction, isTakenBack)),
  undo: () => run(undoing.undo()),
  undoOver: () => undoing.over(),
  saveDraft: (id) => run(inPlace.saveDraft(id)),
  discardDraft: (id) => run(inPlace.discardDraft(id)),
  takeAway(what, ids) {
    desk.exporter.offer(what, { scope: { of: 'notes', ids }, title: '', count: ids.length });
    desk.exporter.chooseScope(what);
    navigation.go(placeIn('#files'));
  },
  retry: () => location.reload(),
  recoveryTold: () => run(askBackground('recoveryTold', null).then(lookAround)),
  openOptions: () => run(openOptions()),
  writing: inPlace.actions,
  files: desk.actions,
};

start().catch((error: unknown) => report('notebook', error));

async function start(): Promise<void> {
  addEventListener('pagehide', () => inPlace.keep());
  addEventListener('focus', () => run(lookAround()));
  const failed = (error: unknown): void => {
    report('notebook', error);
    shelf.openness = { phase: 'failed', share: 0 };
    change({});
  };
  const opening = shelf.open(navigation.place, signal).catch(failed);
  await openOwnPage(
    ({ say }) => `${say('notebook')} · ${say('extensionName')}`,
    (_, nextWords) => {
      words = nextWords;
      change({});
    },
    signal,
  );
  watch(
    async () => ({ counts: await countAll(database), found: await allDrafts(database) }),
    ({ counts, found }) => {
      kept = counts;
      drafts = found;
      change({});
    },
    failed,
    signal,
  );
  run(lookAround());
  await opening;
  // Each change by any page is counted by the witness; where passages stand lies beside it.
  watch(
    () => Promise.all([database.witness.get('witness'), database.standings.orderBy('at').last()]),
    () => run(Promise.all([shelf.catchUp(), names.lookAgain()])),
    failed,
    signal,
  );
  watchCorrections(() => run(names.gather()), signal);
  run(names.gather());
  run(askBackground('removeNotes', { old: true }));
}

async function lookAround(): Promise<void> {
  change({ keeping: await lookAtKeeping() });
}

async function remove(ids: readonly NoteId[]): Promise<void> {
  const answer = await askBackground('removeNotes', { ids });
  if (answer.ok) change({ selected: new Set() });
  else say((spoken) => spoken.say('trashFailed'));
}

async function rule(correction: Correction, isTakenBack: boolean): Promise<void> {
  const answer = await askBackground('correct', { correction, isTakenBack });
  if (!answer.ok) return say((spoken) => spoken.say('trashFailed'));
  const undo = async (): Promise<boolean> =>
    (await askBackground('correct', { correction, isTakenBack: !isTakenBack })).ok;
  if (words) undoing.tell(words.say('bookRuled'), undo);
}

/** What was done to the chosen is done: none is chosen any more. */
async function finish(work: Promise<boolean>): Promise<void> {
  if (await work) change({ selected: new Set(), said: undefined });
}

function told(
  one: 'trashed' | 'bookRestored' | 'bookTagged',
  many: 'bookTrashedMany' | 'bookRestoredMany' | 'bookTaggedMany',
  ids: readonly NoteId[],
): string {
  return words?.say(ids.length === 1 ? one : many, { count: ids.length }) ?? '';
}

function say(text: (spoken: Words) => string): void {
  if (words) change({ said: { tone: 'bad', text: text(words) } });
}

/** Tells the desk whether the reader is there: once, for it draws in its turn. */
function standAtDesk(isHere: boolean, count: number): void {
  const stands = `${isHere} ${count}`;
  if (stands === stood) return;
  stood = stands;
  desk.stand(isHere, count);
}

function run(work: Promise<unknown>): void {
  work.catch((error: unknown) => report('notebook', error));
}

/** Takes in what is new; drawn once, however much comes in one turn. */
function change(patch: Partial<BookState>): void {
  state = { ...state, ...patch };
  if (isDrawing) return;
  isDrawing = true;
  queueMicrotask(draw);
}

function draw(): void {
  isDrawing = false;
  if (!words) return;
  const { place } = navigation;
  const { openness, unreadable } = shelf;
  const counts = kept && {
    notes: kept.notes,
    trash: kept.trash,
    drafts: drafts.records.length,
    ...shelf.census,
  };
  state = {
    ...state,
    ...{ names: names.entries, corrections: names.corrections },
    ...{ place, openness, counts, drafts: drafts.records, listing: shelf.listingAt(place) },
    unreadable: [...unreadable, ...drafts.unreadable].map(({ key, reason }) => ({ key, reason })),
  };
  if (NAMING.has(place.view)) run(names.want());
  standAtDesk(place.view === 'files', counts?.notes ?? 0);
  render(
    <WordsContext.Provider value={words}>
      <Notebook state={state} on={on} />
    </WordsContext.Provider>,
    document.body,
  );
}

import { render } from 'preact';
import { exportWords, type Said } from '../../components/export-words.ts';
import { namedFormats } from '../../components/format-names.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PanelActions } from '../../components/panel/panel-state.ts';
import type { PopupState } from '../../components/popup/popup-state.ts';
import { type Words, WordsContext } from '../../components/words.ts';
import { done, failed } from '../../lib/browser/answer.ts';
import type { Settings } from '../../lib/browser/messages.ts';
import { askTab, listen } from '../../lib/browser/messaging.ts';
import { openOwnPage } from '../../lib/browser/own-page.ts';
import { report } from '../../lib/browser/report.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { currentTab, ownTab, watchCurrentTab } from '../../lib/browser/tabs.ts';
import { safeName } from '../../lib/export/file-name.ts';
import type { PageFlow } from '../../lib/recognize/flow.ts';
import { citationOf } from '../../lib/study/cite.ts';
import { documentsIn, type StudyDocument } from '../../lib/study/document.ts';
import { POINT_HEADINGS, pointRows } from '../../lib/study/points-table.ts';
import type { Span } from '../../lib/text/span.ts';
import { actionsOn } from '../popup/actions.ts';
import { firstLook, pageState, type Tab } from '../popup/visit.ts';

const OFFERED = ['markdown', 'json'] as const;
/** How often, in ms, a page that is still being read is asked how far it is. */
const ASK_AGAIN = 300;

const { signal } = new AbortController();
let tab: Tab | undefined;
let settings: Settings | undefined;
let words: Words | undefined;
let state: PopupState = { phase: 'asking' };
let flow: PageFlow | undefined;
let view: Span | undefined;
let documents: readonly StudyDocument[] = [];
/** The text that `documents` were read from. */
let readText = '';
let said: Said | undefined;
/** Counts what was begun: an answer that comes after a newer question is for nobody. */
let turn = 0;

const shared = actionsOn({
  tab: () => tab,
  settings: () => settings,
  show: (next) => run(showAll(next, ++turn)),
  // Told in the popup only.
  hideNews() {},
  async exportNotes(scope, id) {
    const article = state.phase === 'page' && scope === 'this' ? state.page.article.id : undefined;
    const { exportAs } = await import('../notebook/export-notes.ts');
    const exported = await exportAs(id, article).catch((error: unknown) => {
      report('export', error);
      return 'failed' as const;
    });
    if (words) said = exportWords(exported, words);
    draw();
  },
});
const on: PanelActions = {
  ...shared,
  async findText(query) {
    const found = tab && (await askTab(tab.id, 'findText', { query }));
    return found?.ok ? found.value : [];
  },
  exportPoints: (document) => run(savePoints(document)),
  async showSpan({ start, end }) {
    return tab !== undefined && (await askTab(tab.id, 'showSpan', { start, end })).ok;
  },
};

listen(
  'everyone',
  {
    pageChanged: async (_, sender) => {
      if (sender.tab?.id === undefined || sender.tab.id === tab?.id) await look();
      return done(null);
    },
    // Only the page in front is followed: what is behind hears nobody, and rests.
    inView: (span, sender) => {
      if (sender.tab?.id !== tab?.id) return failed('not-found');
      view = span;
      draw();
      return done(null);
    },
  },
  signal,
);
watchCurrentTab(() => run(follow()), signal);
run(
  openOwnPage(
    ({ say }) => say('extensionName'),
    (nextSettings, nextWords) => {
      settings = nextSettings;
      words = nextWords;
      draw();
    },
    signal,
  ),
);
run(follow());

/** Turns to the tab in front. Where the panel itself stands in a tab, it keeps to the page it was about. */
async function follow(): Promise<void> {
  const mine = ++turn;
  const next = await currentTab();
  if (mine !== turn || (next && next.id === (await ownTab()))) return;
  if (next?.id !== tab?.id) said = undefined;
  tab = next;
  const first = await firstLook(tab);
  // A panel is no click: where it was not let in, it may be that only the reader's leave is missing.
  const isUnseen = first.phase === 'forbidden' && tab?.url === undefined;
  await showAll(isUnseen ? { phase: 'unseen' } : first, mine);
}

/** Asks the page anew; one that we cannot reach any more keeps its last word. */
async function look(): Promise<void> {
  const mine = ++turn;
  const next = tab && (await pageState(tab));
  if (next) await showAll(next, mine);
}

async function showAll(next: PopupState, mine: number): Promise<void> {
  const told = next.phase === 'page' && tab ? await askTab(tab.id, 'flow', null) : undefined;
  if (mine !== turn) return;
  state = next;
  flow = told?.ok ? told.value : undefined;
  view = told?.ok ? told.value.view : undefined;
  if (!told?.ok) forgetDocuments();
  draw();
  if (state.phase !== 'page') return;
  if (state.page.status === 'reading') setTimeout(() => run(look()), ASK_AGAIN);
  else if (told?.ok) await readDocuments(mine);
}

/** Reads what documents the page prints, once for each text that it has. */
async function readDocuments(mine: number): Promise<void> {
  const asked = tab && (await askTab(tab.id, 'text', null));
  if (mine !== turn || !asked?.ok || asked.value.text === readText) return;
  readText = asked.value.text;
  documents = documentsIn(readText);
  draw();
}

function forgetDocuments(): void {
  documents = [];
  readText = '';
}

/** Papaparse is loaded once a reader wants a table. */
async function savePoints({ head, points }: StudyDocument): Promise<void> {
  const { tableOf } = await import('../../lib/export/table.ts');
  const source = citationOf(head, []);
  const name = `${safeName(source)}.csv`;
  saveFile(name, new Blob([tableOf(POINT_HEADINGS, pointRows(points, source))], { type: 'text/csv' }));
  if (words) said = { tone: 'good', text: words.say('panelPointsSaved', { name }) };
  draw();
}

function run(work: Promise<unknown>): void {
  work.catch((error: unknown) => report('panel', error));
}

function draw(): void {
  if (!settings || !words) return;
  render(
    <WordsContext.Provider value={words}>
      <Panel
        state={state}
        flow={flow}
        view={view}
        documents={documents}
        kinds={settings.kinds}
        formats={namedFormats(words, OFFERED)}
        said={said}
        on={on}
      />
    </WordsContext.Provider>,
    document.body,
  );
}

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
import { currentTab, ownTab, watchCurrentTab } from '../../lib/browser/tabs.ts';
import type { PageFlow } from '../../lib/recognize/flow.ts';
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
  draw();
  if (state.phase === 'page' && state.page.status === 'reading') setTimeout(() => run(look()), ASK_AGAIN);
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
        kinds={settings.kinds}
        formats={namedFormats(words, OFFERED)}
        said={said}
        on={on}
      />
    </WordsContext.Provider>,
    document.body,
  );
}

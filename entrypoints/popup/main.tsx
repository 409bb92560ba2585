import { render } from 'preact';
import { exportWords, type Said } from '../../components/export-words.ts';
import { namedFormats } from '../../components/format-names.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupState } from '../../components/popup/popup-state.ts';
import { type Words, WordsContext } from '../../components/words.ts';
import { done } from '../../lib/browser/answer.ts';
import { unseenNews } from '../../lib/browser/greeting.ts';
import type { Settings } from '../../lib/browser/messages.ts';
import { listen } from '../../lib/browser/messaging.ts';
import { openOwnPage } from '../../lib/browser/own-page.ts';
import { report } from '../../lib/browser/report.ts';
import { currentTab } from '../../lib/browser/tabs.ts';
import { actionsOn } from './actions.ts';
import { firstLook, pageState, type Tab } from './visit.ts';

/** What fits a small menu; the notebook offers all. */
const OFFERED = ['markdown', 'json'] as const;
/** How often, in ms, a page that is still being read is asked how far it is. */
const ASK_AGAIN = 300;

const { signal } = new AbortController();
let tab: Tab | undefined;
let settings: Settings | undefined;
let words: Words | undefined;
let state: PopupState = { phase: 'asking' };
let said: Said | undefined;
let news: string | undefined;

const actions = actionsOn({
  tab: () => tab,
  settings: () => settings,
  show,
  hideNews() {
    news = undefined;
    draw();
  },
  async exportNotes(scope, id) {
    const article = state.phase === 'page' && scope === 'this' ? state.page.article.id : undefined;
    // The store and the formats are loaded only when something is taken away.
    const { exportAs } = await import('../notebook/export-notes.ts');
    const exported = await exportAs(id, article).catch((error: unknown) => {
      report('export', error);
      return 'failed' as const;
    });
    if (words) said = exportWords(exported, words);
    draw();
  },
});

listen(
  'everyone',
  {
    pageChanged: async (_, sender) => {
      if (sender.tab?.id === undefined || sender.tab.id === tab?.id) await look();
      return done(null);
    },
  },
  signal,
);
start().catch((error: unknown) => report('popup', error));

async function start(): Promise<void> {
  const dressed = openOwnPage(
    ({ say }) => say('extensionName'),
    (nextSettings, nextWords) => {
      settings = nextSettings;
      words = nextWords;
      draw();
    },
    signal,
  );
  news = await unseenNews();
  tab = await currentTab();
  const first = await firstLook(tab);
  await dressed;
  show(first);
}

/** Asks the page anew; one that we cannot reach any more keeps its last word. */
async function look(): Promise<void> {
  const next = tab && (await pageState(tab));
  if (next) show(next);
}

function show(next: PopupState): void {
  state = next;
  draw();
  if (state.phase === 'page' && state.page.status === 'reading') setTimeout(look, ASK_AGAIN);
}

function draw(): void {
  if (!settings || !words) return;
  render(
    <WordsContext.Provider value={words}>
      <Popup
        state={state}
        kinds={settings.kinds}
        formats={namedFormats(words, OFFERED)}
        said={said}
        news={news}
        on={actions}
      />
    </WordsContext.Provider>,
    document.body,
  );
}

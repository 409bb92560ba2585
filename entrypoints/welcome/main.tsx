import { type ComponentChild, render } from 'preact';
import {
  type WelcomeActions,
  WelcomeHead,
  WelcomeLegend,
  WelcomeRest,
} from '../../components/welcome/Welcome.tsx';
import { WordsContext } from '../../components/words.ts';
import { markNewsSeen } from '../../lib/browser/greeting.ts';
import { openOwnPage } from '../../lib/browser/own-page.ts';
import { openPanel } from '../../lib/browser/panel.ts';
import { report } from '../../lib/browser/report.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { shortcuts } from '../../lib/browser/shortcuts.ts';
import { ownSiteCount } from '../../lib/browser/sites.ts';
import { openOwn, ownTab } from '../../lib/browser/tabs.ts';
import { startSession } from '../content/session.ts';

const life = new AbortController();
const { signal } = life;
let tab: number | undefined;

const on: WelcomeActions = {
  openPanel() {
    // Nothing may be waited for before this.
    if (tab !== undefined) run(openPanel(tab));
  },
  openOptions: (part) => run(openOwn(`/options.html#${part}`)),
  openFiles: () => run(openOwn('/notebook.html#files')),
  chooseLanguage: (language) => run(changeSettings({ language })),
};

run(start());
if (location.hash === '#news') run(markNewsSeen());

async function start(): Promise<void> {
  tab = await ownTab();
  const { note } = await shortcuts();
  const sites = ownSiteCount();
  await openOwnPage(
    ({ say }) => `${say('extensionName')}: ${say('welcomeTitle')}`,
    (_, words) => {
      const show = (id: string, part: ComponentChild): void => {
        const place = document.getElementById(id);
        if (place) render(<WordsContext.Provider value={words}>{part}</WordsContext.Provider>, place);
      };
      document.getElementById('try')?.setAttribute('aria-label', words.say('welcomeTry'));
      show('head', <WelcomeHead />);
      show('legend', <WelcomeLegend noteKey={note} />);
      show('rest', <WelcomeRest sites={sites} on={on} />);
    },
    signal,
  );
  // The sample is read, marked and answered for by the very script that runs on a newspaper's page.
  await startSession(document, life);
  if (location.hash === '#news') document.getElementById('news')?.scrollIntoView();
}

function run(work: Promise<unknown>): void {
  work.catch((error: unknown) => report('welcome', error));
}

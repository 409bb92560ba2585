import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsActions, OptionsView } from '../../components/options/options-view.ts';
import { type Words, WordsContext } from '../../components/words.ts';
import { correctionsInFile, readCorrections, watchCorrections } from '../../lib/browser/corrections.ts';
import { DEFAULTS } from '../../lib/browser/default-settings.ts';
import { ownVersion } from '../../lib/browser/extension.ts';
import type { Settings } from '../../lib/browser/messages.ts';
import { askBackground } from '../../lib/browser/messaging.ts';
import { openOwnPage } from '../../lib/browser/own-page.ts';
import { report } from '../../lib/browser/report.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { openShortcuts, shortcuts } from '../../lib/browser/shortcuts.ts';
import {
  askForSite,
  grantedPatterns,
  leavePattern,
  ownSiteCount,
  watchGranted,
} from '../../lib/browser/sites.ts';
import { openOwn } from '../../lib/browser/tabs.ts';
import { Database } from '../../lib/store/database.ts';
import { countAll, watch } from '../../lib/store/read.ts';

const { signal } = new AbortController();
const database = new Database();
let settings: Settings | undefined;
let words: Words | undefined;
let granted: OptionsView['granted'] = [];
let kept: OptionsView['kept'];
let keys: OptionsView['keys'] = { note: '', here: '', panel: '', popup: '' };
let corrections: OptionsView['corrections'] = [];
let isUnsaved = false;
let isWiped = false;
let imported: OptionsView['imported'];
/** What was set before all was set back. */
let before: Settings | undefined;
let isForgotten = false;

const on: OptionsActions = {
  toggleKind(kind, isOn) {
    if (settings) keep({ kinds: { ...settings.kinds, [kind]: isOn } });
  },
  choosePalette: (palette) => keep({ palette }),
  // Nothing may be waited for before this.
  allowSite: (host) => run(askForSite(`https://${host}/`)),
  neverSite(host) {
    if (settings) keep({ sitesOff: [...new Set([...settings.sitesOff, host])] });
  },
  turnOn(host) {
    if (settings) keep({ sitesOff: settings.sitesOff.filter((each) => each !== host) });
  },
  takeBack: (pattern) => run(leavePattern(pattern)),
  undoCorrection: (correction) => run(askBackground('correct', { correction, isTakenBack: true })),
  addCorrection: (correction) => run(askBackground('correct', { correction, isTakenBack: false })),
  exportCorrections() {
    const file = new Blob([`${JSON.stringify({ corrections }, null, 2)}\n`], { type: 'application/json' });
    saveFile('chu-giai-sua-sai.json', file);
  },
  importCorrections: (file) => run(bringIn(file)),
  openFiles: () => run(openOwn('/notebook.html#files')),
  reset() {
    before = settings;
    keep(DEFAULTS);
  },
  undoReset() {
    if (before) keep(before);
    before = undefined;
  },
  endReset() {
    before = undefined;
    draw();
  },
  chooseTheme: (theme) => keep({ theme }),
  chooseLanguage: (language) => keep({ language }),
  chooseRemember: (remember) => keep({ remember }),
  forget: () => run(forget()),
  openShortcuts: () => run(openShortcuts()),
  openNotebook: () => run(openOwn('/notebook.html')),
  wipe: () => run(wipe()),
};

watchGranted(() => run(lookAtGranted()), signal);
watch(
  () => countAll(database),
  ({ notes, articles }) => {
    kept = { notes, articles };
    draw();
  },
  (error) => report('options', error),
  signal,
);
watchCorrections(() => run(lookAtCorrections()), signal);
run(lookAtGranted());
run(lookAtCorrections());
run(lookAtKeys());
// The reader comes back from the browser's own page, where keys are changed.
addEventListener('focus', () => run(lookAtKeys()));
run(
  openOwnPage(
    ({ say }) => `${say('options')} · ${say('extensionName')}`,
    (nextSettings, nextWords) => {
      settings = nextSettings;
      words = nextWords;
      draw();
    },
    signal,
  ),
);

async function lookAtGranted(): Promise<void> {
  granted = await grantedPatterns();
  draw();
}

async function lookAtCorrections(): Promise<void> {
  corrections = await readCorrections();
  draw();
}

async function lookAtKeys(): Promise<void> {
  keys = await shortcuts();
  draw();
}

async function wipe(): Promise<void> {
  const answer = await askBackground('wipe', null);
  isWiped = answer.ok;
  isUnsaved = !answer.ok;
  draw();
}

/** Adds the corrections of a file, one after the other as if made by hand. */
async function bringIn(file: File): Promise<void> {
  const found = correctionsInFile(await file.text());
  for (const correction of found ?? []) await askBackground('correct', { correction, isTakenBack: false });
  imported = found?.length ?? 'unreadable';
  draw();
}

async function forget(): Promise<void> {
  const answer = await askBackground('forgetNamed', null);
  isForgotten = answer.ok;
  isUnsaved = !answer.ok;
  draw();
}

/** Keeps a change; what the page shows follows once it is kept. */
function keep(patch: Partial<Settings>): void {
  run(
    changeSettings(patch).then((isKept) => {
      isUnsaved = !isKept;
      draw();
    }),
  );
}

function run(work: Promise<unknown>): void {
  work.catch((error: unknown) => report('options', error));
}

function draw(): void {
  if (!settings || !words) return;
  const { kinds, sitesOff, palette, theme, language, remember } = settings;
  const view = {
    version: ownVersion(),
    kinds,
    sitesOff,
    palette,
    theme,
    language,
    remember,
    isForgotten,
    granted,
    ownSites: ownSiteCount(),
    kept,
    keys,
    corrections,
    imported,
    isReset: before !== undefined,
    isUnsaved,
    isWiped,
  };
  render(
    <WordsContext.Provider value={words}>
      <Options view={view} on={on} />
    </WordsContext.Provider>,
    document.body,
  );
}

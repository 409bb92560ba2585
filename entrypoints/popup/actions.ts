import type { PopupActions, PopupState } from '../../components/popup/popup-state.ts';
import { markNewsSeen } from '../../lib/browser/greeting.ts';
import type { Settings } from '../../lib/browser/messages.ts';
import { askTab } from '../../lib/browser/messaging.ts';
import { openPanel } from '../../lib/browser/panel.ts';
import { report } from '../../lib/browser/report.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { askForSite } from '../../lib/browser/sites.ts';
import { closePopup, openOptions, openOwn } from '../../lib/browser/tabs.ts';
import { readNow, type Tab } from './visit.ts';

type From = {
  tab(): Tab | undefined;
  settings(): Settings | undefined;
  show(state: PopupState): void;
  /** The notice of a newer version goes. */
  hideNews(): void;
  exportNotes: (...asked: Parameters<PopupActions['exportNotes']>) => Promise<void>;
};

/** What the popup's buttons do to the tab in front, the settings and the notebook. */
export function actionsOn({ tab, settings, show, hideNews, exportNotes }: From): PopupActions {
  const run = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => report('popup', error));
  };
  /** What is opened elsewhere is in front: a real popup has done its work. */
  const leave = (work: Promise<unknown>): void => run(work.then(closePopup));
  const inTab = <T>(work: (id: number) => Promise<T>): Promise<T | undefined> => {
    const id = tab()?.id;
    return id === undefined ? Promise.resolve(undefined) : work(id);
  };
  const readInTab = async (): Promise<void> => {
    const here = tab();
    if (here) show(await readNow(here));
  };

  return {
    async showMention(entity, index) {
      const answer = await inTab((id) => askTab(id, 'showMention', { entity, index }));
      return answer?.ok ? answer.value : undefined;
    },
    showCard: (entity, index) => leave(inTab((id) => askTab(id, 'showCard', { entity, index }))),
    async showNote(note) {
      const answer = await inTab((id) => askTab(id, 'showNote', { id: note }));
      return answer?.ok === true;
    },
    editNote: (note) => leave(inTab((id) => askTab(id, 'editNote', { id: note }))),
    decidePlace: (note, decision) => run(inTab((id) => askTab(id, 'decidePlace', { id: note, decision }))),
    startNote: () => leave(inTab((id) => askTab(id, 'startNote', null))),
    toggleKind(kind, isOn) {
      const kinds = settings()?.kinds;
      if (kinds) run(changeSettings({ kinds: { ...kinds, [kind]: isOn } }));
    },
    toggleSite(host, isOn) {
      const off = settings()?.sitesOff.filter((each) => each !== host);
      if (off) run(changeSettings({ sitesOff: isOn ? off : [...off, host] }));
    },
    readOnce: () => run(readInTab()),
    readAlways() {
      const url = tab()?.url;
      // The browser asks its reader only in the click itself: nothing may be waited for before this.
      if (url !== undefined) run(askForSite(url).then((isGranted) => (isGranted ? readInTab() : undefined)));
    },
    readAnyway: () => run(inTab((id) => askTab(id, 'readAnyway', null))),
    exportNotes: (scope, format) => run(exportNotes(scope, format)),
    openPanel() {
      const here = tab();
      // Nothing may be waited for before this.
      if (here) leave(openPanel(here.id));
    },
    openFiles: () => leave(openOwn('/notebook.html#files')),
    openNotebook: () => leave(openOwn('/notebook.html')),
    showNews: () => leave(openOwn('/welcome.html#news')),
    hideNews: () => run(markNewsSeen().then(hideNews)),
    openOptions: () => leave(openOptions()),
  };
}

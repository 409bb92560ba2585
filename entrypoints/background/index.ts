import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { done } from '../../lib/browser/answer.ts';
import { colourBadge } from '../../lib/browser/badge.ts';
import { watchCorrections } from '../../lib/browser/corrections.ts';
import { greet } from '../../lib/browser/greeting.ts';
import { listen, tellFrames } from '../../lib/browser/messaging.ts';
import { report } from '../../lib/browser/report.ts';
import { closeToPages, watchSettings } from '../../lib/browser/settings.ts';
import { runOnGrantedSites } from '../../lib/browser/sites.ts';
import { showMenu, startNotesOnDemand } from '../../lib/browser/start-note.ts';
import { tellAllTabs } from '../../lib/browser/tabs.ts';
import { answersOf } from './answers.ts';
import { openStore } from './store.ts';

/** The notes' keeper. Everything is listened for at once and in this turn: what woke the worker is then still heard. */
export default defineBackground(() => {
  const store = openStore();
  listen('background', answersOf(store));
  listen('everyone', {
    pageChanged: async (request, { tab }) => {
      if (tab?.id !== undefined) await tellFrames(tab.id, 'pageChanged', request);
      return done(null);
    },
  });
  startNotesOnDemand();
  const { signal } = new AbortController();
  watchSettings((settings) => void tellAllTabs('settingsChanged', { settings }), signal);
  watchCorrections(() => void tellAllTabs('correctionsChanged', null), signal);
  closeToPages().catch((error: unknown) => report('settings', error));

  const prepare = () => {
    Promise.all([showMenu(), colourBadge(), runOnGrantedSites(), store.compareAll()]).catch(
      (error: unknown) => report('start', error),
    );
  };
  const onPermissions = () => {
    runOnGrantedSites().catch((error: unknown) => report('sites', error));
  };
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    prepare();
    greet(reason, previousVersion).catch((error: unknown) => report('greeting', error));
  });
  browser.runtime.onStartup.addListener(prepare);
  browser.permissions.onAdded.addListener(onPermissions);
  browser.permissions.onRemoved.addListener(onPermissions);
});

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { colourBadge } from '../../lib/browser/badge.ts';
import { listen } from '../../lib/browser/messaging.ts';
import { report } from '../../lib/browser/report.ts';
import { runOnGrantedSites } from '../../lib/browser/sites.ts';
import { showMenu, startNotesOnDemand } from '../../lib/browser/start-note.ts';
import { Database } from '../../lib/store/database.ts';
import { makeGuard } from '../../lib/store/guard.ts';
import { makeKeeper } from '../../lib/store/write.ts';
import { answersOf } from './answers.ts';

/** The notes' keeper. Everything is listened for at once and in this turn: what woke the worker is then still heard. */
export default defineBackground(() => {
  const database = new Database();
  const guard = makeGuard((error) => report('store', error));
  listen('background', answersOf(database, guard, makeKeeper(database, guard)));
  startNotesOnDemand();

  const prepare = () => {
    Promise.all([showMenu(), colourBadge(), runOnGrantedSites()]).catch((error: unknown) => {
      report('start', error);
    });
  };
  const onPermissions = () => {
    runOnGrantedSites().catch((error: unknown) => report('sites', error));
  };
  browser.runtime.onInstalled.addListener(prepare);
  browser.runtime.onStartup.addListener(prepare);
  browser.permissions.onAdded.addListener(onPermissions);
  browser.permissions.onRemoved.addListener(onPermissions);
});

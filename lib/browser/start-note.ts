import { browser } from 'wxt/browser';
import { runInTab } from './inject.ts';
import { askTab } from './messaging.ts';

const MENU = 'note';

/** Puts "note this" into the context menu. Once when installed and at each start of the browser. */
export async function showMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: browser.i18n.getMessage('menuNote'),
    contexts: ['selection', 'page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
}

/** Starts a note from the menu or the shortcut, on whichever page: both are clicks that let us run there. */
export function startNotesOnDemand(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU && tab?.id !== undefined) void startNote(tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === MENU && tab?.id !== undefined) void startNote(tab.id);
  });
}

async function startNote(tab: number): Promise<void> {
  const answer = await askTab(tab, 'startNote', null);
  if (answer.ok || answer.why !== 'unreachable') return;
  if (await runInTab(tab)) await askTab(tab, 'startNote', null);
}

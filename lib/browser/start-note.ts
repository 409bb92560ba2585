import { browser } from 'wxt/browser';
import { CATEGORIES } from '../notes/note.ts';
import { runInTab } from './inject.ts';
import type { Answer } from './messages.ts';
import { askTab } from './messaging.ts';
import { openPanel } from './panel.ts';
import { report } from './report.ts';

const NOTE = 'note';
const HERE = 'here';
const PANEL = 'panel';

/** Puts "note this" into the context menu. Once when installed and at each start of the browser. */
export async function showMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: NOTE,
    title: browser.i18n.getMessage('menuNote'),
    contexts: ['selection', 'page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
}

/** Does what menu and shortcuts ask for, on whichever page: both are clicks that let us run there. */
export function startNotesOnDemand(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === NOTE && tab?.id !== undefined) void run(tab.id, NOTE);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    // Browsers open it only in the key's own turn.
    if (command === PANEL) openPanel(tab.id).catch((error: unknown) => report('panel', error));
    else void run(tab.id, command);
  });
}

async function run(tab: number, command: string): Promise<void> {
  const answer = await ask(tab, command);
  if (!answer || answer.ok || answer.why !== 'unreachable') return;
  if (await runInTab(tab)) await ask(tab, command);
}

/** Asks the page in a tab for what a command means; nothing for the browser's own commands. */
function ask(tab: number, command: string): Promise<Answer<null>> | undefined {
  if (command === NOTE) return askTab(tab, 'startNote', null);
  if (command === HERE) return askTab(tab, 'openHere', null);
  const category = CATEGORIES.find((each) => command === `mark-${each}`);
  return category && askTab(tab, 'markSelection', { category });
}

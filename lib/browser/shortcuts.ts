import { browser } from 'wxt/browser';

/** Our keys that work in the whole browser, as the reader has them now; empty where a key was taken away. */
export async function shortcuts(): Promise<Readonly<Record<'note' | 'here' | 'panel' | 'popup', string>>> {
  const commands = await browser.commands.getAll();
  const keyOf = (name: string): string => commands.find((each) => each.name === name)?.shortcut ?? '';
  return { note: keyOf('note'), here: keyOf('here'), panel: keyOf('panel'), popup: keyOf('_execute_action') };
}

/** Opens the browser's own page for changing them. */
export async function openShortcuts(): Promise<void> {
  const { commands } = browser;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') {
    await commands.openShortcutSettings();
  } else {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  }
}

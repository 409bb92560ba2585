import { browser } from 'wxt/browser';

/** Opens the panel beside a tab. To be called first thing in a click's or a key's handler, or the browser refuses. */
export async function openPanel(tabId: number): Promise<void> {
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  if (hasOpen(sidebar)) await sidebar.open();
  else await browser.sidePanel.open({ tabId });
}

/** Firefox has a sidebar, which the types of Chromium do not know. */
const hasOpen = (api: unknown): api is { open(): Promise<void> } =>
  typeof api === 'object' && api !== null && 'open' in api;

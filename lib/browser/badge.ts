import { browser } from 'wxt/browser';

/** Shows on the toolbar how many officials a tab's page names; nothing for none. */
export async function showBadge(tab: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  await browser.action.setBadgeText({ tabId: tab, text });
}

/** The badge's colours, the same in light and dark toolbars. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#8a2318' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}

import type { PopupState } from '../../components/popup/popup-state.ts';
import { canRunIn, runInTab } from '../../lib/browser/inject.ts';
import type { PageState } from '../../lib/browser/messages.ts';
import { askTab } from '../../lib/browser/messaging.ts';
import { isGranted } from '../../lib/browser/sites.ts';
import type { currentTab } from '../../lib/browser/tabs.ts';

export type Tab = NonNullable<Awaited<ReturnType<typeof currentTab>>>;

/** What is to be known of the tab at first: what its page says, or why it says nothing. */
export async function firstLook(tab: Tab | undefined): Promise<PopupState> {
  if (!tab) return { phase: 'forbidden' };
  const told = await pageState(tab);
  if (told) return told;
  if (!(await canRunIn(tab.id))) return { phase: 'forbidden' };
  // Opened before we were installed or updated, or not loaded to its end: we are allowed, so begin.
  if (tab.url !== undefined && (await isGranted(tab.url))) return readNow(tab);
  const host = hostOf(tab.url);
  return { phase: 'not-yet', title: tab.title ?? '', ...(host === undefined ? {} : { host }) };
}

/** Runs our script in the tab and has its page tell what it names. */
export async function readNow(tab: Tab): Promise<PopupState> {
  const told = (await runInTab(tab.id)) ? await pageState(tab) : undefined;
  return told ?? { phase: 'forbidden' };
}

/** What the tab's page says of itself; undefined where our script does not run. */
export async function pageState(tab: Tab): Promise<PopupState | undefined> {
  const answer = await askTab(tab.id, 'pageState', null);
  return answer.ok ? stateOf(answer.value) : undefined;
}

function stateOf(page: PageState): PopupState {
  const host = hostOf(page.article.url);
  return { phase: 'page', page, ...(host === undefined ? {} : { host }) };
}

/** The host that a reader can switch off or allow: none for a file. */
function hostOf(url: string | undefined): string | undefined {
  const address = url === undefined ? undefined : URL.parse(url);
  return address && /^https?:$/.test(address.protocol) ? address.hostname : undefined;
}

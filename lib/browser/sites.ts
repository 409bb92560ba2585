import { browser } from 'wxt/browser';
import { contentFiles } from './inject.ts';

const GRANTED = 'granted-sites';

/** The pattern a site is granted by: its host and all below it. Undefined where there is no site to grant. */
function patternOf(url: string): string | undefined {
  const address = URL.parse(url);
  if (!address || !/^https?:$/.test(address.protocol)) return undefined;
  return `*://*.${address.hostname.replace(/^www\./, '')}/*`;
}

/** Whether we run on this page without a click: by our own list, or by the reader's leave. */
export async function isGranted(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  if (pattern === undefined) return false;
  // Chromium does not count the sites of our own list among the permissions.
  return isListed(url) || browser.permissions.contains({ origins: [pattern] });
}

function isListed(url: string): boolean {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return scripts.some(
    ({ matches = [], exclude_matches: except = [] }) =>
      matches.some((pattern) => isOfHost(pattern, url)) && !except.some((pattern) => isOfHost(pattern, url)),
  );
}

/** Whether an address is of a pattern for a whole host and its subdomains, as all of our list are: `*://*.bao.vn/*`. */
function isOfHost(pattern: string, url: string): boolean {
  const host = /^\*:\/\/\*\.([^/]+)\/\*$/.exec(pattern)?.[1];
  const name = URL.parse(url)?.hostname;
  return host !== undefined && (name === host || name?.endsWith(`.${host}`) === true);
}

/** Asks the reader for a site for good. To be called first thing in a click's handler, or the browser refuses. */
export async function askForSite(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern !== undefined && browser.permissions.request({ origins: [pattern] });
}

/** Has our content script run on just the sites the reader granted. To be called when permissions changed and at start. */
export async function runOnGrantedSites(): Promise<void> {
  const matches = [...(await grantedPatterns())];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GRANTED] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GRANTED] });
  if (matches.length === 0) return;
  const { js, css } = contentFiles();
  await browser.scripting.registerContentScripts([
    { id: GRANTED, matches, js, css, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** The patterns the reader granted, beyond those we come with. */
export async function grantedPatterns(): Promise<readonly string[]> {
  const own = ownPatterns();
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(?:\*|https?):/.test(origin) && !own.has(origin)).toSorted();
}

/** How many sites we come with. */
export const ownSiteCount = (): number => ownPatterns().size;

/** Gives a granted pattern back. */
export const leavePattern = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });

/** Calls back after the reader granted or took back a site, until `signal` aborts. */
export function watchGranted(callback: () => void, signal: AbortSignal): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(callback);
    signal.addEventListener('abort', () => event.removeListener(callback));
  }
}

const ownPatterns = (): ReadonlySet<string> =>
  new Set((browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []));

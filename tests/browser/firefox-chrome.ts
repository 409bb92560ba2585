import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';

type Bidi = { send(method: string, parameters: object): Promise<unknown> };

const WINDOW = 'chrome://browser/content/browser.xhtml';
const tree = v.object({
  result: v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) }),
});
const outcome = v.object({
  result: v.object({ type: v.string(), exceptionDetails: v.optional(v.object({ text: v.string() })) }),
});

/** Clicks an extension's toolbar button in Firefox. */
export const clickFirefoxToolbar = (browser: Browser, extensionId: string): Promise<void> =>
  runInWindow(
    browser,
    `// A second click on the button of an open popup would only close it.
     for (const panel of window.document.querySelectorAll('panel')) panel.hidePopup();
     const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
     const { Management } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
     Management.global.browserActionFor(extension).triggerAction(window);`,
  );

/** Does what `Alt` and a letter do in Firefox: the window's own keys, which no driver's key reaches. */
export const pressFirefoxKey = (browser: Browser, letter: string): Promise<void> =>
  runInWindow(
    browser,
    `const key = window.document.querySelector('keyset[id^="ext-keyset"] > key[modifiers="alt"][key="${letter}"]');
     if (!key) throw new Error('no such key');
     key.doCommand();`,
  );

/** Fails while Firefox shows no sidebar of an extension. */
export const seeFirefoxSidebar = (browser: Browser): Promise<void> =>
  runInWindow(
    browser,
    `if (!window.SidebarController.isOpen || !/-sidebar-action$/.test(window.SidebarController.currentID))
       throw new Error('no sidebar of an extension');
     window.SidebarController.hide();`,
  );

/** Ends our background page in Firefox as the browser does when it needs the room, but at once. */
export const killFirefoxBackground = (browser: Browser, extensionId: string): Promise<void> =>
  runInWindow(
    browser,
    `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
     extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }).catch(() => undefined);`,
  );

/** Switches an extension off or on in Firefox, as its reader does in the browser's own page. */
export const turnInFirefox = (browser: Browser, extensionId: string, isOn: boolean): Promise<void> =>
  runInWindow(
    browser,
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
     AddonManager.getAddonByID(${JSON.stringify(extensionId)}).then((addon) => addon.${isOn ? 'enable' : 'disable'}());`,
  );

/** Clears cookies and site data of all sites in Firefox, as its settings do. */
export const clearFirefoxSites = (browser: Browser): Promise<void> =>
  runInWindow(
    browser,
    `const service = Ci.nsIClearDataService;
     new Promise((resolve) => Services.clearData.deleteData(
       service.CLEAR_COOKIES | service.CLEAR_DOM_STORAGES | service.CLEAR_ALL_CACHES, { onDataDeleted: resolve }));`,
  );

/** Runs a script in the browser's own window, over WebDriver BiDi's system access. */
async function runInWindow(browser: Browser, script: string): Promise<void> {
  const bidi: Bidi = Reflect.get(browser, 'connection');
  const { result } = v.parse(tree, await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const window = result.contexts.find(({ url }) => url === WINDOW);
  if (!window) throw new Error('no window of Firefox itself to click in');
  const answer = await bidi.send('script.evaluate', {
    target: { context: window.context },
    awaitPromise: true,
    // A block: what is declared here would stay in that window.
    expression: `{ ${script} }`,
  });
  const { result: done } = v.parse(outcome, answer);
  if (done.type !== 'success') throw new Error(`Firefox: ${done.exceptionDetails?.text}`);
}

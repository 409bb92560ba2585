import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Frame, Page, Target } from 'puppeteer-core';
import type { Answer, Settings, ToContent } from '../../lib/browser/messages.ts';
import { clearChromiumSites, turnInChromium, visitPrivately } from './chromium-own.ts';
import {
  clearFirefoxSites,
  clickFirefoxToolbar,
  killFirefoxBackground,
  pressFirefoxKey,
  turnInFirefox,
} from './firefox-chrome.ts';
import { killBrowser, killWorker } from './kill.ts';
import { builtFor, type Launch, launch } from './launch.ts';

/** A reader at a browser, the same for both browsers. */
export type Reader = {
  readonly origin: string;
  /** Opens an address in a new tab, in front. Fails where nobody answers, or with an error. */
  visit(url: string): Promise<Page>;
  /** The same in a private window: of Firefox all are, where it was started so. */
  visitPrivately(url: string): Promise<Page>;
  /** Opens one of the extension's own pages in a tab while `over` stays the current one, as the popup does. */
  openOwn(path: string, over?: Page): Promise<Page>;
  /** Clicks our button in the toolbar while `page` is in front: grants `activeTab`. */
  clickToolbar(page: Page): Promise<void>;
  /** Presses our shortcut for a note (`Alt N`), or for the card of what is near (`Alt C`), while `page` is in front: grants `activeTab` too. */
  pressOwnKey(page: Page, command: 'note' | 'here'): Promise<void>;
  /** Asks the content script of the tab that is in front, from one of our own pages. */
  ask<Name extends keyof ToContent>(
    own: Page,
    name: Name,
    request: Parameters<ToContent[Name]>[0],
  ): Promise<Answer<ReturnType<ToContent[Name]>>>;
  /** Sets one of the reader's settings, as the options page does; whatever the browser speaks, tests read Vietnamese. */
  set<Name extends keyof Settings>(own: Page, name: Name, value: Settings[Name]): Promise<void>;
  /** What our toolbar button says over the tab that is in front. */
  badge(own: Page): Promise<string>;
  /** The note editor's frame in a page, once it is there. */
  editorIn(page: Page): Promise<Frame>;
  /** What our own pages complained of in their consoles and what they threw, since it was last asked. */
  complained(): Promise<readonly string[]>;
  /** Puts the extension in again over itself, as an update does. */
  update(): Promise<void>;
  /** Switches the extension off or on again, as its reader does in the browser's own page. */
  turn(isOn: boolean): Promise<void>;
  /** Clears what all sites have stored, and in Chromium what we have, too: our database, never `storage.local`. */
  clearSites(): Promise<void>;
  /** Closes all tabs but one, which is left empty. */
  closeTabs(): Promise<void>;
  /** Closes the whole browser; the profile stays. */
  close(): Promise<void>;
  /** Kills the whole browser, as a crash does: nothing is written any more. */
  kill(): Promise<void>;
  /** Kills our background in the midst of whatever it does; the next message starts it anew. */
  killBackground(): Promise<void>;
  /** Resolves when the browser is gone, whoever closed it. */
  readonly gone: Promise<void>;
};

/** Starts a browser with the extension in it. */
export async function startReader(options: Launch): Promise<Reader> {
  const isNew = !existsSync(options.profile) || readdirSync(options.profile).length === 0;
  const { browser, origin, extensionId } = await launch(options);
  if (isNew) await leaveWelcome(browser, origin);
  const complaints: string[] = [];
  const clickToolbar = async (page: Page): Promise<void> => {
    await page.bringToFront();
    if (options.name === 'firefox') return clickFirefoxToolbar(browser, extensionId);
    const extension = (await browser.extensions()).get(extensionId);
    if (!extension) throw new Error(`no extension ${extensionId} in the browser`);
    await page.triggerExtensionAction(extension);
  };
  const visit = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    const response = await page.goto(url, { waitUntil: 'load' });
    if (response && response.status() >= 400) throw new Error(`${url} answered ${response.status()}`);
    await page.bringToFront();
    return page;
  };
  return {
    origin,
    visit,
    visitPrivately: (url) =>
      options.name === 'firefox' ? visit(url) : visitPrivately(browser, extensionId, url),
    async openOwn(path, over) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
      });
      await over?.bringToFront();
      const going = page.goto(`${origin}/${path}`);
      // Firefox navigates, but tells nobody that it has arrived.
      if (options.name === 'firefox') going.catch(() => undefined);
      else await going;
      await until(`${path} to open`, () =>
        page.evaluate(
          (start) => location.href.startsWith(start) && document.readyState === 'complete',
          `${origin}/`,
        ),
      );
      await page.evaluate(listenInPage);
      return page;
    },
    async update() {
      await browser.installExtension(options.extension ?? builtFor(options.name));
    },
    turn: (isOn) =>
      options.name === 'firefox'
        ? turnInFirefox(browser, extensionId, isOn)
        : turnInChromium(browser, extensionId, isOn),
    clearSites: () =>
      options.name === 'firefox' ? clearFirefoxSites(browser) : clearChromiumSites(browser, origin),
    clickToolbar,
    async pressOwnKey(page, command) {
      await page.bringToFront();
      if (options.name === 'firefox') return pressFirefoxKey(browser, { note: 'N', here: 'C' }[command]);
      // No driver's key reaches Chromium's own shortcuts: its click lets us run, and the worker is told of the key as it would be.
      await clickToolbar(page);
      const isWorker = (each: Target): boolean =>
        each.type() === 'service_worker' && each.url().startsWith(origin);
      const worker = await (await browser.waitForTarget(isWorker)).worker();
      await worker?.evaluate(tellOfKey, command);
    },
    async ask(own, name, request) {
      const message = { to: 'content', ask: name, request };
      return JSON.parse(await own.evaluate(askFromOwnPage, JSON.stringify(message)));
    },
    set: (own, name, value) => own.evaluate(keepFromOwnPage, `setting:${name}`, JSON.stringify(value)),
    badge: (own) => own.evaluate(badgeFromOwnPage),
    editorIn: (page) =>
      until('the editor to open', async () => {
        for (const frame of page.frames()) {
          const isEditor = await frame
            .evaluate(() => location.pathname === '/editor.html' && document.readyState === 'complete')
            .catch(() => false);
          if (isEditor) return frame;
        }
        return undefined;
      }),
    async closeTabs() {
      const [first, ...others] = await browser.pages();
      await first?.goto('about:blank');
      await Promise.all(others.map((page) => page.close()));
    },
    async complained() {
      for (const page of await browser.pages())
        complaints.push(...(await page.evaluate(heardInPage).catch(() => [])));
      return complaints.splice(0);
    },
    close: () => browser.close(),
    kill: () => killBrowser(browser),
    killBackground: () =>
      options.name === 'firefox' ? killFirefoxBackground(browser, extensionId) : killWorker(browser, origin),
    gone: new Promise((resolve) => {
      browser.once('disconnected', () => resolve());
    }),
  };
}

/** Whoever installs us is welcomed in a tab of its own; closed, so that it is in nobody's way. */
const leaveWelcome = (browser: Browser, origin: string): Promise<true> =>
  until('the welcome', async () => {
    for (const page of await browser.pages()) {
      const url = await page.evaluate(() => location.href).catch(() => '');
      if (url !== `${origin}/welcome.html`) continue;
      await page.close();
      return true;
    }
    return undefined;
  });

/** The extension's interface as our own pages have it, as far as the tests use it; the functions below run in those pages. */
type Api = {
  readonly tabs: {
    query(query: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: unknown, options: object): Promise<unknown>;
  };
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: unknown): void } };
};

/** What one of our own pages says to the tab in front. JSON both ways, for both drivers alike. */
async function askFromOwnPage(message: string): Promise<string> {
  const { tabs }: Api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  try {
    return JSON.stringify(await tabs.sendMessage(tab?.id ?? -1, JSON.parse(message), { frameId: 0 }));
  } catch {
    return '{"ok":false,"why":"unreachable"}';
  }
}

async function keepFromOwnPage(key: string, value: string): Promise<void> {
  const { storage }: Api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  await storage.local.set({ [key]: JSON.parse(value) });
}

/** Runs in Chromium's worker. */
async function tellOfKey(command: string): Promise<void> {
  const { tabs, commands }: Api = Reflect.get(globalThis, 'chrome');
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  commands.onCommand.dispatch(command, tab);
}

/** Firefox tells its driver nothing of what our pages say in their consoles: they are listened to from within, once they are loaded. */
function listenInPage(): void {
  const heard: string[] = [];
  Reflect.set(globalThis, 'heard', heard);
  for (const level of ['error', 'warn'] as const) {
    const say = console[level];
    console[level] = (...words: unknown[]) => {
      heard.push(words.map(String).join(' '));
      say(...words);
    };
  }
  addEventListener('error', (event) => heard.push(event.message || 'a file that did not load'), true);
  addEventListener('unhandledrejection', (event) => heard.push(String(event.reason)));
  addEventListener('securitypolicyviolation', (event) => heard.push(`not allowed: ${event.blockedURI}`));
}

const heardInPage = (): string[] => Reflect.get(globalThis, 'heard') ?? [];

async function badgeFromOwnPage(): Promise<string> {
  const { tabs, action }: Api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  return action.getBadgeText({ tabId: tab?.id ?? -1 });
}

/** Waits until `check` gives something; the error names what was waited for. Errors on the way count as "not yet". */
export async function until<T>(
  what: string,
  check: () => Promise<T | undefined | false> | T | undefined | false,
  limit = 15_000,
): Promise<T> {
  const end = Date.now() + limit;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await check();
      if (value !== undefined && value !== false) return value;
    } catch (error) {
      last = error;
    }
    await pause(100);
  }
  throw new Error(`waited ${limit / 1000} s for ${what}${last === undefined ? '' : `: ${String(last)}`}`);
}

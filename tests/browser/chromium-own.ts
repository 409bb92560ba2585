import type { Browser, Page } from 'puppeteer-core';

type Api = {
  readonly management: { setEnabled(id: string, isOn: boolean): Promise<void> };
  readonly developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
};

/** Switches an extension off or on in Chromium, from the browser's own page of extensions. */
export const turnInChromium = (browser: Browser, extensionId: string, isOn: boolean): Promise<void> =>
  inExtensionsPage(browser, (page) =>
    page.evaluate(
      async (id, on) => {
        const { management }: Api = Reflect.get(globalThis, 'chrome');
        await management.setEnabled(id, on);
      },
      extensionId,
      isOn,
    ),
  );

/** Opens an address in a private window of Chromium, in which the reader lets an extension run if it can at all. */
export async function visitPrivately(browser: Browser, extensionId: string, url: string): Promise<Page> {
  await inExtensionsPage(browser, (page) =>
    page.evaluate(async (id) => {
      const { developerPrivate }: Api = Reflect.get(globalThis, 'chrome');
      // Refused where the extension says that it does not run there.
      const change = { extensionId: id, incognitoAccess: true };
      await developerPrivate.updateExtensionConfiguration(change).catch(() => undefined);
    }, extensionId),
  );
  const page = await (await browser.createBrowserContext()).newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

async function inExtensionsPage(browser: Browser, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions');
    await work(page);
  } finally {
    await page.close();
  }
}

/** Clears all that the browser has stored for sites, and for one origin more, which Chromium's settings would spare. */
export async function clearChromiumSites(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  try {
    await session.send('Network.clearBrowserCookies');
    await session.send('Network.clearBrowserCache');
    // Not the registration of our worker: without it the browser itself has no extension any more.
    const storageTypes = 'cookies,indexeddb,local_storage,cache_storage,file_systems';
    for (const each of [origin, '*'])
      await session.send('Storage.clearDataForOrigin', { origin: each, storageTypes });
  } finally {
    await page.close();
  }
}

import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { paintedWith } from './painted.ts';
import { inBothBrowsers } from './stage.ts';
import { SAMPLES } from './web.ts';

inBothBrowsers('the storage that the second copy lies in', (stage) => {
  // Firefox has no way to close it: see SECURITY.md.
  it.skipIf(stage.name === 'firefox')('is closed to our own script in a page', async () => {
    const page = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(page, 'person');
    expect(await inOurScript(page, 'chrome.storage.local.get(null).then(JSON.stringify, String)')).toMatch(
      /not allowed/,
    );
    expect(await inOurScript(page, 'typeof chrome.storage.session.get')).toBe('function');
    expect(await inOurScript(page, 'chrome.storage.session.get(null).then(JSON.stringify, String)')).toMatch(
      /not allowed/,
    );
  });

  it('holds nothing that a page itself can reach', async () => {
    const page = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(page, 'person');
    const reached = await page.evaluate(() => {
      const world: object = globalThis;
      return ['chrome', 'browser'].filter((name) => {
        const api: unknown = Reflect.get(world, name);
        return api instanceof Object && 'storage' in api;
      });
    });
    expect(reached).toEqual([]);
  });
});

/** Runs an expression where our content script runs, in Chromium: as a page's process that was taken over could. */
async function inOurScript(page: Page, expression: string): Promise<unknown> {
  const session = await page.createCDPSession();
  const ours = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await ours;
  const { result } = await session.send('Runtime.evaluate', { contextId, expression, awaitPromise: true });
  await session.detach();
  return result.value;
}

import type { Page } from 'puppeteer-core';

/** Runs an expression where our content script runs, in Chromium: as a page's process that was taken over could. */
export async function inOurScript(page: Page, expression: string): Promise<unknown> {
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

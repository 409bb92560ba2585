import type { Browser } from 'puppeteer-core';

/** Kills a browser and all its processes, as a crash or the system does. It was started by the driver as a group of its own. */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid) throw new Error('no process to kill');
  const ended = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    child.once('exit', () => resolve());
  });
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
  await ended;
}

/** Kills the extension's service worker in Chromium, whatever it is doing; nothing where it does not run. */
export async function killWorker(browser: Browser, origin: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const workers = targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
    );
    for (const { targetId } of workers) {
      // It may have ended by itself in between.
      await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
    }
  } finally {
    await session.detach();
  }
}

import { expect, it } from 'vitest';
import { inOurScript } from './our-script.ts';
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

import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { isOurs } from './hand.ts';
import { paintedOn, paintedWith } from './painted.ts';
import { until } from './reader.ts';
import { inBothBrowsers, type Stage } from './stage.ts';
import { pageOf, SAMPLES, sample } from './web.ts';

const NAME = 'Trịnh Thị Bảo Ngân';
const OTHER = 'Đoàn Hữu Phước';
const sentence = (name: string): string =>
  `<p>Sáng 13/3/2026, đồng chí ${name}, Bí thư Tỉnh uỷ, chủ trì hội nghị triển khai Nghị quyết số 68-NQ/TW tới các địa phương trong tỉnh.</p>`;
const article = (name: string): string =>
  `<main><h1>Hội nghị của tỉnh</h1>${sentence(name).repeat(3)}</main>`;

/** All that goes wrong in a page from now on, and all that it says aloud. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  // Of a page without an icon, browsers themselves complain.
  page.on(
    'console',
    (message) => /Failed to load resource/.test(message.text()) || complaints.push(message.text()),
  );
  return complaints;
}

const hostsIn = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('chu-giai').length);

const put = (stage: Stage, name: string, html: string): string =>
  stage.web.put(`http://baovanlinh.gov.vn/${name}.html`, html);

inBothBrowsers('a page that changes under our eyes', (stage) => {
  it('has what comes late read and marked', async () => {
    const page = await stage.reader.visit(
      put(stage, 'muon', pageOf('Muộn', '<div id="goc">Đang tải trang, xin bạn đợi một chút</div>')),
    );
    await pause(500);
    expect(await paintedOn(page)).toEqual({});
    await page.evaluate((html) => {
      const root = document.getElementById('goc');
      if (root) root.innerHTML = html;
    }, article(NAME));
    expect((await paintedWith(page, 'person')).person).toContain(NAME);
  });

  it('has a fold read once it is open, and no longer when it is shut', async () => {
    const fold = `<details><summary>Xem thêm</summary>${sentence(OTHER)}</details>`;
    const page = await stage.reader.visit(
      put(stage, 'gap', pageOf('Gập', article(NAME).replace('</main>', `${fold}</main>`))),
    );
    expect((await paintedWith(page, 'person')).person).not.toContain(OTHER);
    await page.click('summary');
    await expect.poll(async () => (await paintedOn(page)).person, { timeout: 10_000 }).toContain(OTHER);
    await page.click('summary');
    await expect.poll(async () => (await paintedOn(page)).person, { timeout: 10_000 }).not.toContain(OTHER);
  });

  it('is another article when a single-page site says so, with another number on the button', async () => {
    const page = await stage.reader.visit(
      put(stage, 'don', pageOf('Đơn', `<div id="goc">${article(NAME)}</div>`)),
    );
    const own = await stage.reader.openOwn('popup.html', page);
    await paintedWith(page, 'person');
    await page.evaluate((html) => {
      history.pushState(null, '', '/don-2.html');
      const root = document.getElementById('goc');
      if (root) root.innerHTML = html;
    }, article(OTHER));
    await until('the second article', async () => {
      const { person } = await paintedOn(page);
      return person?.includes(OTHER) && !person.includes(NAME);
    });
    const state = await stage.reader.ask(own, 'pageState', null);
    expect(state).toMatchObject({
      ok: true,
      value: { article: { url: 'http://baovanlinh.gov.vn/don-2.html' } },
    });
    await expect.poll(() => stage.reader.badge(own)).toBe('1');
    await page.evaluate(() => {
      history.pushState(null, '', '/don-3.html');
      const root = document.getElementById('goc');
      if (root)
        root.innerHTML =
          '<main><h1>Weather</h1><p>It will rain in the north and shine in the south today.</p></main>';
    });
    await expect.poll(() => stage.reader.badge(own), { timeout: 10_000 }).toBe('');
    expect(await paintedOn(page)).toEqual({});
  });

  it('keeps its marks while something else on it ticks ten times a second, and is not read for that', async () => {
    const page = await stage.reader.visit(
      put(
        stage,
        'dong-ho',
        pageOf(
          'Đồng hồ',
          `<div id="gio">0</div><article>${article(NAME)}</article>
           <script>window.tick = 0; setInterval(() => { document.getElementById('gio').textContent = ++window.tick; }, 100);</script>`,
        ),
      ),
    );
    const before = await paintedWith(page, 'person');
    await pause(2_000);
    expect(await paintedOn(page)).toEqual(before);
  });

  it('has its marks and its number when the reader comes back to it', async () => {
    const page = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(page, 'person');
    await page.goto(SAMPLES['nghi-dinh']);
    await paintedWith(page, 'person');
    await page.goBack();
    expect((await paintedWith(page, 'person')).person).toContain(NAME);
    const own = await stage.reader.openOwn('popup.html', page);
    await expect.poll(() => stage.reader.badge(own)).toBe('8');
  });
});

inBothBrowsers('what a page can see of us', (stage) => {
  it('is no message, no event, no global, no attribute and no element', async () => {
    const script = `
      window.heard = [];
      addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) { heard.push(event.type); return dispatch.call(this, event); };
      window.before = Object.getOwnPropertyNames(window).sort().join();`;
    const page = await stage.reader.visit(
      put(stage, 'nghe', sample('hoi-nghi').replace('<head>', `<head><script>${script}</script>`)),
    );
    await paintedWith(page, 'person');
    await pause(500);
    const seen = await page.evaluate(() => ({
      heard: Reflect.get(window, 'heard'),
      globals: Object.getOwnPropertyNames(window)
        .filter((name) => name !== 'before')
        .sort()
        .join(),
      attributes: document.documentElement.getAttributeNames(),
      elements: document.querySelectorAll('chu-giai').length,
    }));
    const before = await page.evaluate(() => Reflect.get(window, 'before'));
    expect(seen).toEqual({ heard: [], globals: before, attributes: ['lang'], elements: 0 });
  });

  it('is no way to switch us off: a forged start of our script, by whatever id', async () => {
    const page = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(page, 'person');
    const id = new URL(stage.reader.origin).hostname;
    await page.evaluate((own) => {
      for (const name of [`${own}:content:wxt:content-script-started`, `${own}:wxt:content-script-started`]) {
        const detail = { contentScriptName: 'content', messageId: 'x' };
        document.dispatchEvent(new CustomEvent(name, { detail }));
        postMessage({ type: name, ...detail }, '*');
      }
    }, id);
    await pause(500);
    const own = await stage.reader.openOwn('popup.html', page);
    expect(await stage.reader.ask(own, 'pageState', null)).toMatchObject({
      ok: true,
      value: { status: 'ready' },
    });
    expect((await paintedOn(page)).person).toContain(NAME);
  });
});

inBothBrowsers('our script in a page', (stage) => {
  it('runs once however often it is put there', async () => {
    const url = stage.web.put('http://tapchi.example/hai-lan.html', sample('hoi-nghi'));
    const page = await stage.reader.visit(url);
    const complaints = complaintsOf(page);
    await stage.reader.clickToolbar(page);
    const own = await stage.reader.openOwn('popup.html', page);
    for (let times = 0; times < 3; times++) await own.evaluate(runAgain);
    const painted = await paintedWith(page, 'person');
    await own.evaluate(runAgain);
    await pause(500);
    expect(await paintedOn(page)).toEqual(painted);
    expect(complaints).toEqual([]);
  });

  it('cleans up when the extension is updated under it; who was writing is told to reload', async () => {
    const page = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(page, 'person');
    const complaints = complaintsOf(page);
    const own = await stage.reader.openOwn('popup.html', page);
    expect(await stage.reader.ask(own, 'startNote', null)).toMatchObject({ ok: true });
    await stage.reader.editorIn(page);
    expect(await hostsIn(page)).toBe(1);
    await stage.reader.update();
    // Firefox puts the new script into open tabs; Chromium waits until the page is loaded again.
    if (stage.name === 'chromium') await expect.poll(() => paintedOn(page), { timeout: 15_000 }).toEqual({});
    await page.evaluate(() =>
      document.querySelector('article')?.append('Bài đã đổi sau khi tiện ích có bản mới.'),
    );
    await pause(3_000);
    // The one sentence that is left, in the corner; in Firefox the new script has taken it away.
    await expect.poll(() => hostsIn(page), { timeout: 15_000 }).toBe(stage.name === 'chromium' ? 1 : 0);
    const corner = await page.evaluate(() => ({ x: innerWidth - 100, y: innerHeight - 36 }));
    expect(await isOurs(page, corner.x, corner.y)).toBe(stage.name === 'chromium');
    expect(complaints).toEqual([]);
    await page.reload();
    expect((await paintedWith(page, 'person')).person).toContain(NAME);
  });
});

type Api = {
  runtime: { getManifest(): { content_scripts: { js: string[] }[] } };
  tabs: { query(query: object): Promise<{ id?: number }[]> };
  scripting: { executeScript(injection: object): Promise<unknown> };
};

/** Runs in one of our own pages: puts our script into the tab in front, as a reader's click does. */
async function runAgain(): Promise<void> {
  const api: Api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const [script] = api.runtime.getManifest().content_scripts;
  await api.scripting.executeScript({ target: { tabId: tab?.id }, files: script?.js });
}

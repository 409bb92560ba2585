import { expect, it } from 'vitest';
import { paintedOn, paintedWith } from './painted.ts';
import { until } from './reader.ts';
import { inBothBrowsers } from './stage.ts';
import { pageOf, sample } from './web.ts';

const SENTENCE =
  'Sáng 13/3/2026, đồng chí Trịnh Thị Bảo Ngân, Bí thư Tỉnh uỷ, chủ trì hội nghị triển khai Nghị quyết số 68-NQ/TW tới các địa phương.';
const NAME = 'Trịnh Thị Bảo Ngân';

inBothBrowsers('a page that does not play fair', (stage) => {
  /** The sample article with a script of the page's own before everything else. */
  const scripted = (name: string, script: string): string =>
    stage.web.put(
      `http://baovanlinh.gov.vn/${name}.html`,
      sample('hoi-nghi').replace('<head>', `<head><script>${script}</script>`),
    );

  it('may redefine what arrays, strings and nodes can do', async () => {
    const url = scripted(
      'doi-ham',
      `const broken = () => { throw new Error('redefined'); };
       Array.prototype.map = broken; Array.prototype.filter = broken; Array.prototype.flatMap = broken;
       String.prototype.normalize = broken; String.prototype.slice = broken;
       Node.prototype.contains = broken; Element.prototype.closest = broken;
       window.Map = undefined; window.URL = undefined; window.MutationObserver = undefined; window.Highlight = undefined;`,
    );
    const page = await stage.reader.visit(url);
    const own = await stage.reader.openOwn('popup.html', page);
    await until('the page to be read', async () => {
      const state = await stage.reader.ask(own, 'pageState', null);
      return (
        state.ok && state.value.status === 'ready' && state.value.entities.some(({ label }) => label === NAME)
      );
    });
  });

  it('may flood us with messages, events and forged answers', async () => {
    const url = scripted(
      'ngap',
      `setInterval(() => {
         for (let at = 0; at < 200; at++) {
           postMessage({ to: 'content', ask: 'hideEditor', request: { id: String(at) } }, '*');
           postMessage({ type: 'wxt:content-script-started', contentScriptName: 'content', messageId: String(at) }, '*');
           document.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail: { contentScriptName: 'content', messageId: String(at) } }));
         }
       }, 5);`,
    );
    const page = await stage.reader.visit(url);
    expect((await paintedWith(page, 'person')).person).toContain(NAME);
    const own = await stage.reader.openOwn('popup.html', page);
    expect(await stage.reader.ask(own, 'pageState', null)).toMatchObject({
      ok: true,
      value: { status: 'ready' },
    });
  });

  it('may clear the register of highlights: ours come back, its own stay away', async () => {
    const page = await stage.reader.visit(
      scripted('xoa', `CSS.highlights.set('cua-trang', new Highlight());`),
    );
    await paintedWith(page, 'person');
    await page.evaluate(() => CSS.highlights.clear());
    expect(await paintedOn(page)).toEqual({});
    expect((await paintedWith(page, 'person')).person).toContain(NAME);
    expect(await page.evaluate(() => CSS.highlights.has('cua-trang'))).toBe(false);
  });

  it('may name its fields like properties of nodes', async () => {
    const body = `<form id="body"><input name="parentNode"><input name="childNodes"><input name="nodeName"><input name="textContent">
      <div><p>${SENTENCE}</p></div><img name="documentElement"></form><form id="location"></form>`;
    const page = await stage.reader.visit(
      stage.web.put(
        'http://baovanlinh.gov.vn/bieu-mau.html',
        pageOf('Hội nghị', `<main><h1>Hội nghị</h1><p>${SENTENCE}</p></main>${body}`),
      ),
    );
    expect((await paintedWith(page, 'person')).person).toContain(NAME);
  });
});

inBothBrowsers('a page of an odd build', (stage) => {
  const put = (name: string, html: string): string =>
    stage.web.put(`http://baovanlinh.gov.vn/${name}.html`, html);

  it('has its text in an open shadow root read', async () => {
    const page = await stage.reader.visit(
      put(
        'bong',
        pageOf(
          'Hội nghị',
          `<bai-viet><template shadowrootmode="open"><article><h1>Hội nghị</h1><p>${SENTENCE}</p></article></template></bai-viet>`,
        ),
      ),
    );
    const own = await stage.reader.openOwn('popup.html', page);
    await until('the shadow root to be read', async () => {
      const state = await stage.reader.ask(own, 'pageState', null);
      return state.ok && state.value.entities.some(({ label }) => label === NAME);
    });
  });

  it('has its text in a frame of its own site read; a frame of another site is left alone', async () => {
    const inner = put('trong', pageOf('Trong', `<p>${SENTENCE}</p>`));
    const strange = stage.web.put('http://quang-cao.example/', pageOf('Lạ', `<p>${SENTENCE}</p>`));
    const outer = (src: string): string => pageOf('Khung', `<iframe src="${src}"></iframe>`);
    const own = await stage.reader.openOwn(
      'popup.html',
      await stage.reader.visit(put('khung', outer(inner))),
    );
    await until('the frame to be read', async () => {
      const state = await stage.reader.ask(own, 'pageState', null);
      return state.ok && state.value.entities.some(({ label }) => label === NAME);
    });
    await stage.reader.visit(put('khung-la', outer(strange)));
    await expect
      .poll(() => stage.reader.ask(own, 'pageState', null))
      .toMatchObject({ ok: true, value: { status: 'empty', entities: [] } });
  });

  it('may have an empty body', async () => {
    const page = await stage.reader.visit(put('trong-rong', pageOf('Trống', '')));
    const own = await stage.reader.openOwn('popup.html', page);
    await expect
      .poll(() => stage.reader.ask(own, 'pageState', null))
      .toMatchObject({ ok: true, value: { status: 'empty', entities: [] } });
  });

  it('may nest twenty thousand elements', async () => {
    const deep = `${'<div>'.repeat(20_000)}<p>${SENTENCE}</p>${'</div>'.repeat(20_000)}`;
    const page = await stage.reader.visit(
      put('sau', pageOf('Sâu', `<h1>Hội nghị</h1><p>${SENTENCE}</p>${deep}`)),
    );
    expect((await paintedWith(page, 'person')).person).toContain(NAME);
  });

  it('may have broken JSON-LD and no date anywhere', async () => {
    const page = await stage.reader.visit(
      put(
        'hong',
        pageOf(
          'Hỏng',
          `<p>Đồng chí ${NAME}, Bí thư Tỉnh uỷ chủ trì hội nghị sáng nay của toàn tỉnh.</p>`,
          '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": </script>',
        ),
      ),
    );
    expect((await paintedWith(page, 'person')).person).toContain(NAME);
  });

  it('is read to its end and stays alive with a million words', async () => {
    const words = sample('hoi-nghi').replace(/^[\s\S]*<article>|<\/article>[\s\S]*$/g, '');
    const times = Math.ceil(1_000_000 / words.split(/\s+/).length);
    const ticking = '<script>window.ticks = 0; setInterval(() => window.ticks++, 20);</script>';
    const article = `<main><article>${words.repeat(times)}</article></main>`;
    const url = put('trieu', pageOf('Triệu chữ', article, ticking));
    const own = await stage.reader.openOwn('popup.html');
    const page = await stage.reader.visit(url);
    const before = await page.evaluate(() => Number(Reflect.get(window, 'ticks')));
    const progress = new Set<number>();
    const started = Date.now();
    const asked = async (): Promise<string> => {
      const state = await stage.reader.ask(own, 'pageState', null);
      if (!state.ok) return state.why;
      if (state.value.status === 'reading') progress.add(state.value.progress);
      return state.value.status;
    };
    await expect.poll(asked, { timeout: 90_000 }).toBe('ready');
    // The page had its turns meanwhile, and the popup was told how far we are.
    const possible = (Date.now() - started) / 20;
    const ticks = (await page.evaluate(() => Number(Reflect.get(window, 'ticks')))) - before;
    expect(progress.size).toBeGreaterThan(1);
    expect([...progress].some((share) => share > 0 && share < 0.35)).toBe(true);
    expect([...progress].some((share) => share > 0.45 && share < 1)).toBe(true);
    expect(ticks).toBeGreaterThan(possible / 5);
    // Only what is near the window is registered, of hundreds of thousands of mentions.
    const painted = await paintedWith(page, 'person');
    expect(painted.person).toContain(NAME);
    expect(Object.values(painted).flat().length).toBeLessThan(2_000);
  });
});

import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';
import { writeNote } from './demo-note.ts';
import { askFrom } from './faults/writing.ts';
import { isOurs, pick } from './hand.ts';
import { inOurScript } from './our-script.ts';
import { paintedOn, paintedWith } from './painted.ts';
import { openPopup } from './popup-page.ts';
import { until } from './reader.ts';
import { inBothBrowsers } from './stage.ts';
import { pageOf, SAMPLES } from './web.ts';

const NAME = 'Trịnh Thị Bảo Ngân';
const QUOTE = 'chủ trì hội nghị triển khai Nghị quyết số 68-NQ/TW tới các địa phương';
const SENTENCE = `Sáng 13/3/2026, đồng chí ${NAME}, Bí thư Tỉnh uỷ, ${QUOTE}.`;
/** What would run, close a tag, break out of an attribute or a script, turn the line round, or end a string. */
const EVIL = `"'></title></script><img src=x onerror="window.hacked=1"><svg onload="window.hacked=1">\u202e\u2067\ufeff`;
const escaped = EVIL.replace(/[<>"&]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const isHacked = (page: Page): Promise<boolean> => page.evaluate(() => 'hacked' in globalThis);
const onBar = ({ right, bottom }: { readonly right: number; readonly bottom: number }) => ({
  x: right - 92 + 20,
  y: bottom + 8 + 20,
});

inBothBrowsers('words that would be code', (stage) => {
  it('stay words in the page, the popup, the editor, the notebook and the file', async () => {
    const data = {
      '@type': 'NewsArticle',
      headline: EVIL,
      author: { '@type': 'Person', name: `${EVIL}\u0000` },
      url: 'javascript:window.hacked=1',
      mainEntityOfPage: `data:text/html,${EVIL}`,
      publisher: { name: 'x'.repeat(1_000_000) },
    };
    const head = `<link rel="canonical" href="javascript:window.hacked=1"><meta name="author" content="${escaped}">
      <meta property="og:title" content="${escaped}"><meta property="og:url" content="javascript:window.hacked=1">
      <script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
    const body = `<main><h1>${escaped}</h1><p>${SENTENCE}</p><p><a href="javascript:window.hacked=1">Đồng chí ${NAME}</a> ${escaped}</p><p id="odd"></p></main>`;
    const url = `http://baovanlinh.gov.vn/bai.html?q=%00%22%3E%3Cimg%20src=x%20onerror=hacked=1%3E#%E2%80%AE`;
    stage.web.put(new URL(url.replace(/#.*/, '')).href, pageOf(escaped, body, head));
    const page = await stage.reader.visit(url);
    // What no file of UTF-8 can hold, scripts can: half characters, and one word of ten megabytes.
    await page.evaluate(() => {
      document.title += '\ud800\u0000';
      document.getElementById('odd')?.append('\udc00\u0000 ', 'ă'.repeat(5_000_000), ' \ud800');
    });
    expect((await paintedWith(page, 'person')).person).toContain(NAME);
    await pick(page, QUOTE);
    const popup = await openPopup(stage.reader, page);
    expect(await stage.reader.ask(popup.page, 'startNote', null)).toMatchObject({ ok: true });
    await writeNote(stage.reader, page, `${EVIL} {{7*7}} [x](javascript:hacked=1)`);
    const notebook = await stage.reader.openOwn('notebook.html');
    await expect.poll(() => notebook.evaluate(() => document.body.textContent)).toContain('[x](javascript:');
    for (const own of [popup.page, notebook]) {
      const made = await own.evaluate(() => ({
        images: document.querySelectorAll('img, script:not([src]), svg[onload]').length,
        runs: [...document.querySelectorAll('a')].filter(
          ({ protocol }) => !/^(?:https?|.*-extension):$/.test(protocol),
        ).length,
      }));
      expect(made).toEqual({ images: 0, runs: 0 });
    }
    await page.bringToFront();
    const state = await stage.reader.ask(popup.page, 'pageState', null);
    expect(state.ok ? state.value.article.url : state).toMatch(/^http:\/\/baovanlinh\.gov\.vn\/bai\.html/);
    for (const each of [page, popup.page, notebook]) expect(await isHacked(each)).toBe(false);
  });
});

inBothBrowsers('a page that allows next to nothing', (stage) => {
  it('is read, marked and noted all the same: strictest policy, Trusted Types, sandboxed frames', async () => {
    const policy = `default-src 'none'; script-src 'none'; style-src 'none'; frame-src 'none'; child-src 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
    const frame = `<iframe sandbox srcdoc="&lt;p&gt;${SENTENCE}&lt;/p&gt;"></iframe>`;
    const page = await stage.reader.visit(
      stage.web.put(
        'http://baovanlinh.gov.vn/chat.html',
        pageOf(
          'Chặt',
          `<main><h1>Chặt</h1><p>${SENTENCE}</p></main>${frame}`,
          `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        ),
      ),
    );
    // Not what stands in the frame, too.
    expect((await paintedWith(page, 'person')).person).toEqual([NAME]);
    const { x, y } = onBar(await pick(page, 'triển khai'));
    await expect.poll(() => isOurs(page, x, y)).toBe(true);
    await page.mouse.click(x, y);
    expect((await paintedWith(page, 'key')).key).toEqual(['triển khai']);
    const own = await stage.reader.openOwn('popup.html', page);
    await pick(page, 'đồng chí');
    expect(await stage.reader.ask(own, 'startNote', null)).toMatchObject({ ok: true });
    await writeNote(stage.reader, page, 'Viết được cả ở đây.');
    await expect.poll(async () => (await paintedOn(page)).key?.length).toBe(2);
  });
});

inBothBrowsers('a page that moves our parts elsewhere', (stage) => {
  it('does not keep them: they come back, whole, or nothing of ours is there to press', async () => {
    const page = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(page, 'person');
    const words = 'Chỉ tiêu nào không đo được thì không đưa vào kế hoạch';
    const { x, y } = onBar(await pick(page, words));
    await expect.poll(() => isOurs(page, x, y)).toBe(true);
    await page.evaluate(() => {
      const ours = document.querySelector('chu-giai');
      const trap = document.createElement('div');
      trap.style.cssText = 'position: fixed; inset: 0; transform: scale(3); opacity: 0';
      document.body.append(trap);
      if (ours) trap.append(ours);
    });
    await until('our parts to be out of the trap', () =>
      page.evaluate(() => document.querySelector('div chu-giai') === null),
    );
  });
});

inBothBrowsers('what our script in a page may ask for', (stage) => {
  // Firefox has no way to run anything where our script runs; what answers is the same code.
  it.skipIf(stage.name === 'firefox')('is its own page’s notes and nothing else', async () => {
    const now = '2026-08-19T01:00:00.000Z';
    const other = makeArticle({ url: 'https://bao.sonkhe.gov.vn/rieng', title: 'Riêng' }, now);
    const secret = { ...makeNote({ id: 'rieng', article: other.id, now, quote: 'riêng' }), body: 'kín' };
    const own = await stage.reader.openOwn('popup.html');
    expect(await askFrom(own, 'saveNote', { note: secret, article: other })).toMatchObject({ ok: true });
    const page = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(page, 'person');
    const ask = (name: string, request: unknown): Promise<unknown> =>
      inOurScript(
        page,
        `chrome.runtime.sendMessage(${JSON.stringify({ to: 'background', ask: name, request })}).then(JSON.stringify)`,
      );
    const mine = new URL(SAMPLES['hoi-nghi']).href;
    expect(await ask('notesOf', { article: mine })).toBe('{"ok":true,"value":[]}');
    const draft = { note: secret, article: other, isNew: true };
    const refused: readonly (readonly [string, unknown])[] = [
      ['notesOf', { article: other.id }],
      ['saveNote', { note: { ...secret, body: 'đổi' }, article: other, base: now }],
      ['saveNote', { note: { ...secret, id: 'x' }, article: makeArticle({ url: mine, title: '' }, now) }],
      ['trashNote', { id: secret.id }],
      ['restoreNote', { id: secret.id }],
      ['undoNote', { id: secret.id, base: now }],
      ['placeNote', { id: secret.id, place: { quote: 'a', prefix: '', suffix: '' }, isRight: true }],
      ['draftOf', { id: secret.id }],
      ['keepDraft', { draft }],
      ['openEditor', { draft }],
      ['sightings', { entity: 'person:x', article: other.id }],
      ['closeEditor', { id: secret.id, discard: true }],
      ['placeInTab', { id: secret.id }],
      ...['tags', 'keeping', 'recoveryTold', 'compareCopies', 'wipe'].map((name) => [name, null] as const),
      // Of no shape that we know.
      ['notesOf', { article: mine, more: 1 }],
      ['notesOf', { article: ['', 'x'] }],
      ['notesOf', null],
      ['countOfficials', { count: -1 }],
      ['words', { language: '../../etc' }],
      ['recognize', { text: 'x'.repeat(1_000_000) }],
    ];
    for (const [name, request] of refused)
      expect([name, await ask(name, request)]).toEqual([name, '{"ok":false,"why":"bad-message"}']);
    // Names of things that every object has are no messages.
    for (const name of ['constructor', '__proto__', 'toString'])
      expect(await ask(name, null)).toBeUndefined();
    expect(await askFrom(own, 'notesOf', { article: other.id })).toEqual({ ok: true, value: [secret] });
  });
});

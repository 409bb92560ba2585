import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { writeNote } from './demo-note.ts';
import { paintedOn, paintedWith } from './painted.ts';
import { openPopup, type PopupPage, press } from './popup-page.ts';
import { type Reader, until } from './reader.ts';
import { inBothBrowsers } from './stage.ts';
import { pageOf, SAMPLES, sample } from './web.ts';

const QUOTE = 'Chỉ tiêu nào không đo được thì không đưa vào kế hoạch';
const NOTE = 'Câu then chốt của bài.';

/** Selects these words as a reader would have, wherever they stand. */
const select = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return true;
    }
    return false;
  }, words);

/** Notes these words, from selection to saved. */
async function note(reader: Reader, page: Page, quote: string, words: string): Promise<void> {
  await page.bringToFront();
  expect(await select(page, quote)).toBe(true);
  const own = await reader.openOwn('popup.html', page);
  expect(await reader.ask(own, 'startNote', null)).toMatchObject({ ok: true });
  await own.close();
  await writeNote(reader, page, words);
}

inBothBrowsers('a note', (stage) => {
  const opened = async (): Promise<{ page: Page; popup: PopupPage }> => {
    const page = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(page, 'person');
    return { page, popup: await openPopup(stage.reader, page) };
  };
  /** The editor's field, once it holds something. */
  const written = async (page: Page): Promise<string> => {
    const editor = await stage.reader.editorIn(page);
    return until('the note’s words', () => editor.evaluate(() => document.querySelector('textarea')?.value));
  };
  const file = (ending: string): Promise<string> =>
    until(`a file ${ending}`, () => {
      const name = readdirSync(stage.downloads).find((each) => each.endsWith(ending));
      return name && readFileSync(join(stage.downloads, name), 'utf8');
    });

  it('on a selected passage is marked where it stands', async () => {
    const { page } = await opened();
    await note(stage.reader, page, QUOTE, NOTE);
    expect((await paintedWith(page, 'key')).key).toEqual([QUOTE]);
  });

  it('is marked again after the whole browser was closed, and listed in the popup', async () => {
    const reader = await stage.restart();
    const page = await reader.visit(SAMPLES['hoi-nghi']);
    expect((await paintedWith(page, 'key')).key).toEqual([QUOTE]);
    const popup = await openPopup(reader, page);
    await popup.choose('note');
    await expect.poll(() => popup.rows()).toMatchObject([{ name: NOTE, under: [QUOTE] }]);
  });

  it('opens from its shape in the margin, for a hand and not for a script', async () => {
    const { page } = await opened();
    await paintedWith(page, 'key');
    const place = await page.evaluate((quote) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.nodeValue?.includes(quote)) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const block = node.parentElement?.getBoundingClientRect();
        const range = document.createRange();
        range.setStart(node, node.nodeValue.indexOf(quote));
        range.setEnd(node, node.nodeValue.indexOf(quote) + quote.length);
        const line = range.getClientRects()[0];
        return block && line && { x: block.left - 24, y: line.top + line.height / 2 };
      }
      return undefined;
    }, QUOTE);
    if (!place) throw new Error('the quote is not on the page');
    // A script's click at that very place, and one on whatever the page finds there.
    const target = await page.evaluate(({ x, y }) => {
      const element = document.elementFromPoint(x, y);
      element?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }),
      );
      if (element instanceof HTMLElement) element.click();
      return element?.localName;
    }, place);
    expect(target).toBe('chu-giai');
    expect(page.frames().length).toBe(1);
    await page.mouse.click(place.x, place.y);
    expect(await written(page)).toBe(NOTE);
  });

  it('opens from the popup and can be changed', async () => {
    const { page, popup } = await opened();
    await popup.choose('note');
    await press(popup.page, 'Sửa ghi chú');
    expect(await written(page)).toBe(NOTE);
    await writeNote(stage.reader, page, ' Thêm.');
    const later = await openPopup(stage.reader, page);
    await later.choose('note');
    await expect.poll(async () => (await later.rows())[0]?.name).toMatch(/Thêm\./);
  });

  it('hides its typing from a page that logs all keys', async () => {
    const logging = sample('hoi-nghi')
      .replace(/<link rel="canonical"[^>]*>/, '')
      .replace(
        '<head>',
        `<head><script>
        window.logged = [];
        for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'compositionupdate', 'paste']) {
          for (const target of [window, document]) {
            target.addEventListener(type, (event) => window.logged.push(type + ' ' + (event.key ?? event.data)), true);
          }
        }
        addEventListener('message', (event) => window.logged.push('message ' + JSON.stringify(event.data)), true);
      </script>`,
      );
    const page = await stage.reader.visit(stage.web.put('http://baovanlinh.gov.vn/ghi-phim.html', logging));
    await paintedWith(page, 'person');
    await note(stage.reader, page, QUOTE, 'Điều này chỉ mình tôi biết');
    expect(await page.evaluate(() => Reflect.get(window, 'logged'))).toEqual([]);
    // The page does see keys that are typed into itself.
    await page.keyboard.press('a');
    expect(await page.evaluate(() => Reflect.get(window, 'logged'))).toContain('keydown a');
  });

  it('leaves the page’s own tree as it was: one element hangs beside the body', async () => {
    const { page } = await opened();
    await paintedWith(page, 'key');
    const [body, served, beside] = await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      return [
        document.body.outerHTML,
        parsed.body.outerHTML,
        [...document.documentElement.children].map(({ localName }) => localName),
      ];
    }, sample('hoi-nghi'));
    expect(body).toBe(served);
    expect(beside).toEqual(['head', 'body', 'chu-giai']);
  });

  it('is taken away as Markdown and as JSON', async () => {
    const { popup } = await opened();
    await press(popup.page, 'Xuất');
    await press(popup.page, 'Markdown');
    const markdown = await file('.md');
    expect(markdown).toContain(`> ${QUOTE}`);
    expect(markdown).toContain('Câu then chốt của bài');
    await press(popup.page, 'Xuất');
    await press(popup.page, 'JSON');
    const { format, notes } = JSON.parse(await file('.json'));
    expect(format).toBe('chu-giai');
    expect(notes).toMatchObject([{ quote: QUOTE, category: 'key' }]);
  });

  it('goes with one press and comes back with another', async () => {
    const { page, popup } = await opened();
    await popup.choose('note');
    await press(popup.page, 'Sửa ghi chú');
    await written(page);
    const editor = await stage.reader.editorIn(page);
    const click = (words: string) =>
      until(`“${words}” in the editor`, () =>
        editor.evaluate((wanted) => {
          const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
            textContent?.trim().startsWith(wanted),
          );
          button?.click();
          return button !== undefined;
        }, words),
      );
    await click('Xóa');
    await expect.poll(async () => (await paintedOn(page)).key).toBeUndefined();
    await click('Hoàn tác');
    expect((await paintedWith(page, 'key')).key).toEqual([QUOTE]);
  });

  it('on another article stays with that article', async () => {
    const url = stage.web.put(
      'http://baovanlinh.gov.vn/khac.html',
      pageOf('Bài khác', `<h1>Bài khác</h1><p>“${QUOTE}”, ông Phước nói.</p>`),
    );
    const page = await stage.reader.visit(url);
    const popup = await openPopup(stage.reader, page);
    await popup.choose('note');
    expect(await popup.rows()).toEqual([]);
    expect((await paintedOn(page)).key).toBeUndefined();
  });
});

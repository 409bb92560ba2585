import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { writeNote } from './demo-note.ts';
import { faultsIn } from './faults-in.ts';
import { boxOf, isOurs, pick } from './hand.ts';
import { paintedOn, paintedWith } from './painted.ts';
import { askFrom } from './popup-page.ts';
import { until } from './reader.ts';
import { inBothBrowsers } from './stage.ts';
import { pageOf, SAMPLES } from './web.ts';

const QUOTE = 'Chỉ tiêu nào không đo được thì không đưa vào kế hoạch';
const KEY = 'person:đoàn hữu phước' as EntityKey;

inBothBrowsers('who writes', (stage) => {
  const opened = async (): Promise<Page> => {
    const page = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(page, 'person');
    return page;
  };
  const ask = askFrom(stage);
  const notesOn = async (page: Page) => {
    const own = await stage.reader.openOwn('popup.html', page);
    const answer = await stage.reader.ask(own, 'pageState', null);
    await own.close();
    return answer.ok ? answer.value.notes : [];
  };
  const bodyIn = (editor: Frame): Promise<string | undefined> =>
    editor.evaluate(() => document.querySelector('textarea')?.value);
  const saidIn = (editor: Frame): Promise<string> =>
    editor.evaluate(() => document.body.textContent.replace(/\s+/g, ' '));
  /** Waits until the editor’s field has the keys. */
  const ready = (editor: Frame) =>
    until('the field to have the keys', () =>
      editor.evaluate(() => document.activeElement?.localName === 'textarea'),
    );

  it('finds a note come and go with its article on a single-page site', async () => {
    const sentence =
      '<p>Sáng 13/3/2026, đồng chí Đoàn Hữu Phước, Chủ tịch UBND tỉnh, chủ trì hội nghị của tỉnh.</p>';
    const article = (words: string): string =>
      `<main><h1>Hội nghị</h1>${sentence}<p>“${words}”, ông nói.</p></main>`;
    const url = stage.web.put(
      'http://baovanlinh.gov.vn/don-1.html',
      pageOf('Đơn', `<div id="goc">${article(QUOTE)}</div>`),
    );
    const page = await stage.reader.visit(url);
    const go = (to: string, words: string) =>
      page.evaluate(
        (path, html) => {
          history.pushState(null, '', path);
          const root = document.getElementById('goc');
          if (root) root.innerHTML = html;
        },
        to,
        article(words),
      );
    await paintedWith(page, 'person');
    await pick(page, QUOTE);
    await ask(page, 'markSelection', { category: 'cite' });
    await paintedWith(page, 'cite');
    // The same words in another article are not what was noted.
    await go('/don-2.html', QUOTE);
    await expect.poll(async () => (await paintedOn(page)).cite).toBeUndefined();
    expect(await notesOn(page)).toEqual([]);
    await page.bringToFront();
    await go('/don-1.html', QUOTE);
    await expect.poll(async () => (await paintedOn(page)).cite).toEqual([QUOTE]);
  });

  it('goes from a marked word over its card to a saved note without a mouse', async () => {
    const page = await opened();
    await ask(page, 'showCard', { entity: KEY, index: 0 });
    await page.keyboard.press('n');
    const editor = await stage.reader.editorIn(page);
    await ready(editor);
    expect(await faultsIn(editor)).toEqual([]);
    await page.keyboard.type('Theo các cuộc ông chủ trì');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await expect
      .poll(() => notesOn(page))
      .toMatchObject([{ standing: 'whole', note: { about: [KEY], body: 'Theo các cuộc ông chủ trì' } }]);
  });

  it('finds what was typed again after a reload, beside its passage', async () => {
    const page = await opened();
    await pick(page, QUOTE);
    await ask(page, 'startNote', null);
    const editor = await stage.reader.editorIn(page);
    await ready(editor);
    await page.keyboard.type('Mới gõ được nửa chừng');
    await expect.poll(() => saidIn(editor)).toContain('Nháp đã lưu');
    await page.reload();
    await paintedWith(page, 'person');
    // What is told stands in the corner until it is pressed.
    const corner = await page.evaluate(() => ({ x: innerWidth - 60, y: innerHeight - 36 }));
    await expect.poll(() => isOurs(page, corner.x, corner.y)).toBe(true);
    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    const again = await stage.reader.editorIn(page);
    await expect.poll(() => bodyIn(again)).toBe('Mới gõ được nửa chừng');
    const box = await boxOf(page, QUOTE);
    expect(await isOurs(page, box.left + 5, box.top + 5)).toBe(false);
    await writeNote(stage.reader, page, ', nay đã xong');
    expect((await paintedWith(page, 'key')).key).toEqual([QUOTE]);
    await page.reload();
    await paintedWith(page, 'key');
    expect(await isOurs(page, corner.x, corner.y)).toBe(false);
  });

  it('is told at once when the note is saved in another tab, and loses nothing', async () => {
    const page = await opened();
    const id = (await notesOn(page)).find(({ note }) => note.quote === QUOTE)?.note.id;
    if (!id) throw new Error('no note');
    await ask(page, 'editNote', { id });
    const editor = await stage.reader.editorIn(page);
    await ready(editor);
    await page.keyboard.type(' Bản thứ nhất.');
    const other = await opened();
    await ask(other, 'editNote', { id });
    const second = await stage.reader.editorIn(other);
    await expect.poll(() => bodyIn(second)).toContain('nay đã xong');
    await writeNote(stage.reader, other, ' Bản thứ hai.');
    // A tab that nobody sees may wait until it is seen.
    await page.bringToFront();
    await expect.poll(() => saidIn(editor)).toContain('Ghi chú này vừa được sửa ở tab khác');
    expect(await bodyIn(editor)).toContain('Bản thứ nhất');
    expect(await faultsIn(editor)).toEqual([]);
    await editor.evaluate(() => {
      const both = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Giữ cả hai',
      );
      both?.click();
    });
    await expect
      .poll(async () => (await notesOn(page)).map(({ note }) => note.body).join(' | '))
      .toMatch(/(?=.*Bản thứ nhất)(?=.*Bản thứ hai)/);
    expect((await paintedOn(page)).key).toEqual([QUOTE, QUOTE]);
  });
});

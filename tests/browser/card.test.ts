import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { boxOf, isOurs } from './hand.ts';
import { paintedOn, paintedWith } from './painted.ts';
import { askFrom } from './popup-page.ts';
import { inBothBrowsers } from './stage.ts';
import { pageOf, SAMPLES } from './web.ts';

const NAME = 'Đoàn Hữu Phước';
const KEY = 'person:đoàn hữu phước' as EntityKey;
const SENTENCE = `<p>Sáng 13/3/2026, đồng chí ${NAME}, Chủ tịch UBND tỉnh, chủ trì hội nghị triển khai Nghị quyết số 68-NQ/TW tới các địa phương trong tỉnh.</p>`;

inBothBrowsers('the card', (stage) => {
  const opened = async (url: string = SAMPLES['hoi-nghi']): Promise<Page> => {
    const page = await stage.reader.visit(url);
    await paintedWith(page, 'person');
    return page;
  };
  const ask = askFrom(stage);
  /** The words that are washed: those whose card is open. */
  const at = async (page: Page) => (await paintedOn(page)).at;

  it('opens where the pointer rests on a marked word, in the margin, and goes when it leaves', async () => {
    const page = await opened();
    await page.bringToFront();
    const box = await boxOf(page, NAME);
    const y = box.top + box.height / 2;
    await page.mouse.move(box.left + 10, y - 200);
    await page.mouse.move(box.left + 10, y, { steps: 4 });
    await expect.poll(() => at(page)).toEqual([NAME]);
    // Beside the column of the article, at the height of the word; not on the word.
    const right = await page.evaluate(
      () => document.querySelector('article p')?.getBoundingClientRect().right ?? 0,
    );
    await expect.poll(() => isOurs(page, right + 40, box.top + 30)).toBe(true);
    expect(await isOurs(page, box.left + 10, y)).toBe(false);
    await page.mouse.move(box.left, y - 250, { steps: 3 });
    await expect.poll(() => at(page)).toBeUndefined();
    expect(await isOurs(page, right + 40, box.top + 30)).toBe(false);
  });

  it('opens by a press on a marked word, and closes with Escape; a link under a mark goes on leading where it led', async () => {
    const page = await opened();
    await page.bringToFront();
    const box = await boxOf(page, NAME);
    await page.mouse.click(box.left + 10, box.top + box.height / 2);
    await expect.poll(() => at(page)).toEqual([NAME]);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('chu-giai');
    await page.keyboard.press('Escape');
    await expect.poll(() => at(page)).toBeUndefined();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    const link = await boxOf(page, '41/2026/NĐ-CP');
    await page.mouse.click(link.left + 10, link.top + link.height / 2);
    await expect.poll(() => page.url()).not.toBe(SAMPLES['hoi-nghi']);
  });

  it('opens by the reader’s shortcut and from the popup, and steps through the mentions by keys', async () => {
    const page = await opened();
    expect(await ask(page, 'openHere', null)).toMatchObject({ ok: true });
    await expect.poll(() => at(page)).toHaveLength(1);
    await page.keyboard.press('Escape');
    expect(await ask(page, 'showCard', { entity: KEY, index: 1 })).toMatchObject({ ok: true });
    await expect.poll(() => at(page)).toEqual([NAME]);
    await page.keyboard.press('j');
    await expect.poll(() => at(page)).toEqual(['Phước']);
    await page.keyboard.press('k');
    await expect.poll(() => at(page)).toEqual([NAME]);
  });

  it('puts a wrong mark right here, in another tab and later, until it is undone', async () => {
    const other = await opened(
      stage.web.put(
        'http://baovanlinh.gov.vn/khac.html',
        pageOf('Khác', `<main><h1>Khác</h1>${SENTENCE.repeat(2)}</main>`),
      ),
    );
    const page = await opened();
    await ask(page, 'showCard', { entity: KEY, index: 0 });
    // Back from the head of the card to its last button, and in it to the first thing that may be wrong.
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await pause(100);
    for (let tab = 0; tab < 6; tab++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await paintedOn(page)).person).not.toContain(NAME);
    // A tab that nobody sees waits until it is seen.
    await other.bringToFront();
    await expect.poll(async () => (await paintedOn(other)).person).toBeUndefined();
    await page.bringToFront();
    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await paintedOn(page)).person).toContain(NAME);
    await other.bringToFront();
    await expect.poll(async () => (await paintedOn(other)).person).toContain(NAME);
  });

  it('leads to a note about its entity, which is listed on no passage', async () => {
    const page = await opened();
    await ask(page, 'showCard', { entity: KEY, index: 0 });
    await page.keyboard.press('n');
    const editor = await stage.reader.editorIn(page);
    await expect.poll(() => editor.evaluate(() => document.body.textContent)).toContain(NAME);
  });
});

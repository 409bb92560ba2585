import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { boxOf, isOurs, pick } from './hand.ts';
import { paintedOn, paintedWith } from './painted.ts';
import { inBothBrowsers } from './stage.ts';
import { SAMPLES } from './web.ts';

const QUOTE = 'Chỉ tiêu nào không đo được thì không đưa vào kế hoạch';
const OTHER = 'tỉnh phải rút ngắn một nửa thời gian giải quyết thủ tục';

inBothBrowsers('the bar of a selection', (stage) => {
  const opened = async (): Promise<Page> => {
    const page = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(page, 'person');
    return page;
  };
  /** What the reader’s own shortcut asks of the page. */
  const openHere = async (page: Page) => {
    const own = await stage.reader.openOwn('popup.html', page);
    const answer = await stage.reader.ask(own, 'openHere', null);
    await own.close();
    await page.bringToFront();
    return answer;
  };
  const selected = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()));

  it('stands under what a hand selected, notes it by one press, and goes with the selection', async () => {
    const page = await opened();
    const { right, bottom } = await pick(page, QUOTE);
    const first = { x: right - 92 + 20, y: bottom + 8 + 20 };
    await expect.poll(() => isOurs(page, first.x, first.y)).toBe(true);
    expect(await selected(page)).toBe(QUOTE);
    await page.mouse.click(first.x, first.y);
    expect((await paintedWith(page, 'key')).key).toEqual([QUOTE]);
    expect(await selected(page)).toBe('');
    expect(await isOurs(page, first.x, first.y)).toBe(false);
  });

  it('is gone when the selection is, and not there for what a script selects', async () => {
    const page = await opened();
    const { right, bottom, top } = await pick(page, OTHER);
    await expect.poll(() => isOurs(page, right - 72, bottom + 28)).toBe(true);
    await page.mouse.click(1100, top);
    await expect.poll(() => isOurs(page, right - 72, bottom + 28)).toBe(false);
    await page.evaluate(() => {
      const heading = document.querySelector('h2');
      if (heading) getSelection()?.selectAllChildren(heading);
      document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    });
    const heading = await boxOf(page, 'Chỉ tiêu phải đo được');
    await pause(400);
    expect(await isOurs(page, heading.right - 72, heading.bottom + 28)).toBe(false);
  });

  it('is gone once a note is begun by the key', async () => {
    const page = await opened();
    const { right, bottom } = await pick(page, OTHER);
    await expect.poll(() => isOurs(page, right - 72, bottom + 28)).toBe(true);
    await stage.reader.pressOwnKey(page, 'note');
    await stage.reader.editorIn(page);
    expect(await isOurs(page, right - 72, bottom + 28)).toBe(false);
  });

  it('is wholly at the reader’s keys, and what it did is undone by two of them', async () => {
    const page = await opened();
    await pick(page, OTHER);
    expect(await openHere(page)).toMatchObject({ ok: true });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect((await paintedWith(page, 'figure')).figure).toEqual([OTHER]);
    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await paintedOn(page)).figure).toBeUndefined();
  });

  it('opens the editor at its field or at its tags, with the passage beside it uncovered', async () => {
    const page = await opened();
    const { left, top, bottom } = await pick(page, OTHER);
    await openHere(page);
    await page.keyboard.press('t');
    const editor = await stage.reader.editorIn(page);
    await expect
      .poll(() => editor.evaluate(() => document.activeElement?.getAttribute('class')))
      .toBe('more');
    for (const y of [top + 5, bottom - 5]) expect(await isOurs(page, left + 5, y)).toBe(false);
    await page.keyboard.type('cải cách, thủ tục');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await expect.poll(async () => (await paintedOn(page)).key).toContain(OTHER);
  });
});

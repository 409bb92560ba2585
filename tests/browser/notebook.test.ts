import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { isOurs, pick } from './hand.ts';
import { paintedWith } from './painted.ts';
import { until } from './reader.ts';
import { seedNotes } from './seed-notes.ts';
import { someNotes } from './some-notes.ts';
import { inBothBrowsers } from './stage.ts';
import { SAMPLES } from './web.ts';

const QUOTE = 'Chỉ tiêu nào không đo được thì không đưa vào kế hoạch';
const onBar = ({ right, bottom }: { readonly right: number; readonly bottom: number }) => ({
  x: right - 92 + 20,
  y: bottom + 8 + 20,
});
const words = (page: Page) => page.evaluate(() => document.body.textContent.replace(/\s+/g, ' '));
const marked = (page: Page) =>
  page.evaluate(() => [...new Set([...document.querySelectorAll('mark')].map((each) => each.textContent))]);
const rows = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-row]')].map((each) => each.dataset.row),
  );
const press = (page: Page, name: string) =>
  until(`“${name}” to be pressed`, () =>
    page.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('main button, .rail a')];
      const found = all.find((each) =>
        (each.getAttribute('aria-label') ?? each.textContent.trim()).startsWith(wanted),
      );
      found?.click();
      return found !== undefined;
    }, name),
  );
const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash.replaceAll('+', ' ')));

inBothBrowsers('the notebook', (stage) => {
  it('finds, narrows, goes back, tags, bins and takes back among thousands of notes', async () => {
    const own = await stage.reader.openOwn('notebook.html');
    await expect.poll(() => words(own)).toContain('Sổ còn trắng');
    await seedNotes(own, someNotes(2_500));
    await own.close();
    let page = await stage.reader.openOwn('notebook.html');
    await expect.poll(() => words(page)).toContain('2.500 ghi chú trong 500 bài');
    expect((await rows(page)).slice(0, 2)).toEqual(['note-2499', 'note-2498']);

    // Without marks, letter by letter; marked in the results; in the address.
    await page.keyboard.press('/');
    await page.keyboard.type('bi thu tinh');
    await expect.poll(() => marked(page)).toContain('Bí thư Tỉnh');
    expect(await hash(page)).toBe('#notes?q=bi thu tinh');
    const found = await words(page);
    await press(page, 'Trang báo');
    await press(page, 'Báo Sông Thanh');
    await expect.poll(() => hash(page)).toBe('#notes?q=bi thu tinh&site=Báo Sông Thanh');
    await expect.poll(() => words(page)).not.toBe(found);
    const narrowed = await rows(page);
    await page.evaluate(() => history.back());
    await expect.poll(() => words(page)).toBe(found);
    await page.evaluate(() => history.forward());
    await expect.poll(() => rows(page)).toEqual(narrowed);
    // A view is an address: it opens as it was left.
    const address = await page.evaluate(() => location.hash);
    await page.close();
    page = await stage.reader.openOwn(`notebook.html${address}`);
    await expect.poll(() => rows(page)).toEqual(narrowed);

    const [first = ''] = narrowed;
    await page.evaluate((id) => {
      document.querySelector<HTMLElement>(`[data-row="${id}"] input`)?.click();
    }, first);
    await press(page, 'Gắn nhãn');
    await page.keyboard.type('xem lại');
    await page.keyboard.press('Enter');
    await page.evaluate(() => document.querySelector<HTMLElement>('.sure .btn.main')?.click());
    const row = () =>
      page.evaluate(
        (id) => document.querySelector<HTMLElement>(`[data-row="${id}"]`)?.textContent ?? 'gone',
        first,
      );
    await expect.poll(row).toContain('xem lại');
    await page.evaluate((id) => document.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus(), first);
    await page.keyboard.press('Delete');
    await expect.poll(row).toBe('gone');
    await press(page, 'Hoàn tác');
    await expect.poll(row).toContain('xem lại');
    await page.evaluate((id) => document.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus(), first);
    await page.keyboard.press('Delete');
    await press(page, 'Thùng rác');
    await expect.poll(() => rows(page)).toEqual([first]);
    await press(page, 'Lấy lại');
    await expect.poll(() => words(page)).toContain('Thùng rác trống');

    // Far down in the list, and edited there.
    await press(page, 'Ghi chú');
    await until('the end of the list', async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return (await rows(page)).includes('note-0');
    });
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-row="note-0"]')?.focus());
    await page.keyboard.press('e');
    await page.waitForSelector('textarea');
    await page.keyboard.type(' Viết thêm ở cuối sổ.');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await page.waitForSelector('textarea', { hidden: true });
    await press(page, 'Ghi chú');
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => rows(page).then(([latest]) => latest)).toBe('note-0');
    expect(await words(page)).toContain('Viết thêm ở cuối sổ.');
  });

  it('has files on whom and what the noted articles name, a calendar, and forgets them when told to', async () => {
    const article = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(article, 'person');
    const { x, y } = onBar(await pick(article, QUOTE));
    await expect.poll(() => isOurs(article, x, y)).toBe(true);
    await article.mouse.click(x, y);
    await paintedWith(article, 'key');
    const page = await stage.reader.openOwn('notebook.html#officials');
    const entries = () =>
      page.evaluate(() => [...document.querySelectorAll('.entry b')].map((each) => each.textContent));
    await expect.poll(entries).not.toEqual([]);
    const [name = '', other = ''] = await entries();
    await page.evaluate(() => document.querySelector<HTMLElement>('.entry')?.click());
    await expect.poll(() => page.evaluate(() => document.querySelector('h1')?.textContent)).toBe(name);
    await page.waitForSelector('.tenure');
    // Merged with another, and taken apart again.
    await press(page, 'Gộp với…');
    await press(page, other);
    await expect.poll(() => words(page)).toContain('Đã sửa ai là ai.');
    await press(page, 'Cán bộ');
    await expect.poll(entries).not.toContain(other);
    await press(page, 'Hoàn tác');
    await expect.poll(entries).toContain(other);
    await press(page, 'Lịch');
    await page.waitForSelector('.month a');
    await press(page, 'Văn kiện');
    await expect.poll(entries).not.toEqual([]);

    const options = await stage.reader.openOwn('options.html');
    await until('the options', () =>
      options.evaluate(() => {
        const all = [...document.querySelectorAll('button')];
        const forget = all.find((each) => each.textContent === 'Quên hết');
        forget?.click();
        return forget !== undefined;
      }),
    );
    await expect.poll(() => words(options)).toContain('Đã quên hết.');
    await expect.poll(entries).toEqual([]);
    expect(await words(page)).toContain('Chưa có văn kiện nào');
  });
});

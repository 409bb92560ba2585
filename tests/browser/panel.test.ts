import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { RESOLUTION } from '../components/some-document.ts';
import { seeFirefoxSidebar } from './firefox-chrome.ts';
import { pick } from './hand.ts';
import { paintedWith } from './painted.ts';
import { openPopup, press } from './popup-page.ts';
import { until } from './reader.ts';
import { inBothBrowsers } from './stage.ts';
import { pageOf, SAMPLES } from './web.ts';

const FILLER =
  '<p>Đoạn này không nêu tên ai, chỉ kể lại việc đã làm trong tuần ở thôn, từ sửa đường, khơi mương đến dọn nhà văn hoá.</p>'.repeat(
    40,
  );
const URL = 'http://baovanlinh.gov.vn/mach-bai.html';
const ARTICLE = pageOf(
  'Việc cấp xã',
  `<main><h1>Việc cấp xã</h1><p>Sáng 13/3/2026, đồng chí Trịnh Thị Bảo Ngân, Bí thư Tỉnh uỷ, chủ trì hội nghị.</p>${FILLER}
   <h2>Hạn chót đã rõ</h2><p>Đồng chí Lương Đình Khải, Chủ tịch UBND tỉnh, hẹn xong trước ngày 30/6/2026.</p>${FILLER}
   <p><strong>Việc còn lại</strong></p><p>Bà Ngân đọc lại Nghị quyết số 27-NQ/TU trước hội nghị.</p>${FILLER}</main>`,
);

const PRINTED = pageOf(
  'Nghị quyết về chợ phiên',
  `<main>${RESOLUTION.split('\n')
    .map((line) => `<p>${line}</p>${/^I+\. /.test(line) ? FILLER : ''}`)
    .join('')}${FILLER}</main>`,
);

inBothBrowsers('the panel', (stage) => {
  const openPanel = async (over: Page) => {
    const panel = await stage.reader.openOwn('sidepanel.html', over);
    const words = (selector: string): Promise<string[]> =>
      panel.evaluate(
        (wanted) =>
          [...document.querySelectorAll(wanted)].map((each) => each.textContent.replace(/\s+/g, ' ').trim()),
        selector,
      );
    return { panel, words };
  };

  it('lists the article as it is read, follows its reader, goes where it is pressed, and turns to the tab in front', async () => {
    const page = await stage.reader.visit(stage.web.put(URL, ARTICLE));
    await paintedWith(page, 'person');
    const { panel, words } = await openPanel(page);
    await expect.poll(() => words('h2.part > span')).toEqual(['Mở đầu', 'Hạn chót đã rõ', 'Việc còn lại']);
    expect(await words('.row b')).toEqual([
      ...[
        '13/3/2026',
        'Trịnh Thị Bảo Ngân',
        'Lương Đình Khải',
        '30/6/2026',
        'Ngân',
        'Nghị quyết số 27-NQ/TU',
      ],
    ]);
    await expect.poll(() => words('.reading-now h2 span')).toEqual(['Mở đầu']);

    await page.evaluate(() => document.querySelector('strong')?.scrollIntoView());
    await expect.poll(() => words('.reading-now h2 span')).toEqual(['Việc còn lại']);
    await expect.poll(() => words('.seen b')).toEqual(['Ngân', 'Nghị quyết số 27-NQ/TU']);

    await press(panel, 'Lương Đình Khải');
    expect((await paintedWith(page, 'flash')).flash).toEqual(['Lương Đình Khải']);
    await expect.poll(() => words('.reading-now h2 span')).toEqual(['Hạn chót đã rõ']);

    await panel.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      if (!field) throw new Error('no field');
      field.value = 'doc lai';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await press(panel, 'Bà Ngân đọc lại Nghị quyết');
    await until('the passage to be gone to', async () =>
      (await paintedWith(page, 'flash')).flash?.join().startsWith('Bà Ngân đọc lại'),
    );

    const other = await stage.reader.visit(SAMPLES.english);
    await expect.poll(() => words('.state h2')).toEqual(['Trang này không viết bằng tiếng Việt']);
    await other.close();
    await page.bringToFront();
    await expect.poll(() => words('h2.part > span')).toContain('Hạn chót đã rõ');
  });

  it('shows the outline of a printed resolution, marks the part being read, and goes to another', async () => {
    const page = await stage.reader.visit(stage.web.put('http://vanlinh.gov.vn/nghi-quyet.html', PRINTED));
    await paintedWith(page, 'document');
    const { panel, words } = await openPanel(page);
    await expect.poll(() => words('[role=tab]')).toContain('Mục lục');
    await press(panel, 'Mục lục');
    await expect.poll(() => words('.document-head h2')).toEqual(['Nghị quyết']);
    await expect.poll(() => words('[aria-current=location]')).toEqual(['I. MỤC TIÊU']);
    await press(panel, 'II. TỔ CHỨC THỰC HIỆN');
    expect((await paintedWith(page, 'flash')).flash?.join()).toContain('II. TỔ CHỨC');
    await expect.poll(() => words('[aria-current=location]')).toEqual(['II. TỔ CHỨC THỰC HIỆN']);

    // What is noted there carries its place in the document.
    await page.bringToFront();
    await pick(page, 'Sở Công Thương vùng hoàn thành quy hoạch');
    await stage.reader.ask(panel, 'markSelection', { category: 'key' });
    const locators = async () => {
      const state = await stage.reader.ask(panel, 'pageState', null);
      return state.ok && state.value.notes.map(({ note }) => note.locator);
    };
    await expect.poll(locators).toEqual(['Nghị quyết số 31-NQ/TU, ngày 05/3/2026, phần II, mục 1']);
  });

  it('says plainly beside a page that it was not let into', async () => {
    const page = await stage.reader.visit(stage.web.put('http://nha-rieng.example/', ARTICLE));
    const { words } = await openPanel(page);
    await expect.poll(() => words('.state h1')).toEqual(['Chú Giải chưa được xem trang này']);
  });

  it('opens from the popup', async () => {
    const page = await stage.reader.visit(stage.web.put(URL, ARTICLE));
    await paintedWith(page, 'person');
    const popup = await openPopup(stage.reader, page);
    // In front, so that a real click reaches it: browsers open a panel for nothing less.
    await popup.page.bringToFront();
    await popup.page.click('[aria-label="Mở bảng bên"]');
    await until('the panel', async () => {
      if (stage.name === 'firefox') return seeFirefoxSidebar(page.browser()).then(() => true);
      return page
        .browser()
        .targets()
        .some((target) => target.url() === `${stage.reader.origin}/sidepanel.html`);
    });
  });
});

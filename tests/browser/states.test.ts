import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { NoteId } from '../../lib/notes/note.ts';
import { writeNote } from './demo-note.ts';
import { boxOf, pick } from './hand.ts';
import { paintedOn, paintedWith } from './painted.ts';
import { openPopup, press } from './popup-page.ts';
import { inBothBrowsers } from './stage.ts';
import { pageOf } from './web.ts';

const URL = 'http://baovanlinh.gov.vn/cap-xa.html';
const QUOTE = 'toàn tỉnh có 61 trên 84 xã lập tổ hỗ trợ người dân nộp hồ sơ trực tuyến';
const EDITED = QUOTE.replace('61 trên 84 xã', '70 trên 84 xã, phường');
const OTHER = 'thiếu người biết việc và đường truyền ở các thôn xa trung tâm';
const passage = (quote: string): string =>
  `<p>Theo báo cáo của Sở Nội vụ, đến hết năm ngoái ${quote}, tăng so với quý trước.</p>`;
const article = (middle: string): string =>
  pageOf(
    'Việc cấp xã',
    `<main><h1>Việc cấp xã</h1><p>Sáng 13/3/2026, đồng chí Trịnh Thị Bảo Ngân, Bí thư Tỉnh uỷ, chủ trì hội nghị bàn việc cấp xã của toàn tỉnh trong nhiệm kỳ.</p>${middle}<p>Những nơi còn lại chủ yếu ${OTHER}, theo đại diện các huyện dự họp.</p></main>`,
  );

inBothBrowsers('a note in an article that changes', (stage) => {
  const opened = async (middle: string): Promise<Page> => {
    const page = await stage.reader.visit(stage.web.put(URL, article(middle)));
    await paintedWith(page, 'person');
    return page;
  };
  const notesOn = async (page: Page) => {
    const own = await stage.reader.openOwn('popup.html', page);
    const answer = await stage.reader.ask(own, 'pageState', null);
    await own.close();
    return answer.ok ? answer.value.notes : [];
  };
  const standings = async (page: Page) => (await notesOn(page)).map(({ standing }) => standing);

  it('is shown as changed where the words were edited, until the reader keeps both versions', async () => {
    const first = await opened(passage(QUOTE));
    await pick(first, QUOTE);
    const own = await stage.reader.openOwn('popup.html', first);
    await stage.reader.ask(own, 'startNote', null);
    await writeNote(stage.reader, first, 'Lấy số này ở đâu?');
    expect((await paintedWith(first, 'key')).key).toEqual([QUOTE]);

    const page = await opened(passage(EDITED));
    await paintedWith(page, 'key');
    expect(await notesOn(page)).toMatchObject([{ standing: 'changed', note: { quote: QUOTE } }]);
    const popup = await openPopup(stage.reader, page);
    await popup.choose('note');
    await press(popup.page, 'Giữ cả hai bản');
    await expect.poll(() => standings(page)).toEqual(['found']);
    expect(await notesOn(page)).toMatchObject([
      { note: { quote: QUOTE, anchor: { quote: QUOTE }, later: [{ quote: EDITED }] } },
    ]);
    // Both versions of the article hold it now.
    expect(await standings(await opened(passage(EDITED)))).toEqual(['found']);
    await expect.poll(async () => standings(await opened(passage(QUOTE)))).toEqual(['found']);
  });

  it('is kept with its quote where its passage is gone, never shown on other words, and can be put on others', async () => {
    const page = await opened('');
    await expect.poll(() => standings(page)).toEqual(['lost']);
    expect((await paintedOn(page)).key).toBeUndefined();
    const popup = await openPopup(stage.reader, page);
    await popup.choose('note');
    await expect
      .poll(() => popup.rows())
      .toMatchObject([{ under: [QUOTE, expect.stringContaining('Theo báo cáo')] }]);
    await press(popup.page, 'Sửa ghi chú');
    const editor = await stage.reader.editorIn(page);
    await pick(page, OTHER);
    await expect
      .poll(() => editor.evaluate(() => document.body.textContent))
      .toContain('Không còn thấy trong bài');
    await press(editor, 'Đặt vào đoạn đang chọn');
    expect((await paintedWith(page, 'key')).key).toEqual([OTHER]);
    await expect.poll(() => editor.evaluate(() => document.querySelector('.place') === null)).toBe(true);
    // What is written meanwhile is saved over the note as it is now.
    await writeNote(stage.reader, page, ' Đã chuyển.');
    expect(await notesOn(page)).toMatchObject([
      { standing: 'found', note: { body: 'Lấy số này ở đâu? Đã chuyển.', quote: QUOTE } },
    ]);
    await boxOf(page, OTHER);
    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    await expect.poll(() => notesOn(page)).toMatchObject([{ note: { body: 'Lấy số này ở đâu?' } }]);
  });

  it('answers nothing for a note that is not on its page', async () => {
    const page = await opened('');
    const own = await stage.reader.openOwn('popup.html', page);
    const id = 'không có' as NoteId;
    expect(await stage.reader.ask(own, 'placeOf', { id })).toEqual({ ok: false, why: 'not-found' });
    expect(await stage.reader.ask(own, 'decidePlace', { id, decision: 'here' })).toEqual({
      ok: false,
      why: 'not-found',
    });
  });
});

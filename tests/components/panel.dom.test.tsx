import { beforeEach, describe, expect, it } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { documentsIn } from '../../lib/study/document.ts';
import { HOST } from './acting.ts';
import { acting, openPanel } from './open-panel.tsx';
import { english } from './say.ts';
import { documents, RESOLUTION } from './some-document.ts';
import { page } from './some-page.ts';
import { called, expectAccessible, expectFits, find, focused, press, wordsOf } from './stage.tsx';

let on: ReturnType<typeof acting>;
beforeEach(async () => {
  on = acting();
  await browserPage.viewport(384, 874);
});
const parts = (): string[] => called('h2.part');
const rowsOf = (part: number): string[] =>
  [
    ...(document
      .querySelectorAll('section:has(> .part)')
      [part]?.querySelectorAll('li.row b, li.row .words') ?? []),
  ].map(wordsOf);

describe('the panel', () => {
  it('lists what the article names in the order it is read, under its own headings, notes between', () => {
    openPanel(on);
    expect(parts()).toEqual([
      'Mở đầu',
      'Làm xong thì nói, chưa xong thì ghi rõ vì sao',
      'Ai chịu trách nhiệm',
    ]);
    expect(rowsOf(0)).toContain('Đỗ Hữu Nghiễm');
    expect(rowsOf(0)).toContain('93,4% lấy ở đâu?');
    expect(rowsOf(1)).toEqual(['Trần Thị Diễm Uyển', 'Đối chiếu với mục III.2']);
    // Named again under a later heading: listed again there.
    expect(rowsOf(2)).toContain('Đỗ Hữu Nghiễm');
  });

  it('shows where its reader is, and moves neither focus nor list from under a hand', async () => {
    openPanel(on, { view: { start: 280, end: 600 } });
    expect(called('.reading-now h2')).toEqual(['Làm xong thì nói, chưa xong thì ghi rõ vì sao Đang đọc']);
    expect([...document.querySelectorAll('.seen b, .seen .words')].map(wordsOf)).toEqual([
      'Trần Thị Diễm Uyển',
      'Đối chiếu với mục III.2',
    ]);
    const row = find('.go', 'Trần Thị Diễm Uyển');
    row.focus();
    openPanel(on, { view: { start: 880, end: 2500 } });
    expect(called('.reading-now h2')).toEqual(['Ai chịu trách nhiệm Đang đọc']);
    expect(document.activeElement).toBe(row);
  });

  it('goes to a mention by keyboard alone, the one of that part', async () => {
    openPanel(on);
    find('[role=tab]', 'Mạch bài').focus();
    await press('j');
    await press('{End}');
    expect(focused()).toContain('Kiều Diễm');
    await press('k');
    await press('k');
    expect(focused()).toContain('Đỗ Hữu Nghiễm');
    await press('{Enter}');
    expect(on.showMention).toHaveBeenCalledWith('person:đỗ hữu nghiễm', 1);
    await expect.poll(() => called('[role=status]').join()).toContain('Lần nhắc 2 trên 2');
  });

  it('tells who does not see it what the page names', async () => {
    openPanel(on);
    await expect
      .poll(() => called('[role=status]').join())
      .toContain(`${page.entities.length} tên, ngày và văn kiện; ghi chú: 4`);
  });

  it('finds names, notes and passages', async () => {
    openPanel(on);
    await press('/');
    expect(focused()).toBe('Tìm trong bài');
    await press('xuyên');
    await expect.poll(parts).toEqual(['1 đoạn có chữ này']);
    find('.go', 'xuyên trưa').click();
    expect(on.showSpan).toHaveBeenCalledWith(expect.objectContaining({ start: 5, end: 30 }));
    find('button', 'Xóa chữ lọc').click();
    await press('nghiem');
    await expect.poll(() => called('li.row b')).toEqual(['Đỗ Hữu Nghiễm', 'Đỗ Hữu Nghiễm']);
  });

  it('draws the dates in order of time, the article’s own day among them', async () => {
    openPanel(on);
    find('[role=tab]', 'Mốc thời gian 3').click();
    await expect.poll(() => called('.time b')).toEqual(['2020 – 2025', '12/3/2026', '30/6/2026']);
    expect([...document.querySelectorAll('.time .moment')].map((each) => each.classList[1])).toEqual([
      ...['span', 'day', 'now', 'ahead'],
    ]);
    expect(wordsOf(find('.time'))).toContain('Ngày đăng bài, 13/3/2026');
    expect(document.querySelectorAll('.scale svg > :not(.axis)').length).toBe(4);
    find('.time .go', '30/6/2026').click();
    expect(on.showMention).toHaveBeenCalledWith('date:2026-06-30', 0);
  });

  it('shows no outline beside news, and beside documents their heads, contents, what is unclear and key points', async () => {
    openPanel(on);
    expect(called('[role=tab]').join()).not.toContain('Mục lục');
    const [resolution] = documents;
    const inGoals = resolution?.contents[2]?.start ?? 0;
    openPanel(on, { documents, view: { start: inGoals, end: inGoals + 60 } });
    find('[role=tab]', 'Mục lục').click();
    await expect.poll(() => called('.document-head h2')).toEqual(['Nghị quyết', 'Kế hoạch']);
    expect(called('.document-head dd').slice(0, 4)).toEqual([
      '31-NQ/TU',
      'BAN CHẤP HÀNH ĐẢNG BỘ TỈNH VÂN LĨNH',
      'Vân Lĩnh, 05/3/2026',
      'BÍ THƯ Đỗ Hữu Nghiễm',
    ]);
    expect(called('.told')[0]).toContain('Trang này in 2 văn kiện');
    expect(called('.told button')).toEqual(['Số thứ tự nhảy từ 2 sang 4']);
    expect(called('.contents .go').slice(0, 6)).toEqual([
      'I. MỤC TIÊU',
      '1. Mục tiêu chung',
      '2. Mục tiêu cụ thể',
      '4. Về giao thông',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Sở Công Thương vùng hoàn thành quy hoạch trước ngày 30/9/2026.',
    ]);
    expect(called('[aria-current=location]')).toEqual(['2. Mục tiêu cụ thể']);
    expect(called('.points-head h3')).toEqual(['Chỉ tiêu, nhiệm vụ và thời hạn: 2']);
    expect(called('.under')).toEqual([
      expect.stringMatching(/^Con số: 85% · Hạn: 2030/),
      'Hạn: 30/9/2026 · Đối tượng: Sở Công Thương vùng',
    ]);
    find('[role=tab]', 'Mục lục').focus();
    await press('j');
    await press('j');
    expect(focused()).toContain('Mục tiêu chung');
    await press('{Enter}');
    expect(on.showSpan).toHaveBeenLastCalledWith(
      expect.objectContaining({ start: resolution?.contents[1]?.start }),
    );
    find('button', 'Lưu bảng CSV').click();
    expect(on.exportPoints).toHaveBeenCalledWith(resolution);
    await press('/');
    await press('giao thong');
    await expect.poll(() => called('.contents .go')).toEqual(['4. Về giao thông']);
  });

  it('says of a document that is a scan that it has no text', async () => {
    openPanel(on, { documents: documentsIn(RESOLUTION.slice(0, RESOLUTION.indexOf('I. MỤC'))) });
    find('[role=tab]', 'Mục lục').click();
    await expect.poll(() => called('.told').join()).toContain('Chỉ đọc được phần đầu của văn kiện');
  });

  it('shows its keys on ?, and closes them on Esc', async () => {
    openPanel(on);
    await press('?');
    expect(document.querySelector('dialog')?.open).toBe(true);
    await expectAccessible();
    await press('{Escape}');
    expect(document.querySelector('dialog')?.open).toBe(false);
  });

  it.each([
    [384, 'vi'],
    [320, 'vi'],
    [320, 'en'],
  ])('fits %i px in %s, without a fault that axe knows, in each tab', async (width, language) => {
    await browserPage.viewport(width, 640);
    openPanel(on, {
      documents,
      view: { start: 0, end: 600 },
      ...(language === 'en' ? { words: english } : {}),
    });
    for (const tab of ['flow', 'outline', 'notes', 'time']) {
      find(`#panel-tab-${tab}`).click();
      await expect
        .poll(() => document.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby'))
        .toBe(`panel-tab-${tab}`);
      expectFits();
      await expectAccessible();
    }
  });

  it.each([
    ['Chú Giải chưa được xem trang này', { phase: 'unseen' }],
    ['Trình duyệt không cho tiện ích nào chạy ở đây', { phase: 'forbidden' }],
    ['Chú Giải chưa chạy ở trang này', { phase: 'not-yet', title: 'Một trang', host: HOST }],
    ['Đang hỏi trang này', { phase: 'asking' }],
    ['Đã tắt ở', { phase: 'page', host: HOST, page: { ...page, status: 'off', entities: [], notes: [] } }],
  ] as const)('says plainly where it reads nothing: %s', async (words, state) => {
    openPanel(on, { state });
    expect(wordsOf()).toContain(words);
    expectFits();
    await expectAccessible();
  });
});

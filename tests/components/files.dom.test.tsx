import { beforeEach, describe, expect, it } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import type { BackupView, Exporting, Incoming } from '../../components/notebook/files-state.ts';
import { Notebook } from '../../components/notebook/Notebook.tsx';
import '../../components/notebook/notebook.css';
import { FORMAT_IDS } from '../../lib/export/format-ids.ts';
import { acting, book, files as someFiles } from './some-book.ts';
import { called, expectAccessible, expectFits, find, show, wordsOf } from './stage.tsx';

const HOSTILE = '<img src=x onerror=alert(1)>';

let on: ReturnType<typeof acting>;

beforeEach(async () => {
  on = acting();
  await browserPage.viewport(1100, 800);
});

function files(incoming: Incoming, more: Partial<Exporting> = {}): void {
  const exporting = { ...someFiles.exporting, ...more };
  show(<Notebook state={book('#files', { files: { ...someFiles, exporting, incoming } })} on={on} />);
}

describe('taking notes away', () => {
  it('offers what to take and every format, each with a word on what it is for', async () => {
    files(
      { phase: 'none' },
      {
        scopes: [
          { name: 'selected', count: 2, title: '' },
          { name: 'article', count: 5, title: 'Nói đi đôi với làm' },
          { name: 'all', count: 1306, title: '' },
        ],
        scope: 'article',
      },
    );
    expect(called('.scopes label')).toEqual([
      'Đã chọn: 2 ghi chú',
      'Nói đi đôi với làm: 5 ghi chú',
      'Tất cả: 1.306 ghi chú',
    ]);
    expect(called('.files select option')).toHaveLength(FORMAT_IDS.length);
    const select = find<HTMLSelectElement>('.files select');
    for (const format of FORMAT_IDS) {
      select.value = format;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(on.files.chooseFormat.mock.calls.flat()).toEqual([...FORMAT_IDS]);
    document.querySelector<HTMLInputElement>('.scopes input')?.click();
    expect(on.files.chooseScope).toHaveBeenCalledWith('selected');
    find('button', 'Xuất 5 ghi chú').click();
    expect(on.files.export).toHaveBeenCalledTimes(1);
    await expectAccessible();
  });

  it.each([
    ['text', { kind: 'text', text: HOSTILE }],
    ['many files', { kind: 'files', paths: ['Bài một.md', HOSTILE], text: HOSTILE }],
    [
      'a page',
      {
        kind: 'paper',
        parts: [
          {
            heading: HOSTILE,
            facts: 'Báo Vân Lĩnh, 18/8/2026',
            notes: [{ quote: [HOSTILE], body: [HOSTILE, 'Hai'], source: HOSTILE }],
          },
        ],
      },
    ],
  ] as const)('shows beforehand how the file will look, all of it as text: %s', async (_, preview) => {
    files({ phase: 'none' }, { preview });
    expect(wordsOf(find('.preview'))).toContain(HOSTILE);
    expect(document.querySelectorAll('.preview :is(img, script, a)')).toHaveLength(0);
    expectFits();
    await expectAccessible();
  });

  it('says so where there is nothing to take or to show', () => {
    files({ phase: 'none' }, { preview: 'none' });
    expect(wordsOf(find('.files'))).toContain('Chưa có ghi chú nào để xuất.');
    expect(find<HTMLButtonElement>('.btn.main', 'Xuất').disabled).toBe(true);
    files({ phase: 'none' }, { preview: 'failed' });
    expect(wordsOf(find('.files'))).toContain('Không xem trước được');
  });

  it('shows how far a long one is, and stops it', async () => {
    files({ phase: 'none' }, { format: 'docx', run: { done: 410, total: 642, isLong: false } });
    expect(document.querySelector('[role=progressbar]')).toBeNull();
    files({ phase: 'none' }, { format: 'docx', run: { done: 410, total: 642, isLong: true } });
    expect(wordsOf(find('.run'))).toBe('Đang xuất Word (.docx): 410 trên 642 Dừng');
    expect(find('[role=progressbar]').getAttribute('aria-valuenow')).toBe('64');
    expect(find<HTMLButtonElement>('.btn.main', 'Xuất').disabled).toBe(true);
    await expectAccessible();
    find('button', 'Dừng').click();
    expect(on.files.stop).toHaveBeenCalledTimes(1);
  });
});

describe('bringing notes in', () => {
  it('gives on the file that was picked, the same one again too', () => {
    files({ phase: 'none' });
    const field = find<HTMLInputElement>('input[type=file]');
    for (const name of ['so.json', 'so.json']) {
      const picked = new DataTransfer();
      picked.items.add(new File(['{}'], name));
      field.files = picked.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(on.files.pickFile.mock.calls.map(([file]) => file.name)).toEqual(['so.json', 'so.json']);
  });

  it('reports before it writes: new, same, changed, unreadable with the reasons', async () => {
    files({
      phase: 'report',
      file: 'so.json',
      kind: 'ours',
      fresh: 24,
      same: 611,
      changed: 5,
      drafts: 2,
      corrections: 3,
      unreadable: [{ what: 'note', at: 6, reason: 'body: longer than 1000000' }],
    });
    expect(called('.report dl > div')).toEqual([
      '24 ghi chú mới',
      '611 đã có, giống hệt',
      '5 đã có, khác chữ: giữ cả hai',
      '2 nháp chưa lưu',
      '3 chỗ bạn đã sửa cách nhận ra',
      '1 không đọc được',
    ]);
    expect(called('.report li')).toEqual(['Ghi chú thứ 7 : body: longer than 1000000']);
    await expectAccessible();
    find('button', 'Nhập 29 ghi chú').click();
    find('button', 'Thôi').click();
    expect([on.files.bringIn.mock.calls.length, on.files.dropFile.mock.calls.length]).toEqual([1, 1]);
  });

  it('offers nothing to write where nothing is new', () => {
    files({
      phase: 'report',
      file: 'so.json',
      kind: 'hypothesis',
      fresh: 0,
      same: 3,
      changed: 0,
      drafts: 0,
      corrections: 0,
      unreadable: [],
    });
    expect(called('.report button')).toEqual(['Đóng']);
    expect(wordsOf(find('.report'))).toContain('Tệp xuất từ Hypothesis');
  });

  it.each([
    ['too-big', 'quá lớn'],
    ['too-deep', 'lồng quá sâu'],
    ['truncated', 'bị đứt giữa chừng'],
    ['not-ours', 'không phải của Chú Giải'],
    ['newer', 'bản Chú Giải mới hơn'],
    ['not-text', 'không phải văn bản'],
    ['unread', 'không đọc được tệp này'],
    ['store-full', 'ổ đĩa đã đầy'],
    ['store-broken', 'sổ ghi chú bị lỗi'],
  ] as const)('says why a file cannot come in, and that nothing has changed: %s', async (why, words) => {
    files({ phase: 'bad', file: 'la.json', why });
    const told = wordsOf(find('[role=alert]'));
    expect(told).toContain(words);
    expect(told).toContain('la.json: sổ của bạn không đổi gì.');
  });
});

describe('backing up', () => {
  const backup = (more: Partial<BackupView>, view: 'files' | 'notes' = 'files'): void => {
    const files = { ...someFiles, backup: { ...someFiles.backup, ...more } };
    show(<Notebook state={book(`#${view}`, { files })} on={on} />);
  };
  const AT = '2026-03-13T01:20:00.000Z';

  it('tells how many notes are newer than the last backup, and makes one at a word', async () => {
    backup({ newer: 0 });
    expect(wordsOf(find('.age'))).toBe('Sổ chưa có ghi chú nào để sao lưu.');
    backup({ newer: 1306 });
    expect(wordsOf(find('.age'))).toBe('Chưa sao lưu lần nào: 1.306 ghi chú chỉ có trên máy này');
    backup({ at: AT, newer: 31 });
    expect(wordsOf(find('.age'))).toMatch(/^31 ghi chú mới hơn bản sao lưu gần nhất \(\d+\/3\/2026, /);
    backup({ at: AT, newer: 0 });
    expect(wordsOf(find('.age'))).toMatch(/có đủ mọi ghi chú\.$/);
    find('button', 'Sao lưu ngay').click();
    expect(on.files.backUp).toHaveBeenCalledTimes(1);
    expect(document.querySelector('.folder')).toBeNull();
    await expectAccessible();
  });

  it('reminds above the notes once it is time, and has the browser ask where a folder waits for leave', async () => {
    backup({ at: AT, newer: 31, isDue: false }, 'notes');
    expect(document.querySelector('.notice')).toBeNull();
    backup({ at: AT, newer: 31, isDue: true }, 'notes');
    expect(wordsOf(find('.notice'))).toBe('31 ghi chú mới hơn bản sao lưu gần nhất Sao lưu ngay');
    await expectAccessible();
    backup({ at: AT, newer: 31, isDue: true, folder: { phase: 'asks', name: 'Sao lưu' } }, 'notes');
    find('button', 'Cho phép ghi vào thư mục Sao lưu').click();
    expect(on.files.allowFolder).toHaveBeenCalledTimes(1);
  });

  it.each([
    [{ phase: 'none' }, 'Chọn một thư mục', ['Chọn thư mục…']],
    [
      { phase: 'kept', name: 'Sao lưu', at: AT },
      'Đang tự sao lưu vào thư mục Sao lưu. Lần gần nhất:',
      ['Chọn thư mục khác…', 'Thôi tự sao lưu'],
    ],
    [
      { phase: 'kept', name: 'Sao lưu', at: AT, beside: 'chu-giai-sao-luu-2026-03-13.json' },
      'có nhiều ghi chú hơn sổ này Bản ấy không bị ghi đè. Sổ hiện nay nằm ở chu-giai-sao-luu-2026-03-13.json',
      ['Thay bằng sổ hiện nay', 'Chọn thư mục khác…', 'Thôi tự sao lưu'],
    ],
    [
      { phase: 'asks', name: 'Sao lưu' },
      'cần bạn cho phép ghi vào thư mục Sao lưu',
      ['Cho phép', 'Chọn thư mục khác…', 'Thôi tự sao lưu'],
    ],
    [
      { phase: 'failed', name: 'Sao lưu' },
      'Chưa sao lưu được vào thư mục Sao lưu',
      ['Chọn thư mục khác…', 'Thôi tự sao lưu'],
    ],
  ] as const)('keeps a folder up to date, and says how that goes: %o', async (folder, words, buttons) => {
    backup({ folder });
    expect(wordsOf(find('.folder'))).toContain(words);
    expect(called('.folder button')).toEqual(buttons);
    for (const name of buttons) find('.folder button', name).click();
    expectFits();
    await expectAccessible();
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import type { BookState, Incoming } from '../../components/notebook/book-state.ts';
import { Notebook } from '../../components/notebook/Notebook.tsx';
import '../../components/notebook/notebook.css';
import { acting, shelf } from './some-book.ts';
import { called, expectAccessible, find, show, wordsOf } from './stage.tsx';

let on: ReturnType<typeof acting>;

beforeEach(async () => {
  on = acting();
  await browserPage.viewport(1100, 800);
});

function files(incoming: Incoming, more: Partial<BookState> = {}): void {
  const place = { view: 'files', page: 1 } as const;
  show(<Notebook state={{ place, shelf, incoming, ...more }} on={on} />);
}

describe('export and import', () => {
  it('offers every format, and shows how far a long export is', async () => {
    files({ phase: 'none' });
    find('.files button', 'Markdown').click();
    expect(on.exportAll).toHaveBeenCalledWith('markdown');
    await expectAccessible();
    files({ phase: 'none' }, { exporting: 0.64 });
    expect(find('[role=progressbar]').getAttribute('aria-valuenow')).toBe('64');
    expect(find<HTMLButtonElement>('.files button', 'Markdown').disabled).toBe(true);
  });

  it('gives on the file that was picked, the same one again too', () => {
    files({ phase: 'none' });
    const field = find<HTMLInputElement>('input[type=file]');
    for (const name of ['so.json', 'so.json']) {
      const picked = new DataTransfer();
      picked.items.add(new File(['{}'], name));
      field.files = picked.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(on.pickFile.mock.calls.map(([file]) => file.name)).toEqual(['so.json', 'so.json']);
  });

  it('reports before it writes: new, same, changed, unreadable with the reasons', async () => {
    files({
      phase: 'report',
      file: 'so.json',
      kind: 'ours',
      fresh: 24,
      same: 611,
      changed: 5,
      unreadable: [{ what: 'note', at: 6, reason: 'body: longer than 1000000' }],
    });
    expect(called('.report dl > div')).toEqual([
      '24 ghi chú mới',
      '611 đã có, giống hệt',
      '5 đã có, khác chữ: giữ cả hai',
      '1 không đọc được',
    ]);
    expect(called('.report li')).toEqual(['Ghi chú thứ 7 : body: longer than 1000000']);
    await expectAccessible();
    find('button', 'Nhập 29 ghi chú').click();
    find('button', 'Thôi').click();
    expect([on.bringIn.mock.calls.length, on.dropFile.mock.calls.length]).toEqual([1, 1]);
  });

  it('offers nothing to write where nothing is new', () => {
    files({
      phase: 'report',
      file: 'so.json',
      kind: 'hypothesis',
      fresh: 0,
      same: 3,
      changed: 0,
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

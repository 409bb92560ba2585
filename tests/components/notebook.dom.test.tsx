import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import type { BookActions, BookState, Incoming, Shelf } from '../../components/notebook/book-state.ts';
import { Notebook } from '../../components/notebook/Notebook.tsx';
import type { ArticleId } from '../../lib/notes/note.ts';
import '../../components/notebook/notebook.css';
import { english, vietnamese } from './say.ts';
import { article, note } from './some-page.ts';
import { called, expectAccessible, expectFits, find, press, show, wordsOf } from './stage.tsx';

const writingActions = () => ({
  edit: vi.fn(),
  save: vi.fn(),
  close: vi.fn(),
  remove: vi.fn(),
  saveAsNew: vi.fn(),
  takeOther: vi.fn(),
  copy: vi.fn(async () => true),
});
const acting = () =>
  ({
    edit: vi.fn(),
    openAt: vi.fn(),
    trash: vi.fn(),
    restore: vi.fn(),
    undo: vi.fn(),
    undoOver: vi.fn(),
    saveDraft: vi.fn(),
    discardDraft: vi.fn(),
    exportAll: vi.fn(),
    pickFile: vi.fn(),
    bringIn: vi.fn(),
    dropFile: vi.fn(),
    retry: vi.fn(),
    openOptions: vi.fn(),
    writing: writingActions(),
  }) satisfies BookActions & { openOptions(): void };
let on: ReturnType<typeof acting>;

const imported = {
  ...article,
  id: 'javascript:alert(1)' as ArticleId,
  url: 'javascript:alert(1)',
  title: 'Lạ',
};
const shelf: Shelf = {
  counts: { notes: 120, drafts: 1, trash: 3 },
  notes: [
    note('n1'),
    note('n2', { body: 'Hai\ndòng', category: 'ask' }),
    note('n3', { article: imported.id }),
  ],
  articles: [article, imported],
  drafts: [{ note: note('d1', { body: 'chưa xong' }), article, isNew: true }],
  unreadable: [],
};
const empty: Shelf = {
  counts: { notes: 0, drafts: 0, trash: 0 },
  notes: [],
  articles: [],
  drafts: [],
  unreadable: [],
};

beforeEach(async () => {
  on = acting();
  await browserPage.viewport(1100, 800);
});

function open(more: Partial<BookState> = {}, words = vietnamese): void {
  const place = { view: 'notes', page: 1 } as const;
  show(<Notebook state={{ place, shelf, incoming: { phase: 'none' }, ...more }} on={on} />, words);
}
const files = (incoming: Incoming, more: Partial<BookState> = {}): void =>
  open({ place: { view: 'files', page: 1 }, incoming, ...more });

describe('the notebook', () => {
  it('shows notes under their articles, with the way to the article where it is one of the web', () => {
    open();
    expect(called('.article h2')).toEqual([article.title, 'Lạ']);
    expect(called('.article a')).toEqual([article.title]);
    expect(find<HTMLAnchorElement>('.article a').rel).toBe('noopener noreferrer');
    expect(document.querySelectorAll('.item')).toHaveLength(3);
    expect(called('.item .icon-btn')).toHaveLength(8);
  });

  it('shows what a note holds as text, whatever it is', () => {
    const hostile = note('x', {
      body: '<img src=x onerror=alert(1)> {{x}}',
      tags: ['<b>'],
      quote: '<script>',
    });
    open({ shelf: { ...shelf, notes: [hostile] } });
    expect(document.querySelector('img, main script, .item b')).toBeNull();
    expect(wordsOf(find('.item'))).toContain('<img src=x onerror=alert(1)>');
  });

  it('names its views with their counts, the present one marked; drafts only while there are any', () => {
    open();
    expect(called('.rail a')).toEqual([
      'Ghi chú 120',
      'Nháp chưa lưu 1',
      'Thùng rác 3',
      'Xuất, nhập',
      'Tùy chọn',
    ]);
    expect(called('.rail [aria-current=page]')).toEqual(['Ghi chú 120']);
    open({ shelf: empty });
    expect(called('.rail a')).not.toContain('Nháp chưa lưu 0');
  });

  it('pages through what is more than one page', () => {
    open({ place: { view: 'notes', page: 2 } });
    expect(called('.pager a, .pager span')).toEqual(['Mới hơn', 'Trang 2 trên 3', 'Cũ hơn']);
    expect([...document.querySelectorAll<HTMLAnchorElement>('.pager a')].map(({ hash }) => hash)).toEqual([
      '#notes',
      '#notes/3',
    ]);
  });

  it('edits, opens at the note, and deletes', () => {
    open();
    for (const name of ['Sửa', 'Mở bài ở chỗ ghi chú', 'Bỏ vào thùng rác']) {
      document.querySelector<HTMLElement>(`.item [aria-label="${name}"]`)?.click();
    }
    expect(on.edit).toHaveBeenCalledWith('n1');
    expect(on.openAt).toHaveBeenCalledWith(note('n1'));
    expect(on.trash).toHaveBeenCalledWith('n1');
  });

  it('edits in place', async () => {
    open({ writing: { note: note('n2'), isNew: false, draft: 'kept', isSaving: false } });
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await press('{Control>}{Enter}{/Control}');
    expect(on.writing.save).toHaveBeenCalledTimes(1);
    await expectAccessible();
  });

  it('undoes a deletion', () => {
    open({ trashed: note('n1').id });
    find('.toast button').click();
    expect(on.undo).toHaveBeenCalledTimes(1);
  });

  it('takes back from the trash', () => {
    open({ place: { view: 'trash', page: 1 } });
    document.querySelector<HTMLElement>('.item button')?.click();
    expect(on.restore).toHaveBeenCalledWith('n1');
  });

  it('has what was typed and never saved', async () => {
    open({ place: { view: 'drafts', page: 1 } });
    expect(called('.item button')).toEqual(['Lưu ghi chú', 'Viết tiếp', 'Bỏ nháp']);
    for (const button of document.querySelectorAll<HTMLElement>('.item button')) button.click();
    expect([on.saveDraft, on.edit, on.discardDraft].map(({ mock }) => mock.lastCall)).toEqual([
      ['d1'],
      ['d1'],
      ['d1'],
    ]);
    await expectAccessible();
  });
});

describe('the notebook when something is not as usual', () => {
  it.each([
    ['empty', 'Sổ còn trắng', { shelf: empty }],
    ['a page that is gone', 'Trang này không còn ghi chú nào', { shelf: { ...shelf, notes: [] } }],
    ['no trash', 'Thùng rác trống', { shelf: empty, place: { view: 'trash', page: 1 } }],
    ['no drafts', 'Không có nháp nào chưa lưu', { shelf: empty, place: { view: 'drafts', page: 1 } }],
    ['opening', 'Đang mở sổ', { shelf: undefined }],
    ['failed', 'Không mở được sổ ghi chú', { shelf: 'failed' }],
    [
      'unreadable rows',
      '1 ghi chú không đọc được',
      { shelf: { ...shelf, unreadable: [{ key: 'n9', reason: 'body: missing' }] } },
    ],
  ] as const)('says so: %s', async (_, words, state) => {
    open(state);
    expect(wordsOf()).toContain(words);
    expectFits();
    await expectAccessible();
  });
});

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

describe('the notebook, looked at', () => {
  it.each([
    [1100, vietnamese],
    [1100, english],
    [380, vietnamese],
    [380, english],
  ] as const)('fits %i pixels and has no fault that axe knows', async (width, words) => {
    await browserPage.viewport(width, 800);
    open({ trashed: note('n9').id }, words);
    expectFits();
    await expectAccessible();
  });
});

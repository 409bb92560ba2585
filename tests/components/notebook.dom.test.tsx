import { beforeEach, describe, expect, it } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import type { BookState } from '../../components/notebook/book-state.ts';
import { Notebook } from '../../components/notebook/Notebook.tsx';
import '../../components/notebook/notebook.css';
import type { NoteId } from '../../lib/notes/note.ts';
import { vietnamese } from './say.ts';
import { acting, at, book, emptyBook, listing, notes } from './some-book.ts';
import { article, note } from './some-page.ts';
import { called, expectAccessible, find, focused, press, show, wordsOf } from './stage.tsx';

let on: ReturnType<typeof acting>;

beforeEach(async () => {
  on = acting();
  await browserPage.viewport(1100, 800);
});

function open(state: BookState = book(), words = vietnamese): void {
  show(<Notebook state={state} on={on} />, words);
}
const chosen = (...ids: string[]): Partial<BookState> => ({ selected: new Set(ids as NoteId[]) });

describe('the notebook', () => {
  it('shows notes under their articles, with the way to the article where it is one of the web', () => {
    open();
    expect(called('.article h2')).toEqual([article.title, 'Lạ']);
    expect(called('.article a')).toEqual([article.title]);
    expect(find<HTMLAnchorElement>('.article a').rel).toBe('noopener noreferrer');
    expect(document.querySelectorAll('.item')).toHaveLength(3);
    expect(called('.item .icon-btn')).toHaveLength(8);
    expect(called('.item .standing')).toEqual(['Bài đã sửa đoạn này']);
  });

  it('shows what a note holds as text, whatever it is', () => {
    const hostile = note('x', {
      body: '<img src=x onerror=alert(1)> {{x}}',
      tags: ['<b>'],
      quote: '<script>',
    });
    open(book('#notes?q=img', { listing: listing([hostile]) }));
    expect(document.querySelector('img, main script, .item b')).toBeNull();
    expect(wordsOf(find('.item'))).toContain('< img src=x onerror=alert(1)>');
  });

  it('names its views with their counts, the present one marked; drafts only while there are any', () => {
    open();
    expect(called('.rail > ul a')).toEqual([
      'Bài viết 2',
      'Ghi chú 1.306',
      ...['Cán bộ', 'Văn kiện', 'Lịch'],
      'Nháp chưa lưu 1',
      'Thùng rác 3',
      'Xuất, nhập',
      'Tùy chọn',
    ]);
    expect(called('.rail .part a')).toEqual([
      ...['Ý chính 2', 'Số liệu 0', 'Trích dẫn 0', 'Câu hỏi 1'],
      'Bài đã sửa đoạn này 1',
    ]);
    expect(called('.rail [aria-current=page]')).toEqual(['Ghi chú 1.306']);
    open(emptyBook());
    expect(called('.rail a').join()).not.toContain('Nháp');
  });

  it('marks the words that were looked for, in quotes, bodies, tags, names and titles', () => {
    open(book('#notes?q=xa+nghiem+doi'));
    const marked = [...new Set(called('mark'))];
    expect(marked.toSorted()).toEqual(['Nghiễm', 'xã', 'Đối'].toSorted());
    expect(called('.article mark')).toEqual(['xã']);
  });

  it('searches as is typed, and goes from the field into the list', async () => {
    open();
    await press('/');
    expect(focused()).toMatch(/^Tìm trong sổ/);
    await press('b');
    expect(on.go).toHaveBeenLastCalledWith({ ...at(''), words: 'b' }, true);
    await press('{ArrowDown}');
    expect(document.activeElement?.getAttribute('data-row')).toBe('n1');
    await press('j');
    expect(document.activeElement?.getAttribute('data-row')).toBe('n2');
    await press('x');
    await press('e');
    await press('{Enter}');
    await press('{Delete}');
    expect([on.select, on.edit, on.openAt, on.trash].map(({ mock }) => mock.lastCall?.[0])).toEqual([
      ['n2'],
      'n2',
      notes[1],
      ['n2'],
    ]);
  });

  it('narrows by menus that are worked by keys, and shows what is set with a cross', async () => {
    open();
    const button = find('.chip', 'Trang báo');
    button.focus();
    await press('{Enter}');
    expect(called('.choices button')).toEqual(['Báo Vân Lĩnh 1.306', 'Báo Sông Thanh 2']);
    await expectAccessible();
    await press('{Escape}');
    expect(document.querySelector('.choices')).toBeNull();
    expect(document.activeElement).toBe(button);
    await press('{Enter}');
    await press('{Enter}');
    expect(on.go).toHaveBeenLastCalledWith({ ...at(''), filter: { site: 'Báo Vân Lĩnh' } });
    open(
      book(
        '#notes?site=B%C3%A1o+V%C3%A2n+L%C4%A9nh&about=person%3A%C4%91%E1%BB%97+h%E1%BB%AFu&read=2026-03-01..',
      ),
    );
    expect(called('.chip.set')).toEqual([
      'Bỏ lọc: Cán bộ: Đỗ Hữu',
      'Bỏ lọc: Báo Vân Lĩnh',
      'Bỏ lọc: Ngày đọc: từ 01/3/2026',
    ]);
    find('.chip.set', 'Bỏ lọc: Báo Vân Lĩnh').click();
    expect(on.go.mock.lastCall?.[0].filter.site).toBeUndefined();
  });

  it('filters by days, sorts', async () => {
    open();
    find('.chip', 'Ngày đọc').click();
    await expect.poll(() => called('.days .btn')).toContain('7 ngày qua');
    await expectAccessible();
    find('.days .btn', '30 ngày qua').click();
    expect(on.go.mock.lastCall?.[0].filter.read.from).toMatch(/^\d{4}-\d\d-\d\d$/);
    find('.chip', 'Mới nhất trước').click();
    await expect.poll(() => called('.choices button')).toContain('Cũ nhất trước');
    find('.choices button', 'Theo ngày đăng bài').click();
    expect(on.go).toHaveBeenLastCalledWith({ ...at(''), sort: 'published' });
  });

  it('edits, opens at the note, and deletes', () => {
    open();
    for (const name of ['Sửa', 'Mở bài ở chỗ ghi chú', 'Bỏ vào thùng rác']) {
      document.querySelector<HTMLElement>(`.item [aria-label="${name}"]`)?.click();
    }
    expect(on.edit).toHaveBeenCalledWith('n1');
    expect(on.openAt).toHaveBeenCalledWith(note('n1'));
    expect(on.trash).toHaveBeenCalledWith(['n1']);
  });

  it('edits in place', async () => {
    open(book('', { writing: { note: note('n2'), isNew: false, draft: 'kept', isSaving: false } }));
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await press('{Control>}{Enter}{/Control}');
    expect(on.writing.save).toHaveBeenCalledTimes(1);
    await expectAccessible();
  });

  it('does something with several notes at once', async () => {
    open();
    document.querySelectorAll<HTMLElement>('.item input')[1]?.click();
    expect(on.select).toHaveBeenCalledWith(['n2'], true);
    open(book('', chosen('n1', 'n2')));
    expect(wordsOf(find('.chosen-bar'))).toContain('Đã chọn 2 ghi chú');
    find('.chosen-bar button', 'Chọn cả 3').click();
    expect(on.select).toHaveBeenLastCalledWith(['n1', 'n2', 'n3'], true);
    find('.chosen-bar .chip', 'Gắn nhãn').click();
    await expect.poll(() => focused()).toBe('');
    await press('nhan{ArrowDown}{Enter}');
    await expectAccessible();
    find('.chosen-bar .btn.main').click();
    expect(on.tag).toHaveBeenCalledWith(['n1', 'n2'], ['nhân sự']);
    find('.chosen-bar .btn', 'Xuất').click();
    expect(on.takeAway).toHaveBeenCalledWith('selected', ['n1', 'n2']);
    find('.head .btn', 'Xuất danh sách này').click();
    expect(on.takeAway).toHaveBeenLastCalledWith('view', ['n1', 'n2', 'n3']);
    find('.chosen-bar .btn.bad').click();
    expect(on.trash).toHaveBeenCalledWith(['n1', 'n2']);
  });

  it('undoes what was done last', () => {
    open(book('', { undoable: { text: 'Đã bỏ ghi chú vào thùng rác.', id: 1 } }));
    find('.toast button').click();
    expect(on.undo).toHaveBeenCalledTimes(1);
  });

  it('takes back from the trash, and deletes for good only when asked twice', async () => {
    const binned = notes.map((each) => ({ ...each, deletedAt: each.updatedAt }));
    open(book('#trash', { listing: listing(binned), ...chosen('n1') }));
    document.querySelector<HTMLElement>('.item button')?.click();
    expect(on.restore).toHaveBeenCalledWith(['n1']);
    find('.chosen-bar .chip', 'Xóa hẳn').click();
    await expect.poll(() => called('.sure .btn')).toEqual(['Xóa hẳn']);
    expect(on.remove).not.toHaveBeenCalled();
    await expectAccessible();
    find('.sure .btn').click();
    expect(on.remove).toHaveBeenCalledWith(['n1']);
  });

  it('has what was typed and never saved', async () => {
    open(book('#drafts'));
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

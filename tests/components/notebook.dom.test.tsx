import { beforeEach, describe, expect, it } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import type { BookState } from '../../components/notebook/book-state.ts';
import { Notebook } from '../../components/notebook/Notebook.tsx';
import '../../components/notebook/notebook.css';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { english, vietnamese } from './say.ts';
import { acting, empty, files, shelf } from './some-book.ts';
import { article, note } from './some-page.ts';
import { called, expectAccessible, expectFits, find, press, show, wordsOf } from './stage.tsx';

let on: ReturnType<typeof acting>;

beforeEach(async () => {
  on = acting();
  await browserPage.viewport(1100, 800);
});

function open(more: Partial<BookState> = {}, words = vietnamese): void {
  const place = { view: 'notes', page: 1 } as const;
  show(<Notebook state={{ place, shelf, files, ...more }} on={on} />, words);
}

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

  it('gathers the notes about one entity under its name, as their passages write it', async () => {
    const entity = 'person:đỗ hữu nghiễm' as EntityKey;
    const place = { view: 'about', page: 1, entity } as const;
    const about = note('x', { about: [entity], quote: 'Ông Đỗ Hữu  Nghiễm nói.' });
    open({ place, shelf: { ...shelf, notes: [about] } });
    expect(wordsOf(find('h1'))).toBe('Ghi chú về Đỗ Hữu Nghiễm');
    expect(document.querySelectorAll('.item')).toHaveLength(1);
    await expectAccessible();
    open({ place, shelf: { ...shelf, notes: [] } });
    expect(wordsOf(find('.main'))).toContain('Bạn chưa ghi chú gì ở đây');
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

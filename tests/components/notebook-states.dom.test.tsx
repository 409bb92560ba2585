import { beforeEach, describe, expect, it } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import type { BookState } from '../../components/notebook/book-state.ts';
import { Notebook } from '../../components/notebook/Notebook.tsx';
import '../../components/notebook/notebook.css';
import type { NoteId } from '../../lib/notes/note.ts';
import { english, vietnamese } from './say.ts';
import { acting, book, emptyBook, listing } from './some-book.ts';
import { note } from './some-page.ts';
import { expectAccessible, expectFits, find, show, wordsOf } from './stage.tsx';

let on: ReturnType<typeof acting>;

beforeEach(async () => {
  on = acting();
  await browserPage.viewport(1100, 800);
});

function open(state: BookState = book(), words = vietnamese): void {
  show(<Notebook state={state} on={on} />, words);
}
const chosen = (...ids: string[]): Partial<BookState> => ({ selected: new Set(ids as NoteId[]) });

describe('a list of 100,000 notes', () => {
  const many = Array.from({ length: 100_000 }, (_, n) => note(`n${n}`, { body: 'Dòng\n'.repeat(n % 7) }));

  it('has few of them in the page, and others as it is scrolled, all of them in reach', async () => {
    open(book('', { listing: listing(many) }));
    const shown = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
    expect(shown().length).toBeLessThan(120);
    const root = document.documentElement;
    expect(root.scrollHeight).toBeGreaterThan(5_000_000);
    scrollTo(0, root.scrollHeight / 2);
    await expect.poll(() => Number(shown()[0]?.dataset.row?.slice(1))).toBeGreaterThan(30_000);
    const visible = () =>
      shown().filter((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }).length;
    await expect.poll(visible).toBeGreaterThan(1);
    await expect
      .poll(() => {
        scrollTo(0, root.scrollHeight);
        return shown().at(-1)?.dataset.row;
      })
      .toBe('n99999');
    expect(shown().length).toBeLessThan(120);
  });

  it('asks for the rows that come near, and shows where they will stand', () => {
    open(book('', { listing: { ...listing(many), rowOf: () => undefined } }));
    expect(document.querySelectorAll('.ghosts').length).toBeGreaterThan(5);
    expect(on.need.mock.lastCall?.[0].slice(0, 2)).toEqual(['n0', 'n1']);
  });
});

describe('the notebook when something is not as usual', () => {
  it.each([
    ['empty', 'Sổ còn trắng', emptyBook()],
    ['no trash', 'Thùng rác trống', emptyBook('#trash')],
    ['no drafts', 'Không có nháp nào chưa lưu', emptyBook('#drafts')],
    ['nothing found', 'Không có ghi chú nào khớp “xyz”', book('#notes?q=xyz', { listing: listing([]) })],
    [
      'found without marks only',
      'Có 38 ghi chú khớp nếu bỏ dấu',
      book('#notes?q=b%C3%AD+th%E1%BB%B1', { listing: listing([], { without: 38 }) }),
    ],
    ['filtered away', 'qua được bộ lọc này', book('#notes?tag=x', { listing: listing([]) })],
    ['opening', 'Đang mở sổ', { ...book(''), listing: undefined, openness: { phase: 'opening', share: 0 } }],
    [
      'reading',
      'Đang đọc sổ: 62%. Tìm và lọc lúc này chưa đủ.',
      book('', { openness: { phase: 'reading', share: 0.62 } }),
    ],
    ['failed', 'Không mở được sổ ghi chú', book('', { openness: { phase: 'failed', share: 0 } })],
    [
      'unreadable rows',
      '1 ghi chú không đọc được',
      book('', { unreadable: [{ key: 'n9', reason: 'body: missing' }] }),
    ],
  ] as const)('says so: %s', async (_, words, state) => {
    open(state);
    expect(wordsOf()).toContain(words);
    expectFits();
    await expectAccessible();
  });

  it('looks without the marks where nothing answers to them', () => {
    open(book('#notes?q=b%C3%AD+th%E1%BB%B1', { listing: listing([], { without: 38 }) }));
    find('.state .btn.main').click();
    expect(on.go.mock.lastCall?.[0].words).toBe('bi thu');
  });
});

describe('the notebook, looked at', () => {
  it.each([
    [1100, vietnamese],
    [1100, english],
    [640, vietnamese],
    [320, vietnamese],
    [320, english],
  ] as const)('fits %i pixels and has no fault that axe knows', async (width, words) => {
    await browserPage.viewport(width, 800);
    open(book('#notes?q=xa&tag=x', { undoable: { text: 'Đã bỏ.', id: 1 }, ...chosen('n1') }), words);
    expectFits();
    await expectAccessible();
  });
});

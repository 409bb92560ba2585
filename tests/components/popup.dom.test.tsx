import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import type { PopupState } from '../../components/popup/popup-state.ts';
import type { Words } from '../../components/words.ts';
import { acting, HOST } from './acting.ts';
import { openPopup } from './open-popup.tsx';
import { page } from './some-page.ts';
import { called, expectAccessible, find, focused, press, wordsOf } from './stage.tsx';

let on: ReturnType<typeof acting>;
const open = (state?: PopupState, words?: Words): void => openPopup(on, state, words);

beforeEach(async () => {
  on = acting();
  await browserPage.viewport(360, 600);
});

const rows = (): string[] => called('[role=tabpanel] [data-row]');

describe('the popup of a page', () => {
  it('has tabs with counts, the first of them chosen, and its rows in a panel named by it', () => {
    open();
    expect(called('[role=tab]')).toEqual(['Cán bộ 2', 'Ngày 4', 'Văn kiện 1', 'Ghi chú 4']);
    expect(find('[role=tab][aria-selected=true]').id).toBe(
      find('[role=tabpanel]').getAttribute('aria-labelledby'),
    );
    expect(rows()[0]).toBe('Đỗ Hữu Nghiễm Phó Bí thư Thường trực Tỉnh ủy Ủy viên Ban Thường vụ 2 lần');
    expect(called('[role=tabpanel] h2')).toEqual([
      'Chức danh chưa rõ ai giữ',
      'Người được nhắc, không rõ chức danh',
    ]);
  });

  it('asks of a note that lost its place, or may have, what the reader says', async () => {
    open();
    find('[role=tab]', 'Ghi chú').click();
    await vi.waitFor(() => expect(called('.place button').length).toBeGreaterThan(0));
    expect(called('.place button')).toEqual([
      'Giữ cả hai bản',
      'Không phải',
      'Tìm lại',
      'Đặt vào đoạn đang chọn',
    ]);
    find('.place button', 'Giữ cả hai bản').click();
    find('.place button', 'Đặt vào').click();
    expect(on.decidePlace.mock.calls).toEqual([
      ['n2', 'here'],
      ['n3', 'selection'],
    ]);
    await expectAccessible();
  });

  it('is walked by keyboard alone: filter, tabs by arrows, rows by arrows and J K, Enter goes, arrows step', async () => {
    open();
    await press('{Tab}{Tab}');
    expect(focused()).toBe('Lọc tên, chức danh, ngày, văn kiện');
    await press('{Tab}{ArrowRight}');
    expect(focused()).toContain('Ngày');
    expect(rows()).toHaveLength(4);
    await press('{ArrowLeft}{End}');
    expect(focused()).toContain('Ghi chú');
    await press('{Home}{Tab}');
    expect(focused()).toContain('Nghiễm');
    await press('{ArrowDown}');
    expect(focused()).toContain('Uyển');
    await press('k');
    expect(focused()).toContain('Nghiễm');
    await press('{Enter}');
    expect(on.showMention.mock.lastCall).toEqual([page.entities[0]?.key, 0]);
    await vi.waitFor(() => expect(wordsOf(find('.row.at .times'))).toBe('1/2'));
    await press('{ArrowRight}');
    expect(on.showMention.mock.lastCall?.[1]).toBe(1);
    await vi.waitFor(() => expect(wordsOf(find('.row.at .times'))).toBe('2/2'));
    await press('{Enter}');
    expect(on.showMention.mock.lastCall?.[1]).toBe(0);
    await press('{ArrowLeft}');
    expect(on.showMention.mock.lastCall?.[1]).toBe(1);
    await press('{End}j');
    expect(focused()).toContain('Kiều Diễm');
  });

  it('says which mention is shown, to the eye and aloud, and offers previous and next', async () => {
    open();
    find('[data-row]', 'Nghiễm').click();
    await vi.waitFor(() => expect(find('section > [role=status]').textContent).toBe('Lần nhắc 1 trên 2'));
    expect(called('.steps button')).toEqual(['Lần trước', 'Lần sau', 'Mở thẻ trên trang']);
    find('[aria-label="Mở thẻ trên trang"]').click();
    expect(on.showCard).toHaveBeenCalledWith(page.entities[0]?.key, 0);
    find('[aria-label="Lần sau"]').click();
    await vi.waitFor(() => expect(find('section > [role=status]').textContent).toBe('Lần nhắc 2 trên 2'));
    on.showMention.mockResolvedValueOnce(undefined as never);
    find('[aria-label="Lần sau"]').click();
    await vi.waitFor(() =>
      expect(find('section > [role=status]').textContent).toBe('Chỗ này không còn trong trang nữa.'),
    );
  });

  it('filters as one types, with or without tones; Esc empties, Enter goes to the first', async () => {
    open();
    await press('/nghiem');
    expect(rows()).toHaveLength(1);
    expect(called('[role=tab]')).toEqual(['Cán bộ 1', 'Ngày 0', 'Văn kiện 0', 'Ghi chú 0']);
    await press('{Enter}');
    expect(on.showMention).toHaveBeenCalledWith(page.entities[0]?.key, 0);
    await press('{Escape}');
    expect(find<HTMLInputElement>('input[type=search]').value).toBe('');
    expect(rows().length).toBeGreaterThan(1);
    await press('không ai tên vậy');
    expect(wordsOf(find('.none'))).toContain('Không có gì khớp “không ai tên vậy”');
    await expectAccessible();
  });

  it('turns to the tab that has what is typed', async () => {
    open();
    await press('/27-nq');
    expect(wordsOf(find('[role=tab][aria-selected=true]'))).toContain('Văn kiện');
    expect(rows()).toEqual(['Nghị quyết số 27-NQ/TU 2 lần']);
  });

  it('keeps filter, tab and row when the page tells anew what it names', async () => {
    open();
    await press('/uy');
    await press('{ArrowDown}{ArrowDown}');
    const before = focused();
    open({ phase: 'page', host: HOST, page: { ...page, notes: [] } });
    expect(focused()).toBe(before);
    expect(find<HTMLInputElement>('input[type=search]').value).toBe('uy');
  });

  it('shows notes with their standing; goes to those that have a place, opens those that have none', async () => {
    open();
    find('[role=tab]', 'Ghi chú').click();
    await vi.waitFor(() => expect(rows()).toHaveLength(4));
    expect(called('.standing')).toEqual([
      'Ghi chú cho cả bài',
      'Bài đã sửa đoạn này',
      'Không còn thấy trong bài',
    ]);
    const [whole, changed, found, lost] = document.querySelectorAll<HTMLElement>('[data-row]');
    found?.click();
    changed?.click();
    expect(on.showNote.mock.calls).toEqual([['n1'], ['n2']]);
    whole?.click();
    lost?.click();
    expect(on.editNote.mock.calls).toEqual([['n4'], ['n3']]);
    await expectAccessible();
  });

  it('toggles kinds and the site, and offers what leads away', () => {
    open();
    find('.show label', 'Ngày').click();
    expect(on.toggleKind).toHaveBeenCalledWith('date', false);
    find('[role=switch]').click();
    expect(on.toggleSite).toHaveBeenCalledWith(HOST, false);
    find('.foot button', 'Sổ').click();
    find('[aria-label="Tùy chọn"]').click();
    expect([on.openNotebook.mock.calls.length, on.openOptions.mock.calls.length]).toEqual([1, 1]);
  });

  it('starts a note on N, outside of fields', async () => {
    open();
    await press('n');
    expect(on.startNote).toHaveBeenCalledTimes(1);
    await press('/n');
    expect(on.startNote).toHaveBeenCalledTimes(1);
    open({ phase: 'forbidden' });
    await press('{Tab}n');
    expect(on.startNote).toHaveBeenCalledTimes(1);
  });

  it('exports this article’s notes or all from a menu that Esc closes', async () => {
    open();
    const menu = find('#export-menu');
    find('[popovertarget=export-menu]:not([popovertargetaction])').click();
    expect(menu.matches(':popover-open')).toBe(true);
    expect(called('#export-menu fieldset button')).toEqual([
      'Markdown',
      'JSON, để nhập lại',
      'Markdown',
      'JSON, để nhập lại',
      'Dạng khác…',
    ]);
    await expectAccessible();
    await press('{Escape}');
    expect(menu.matches(':popover-open')).toBe(false);
    find('[popovertarget=export-menu]:not([popovertargetaction])').click();
    menu.querySelectorAll('button')[2]?.click();
    expect(on.exportNotes).toHaveBeenCalledWith('all', 'markdown');
    expect(menu.matches(':popover-open')).toBe(false);
  });
});

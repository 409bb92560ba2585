import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { Editor, type EditorState } from '../../components/editor/Editor.tsx';
import type { WritingView } from '../../components/editor/writing-view.ts';
import '../../components/editor/editor.css';
import { english, vietnamese } from './say.ts';
import { note } from './some-page.ts';
import { called, expectAccessible, expectFits, find, focused, press, show, wordsOf } from './stage.tsx';

const acting = () => ({
  edit: vi.fn(),
  save: vi.fn(),
  close: vi.fn(),
  remove: vi.fn(),
  saveAsNew: vi.fn(),
  takeOther: vi.fn(),
  copy: vi.fn(async () => true),
  undo: vi.fn(),
  leave: vi.fn(),
  decide: vi.fn(),
});
let on: ReturnType<typeof acting>;
const writing: WritingView = { note: note('n'), isNew: false, draft: 'untouched', isSaving: false };

beforeEach(async () => {
  on = acting();
  await browserPage.viewport(400, 460);
});

function open(more: Partial<WritingView> | EditorState = {}, words = vietnamese): void {
  const state: EditorState = 'phase' in more ? more : { phase: 'writing', writing: { ...writing, ...more } };
  show(<Editor state={state} on={on} />, words);
}

describe('the editor', () => {
  it('begins in the text, under the passage', () => {
    open();
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    expect(wordsOf(find('blockquote'))).toBe(note('n').quote);
  });

  it('tells each key, and saves on Ctrl Enter, puts away on Esc, from wherever the focus is', async () => {
    open();
    await press('x');
    expect(on.edit.mock.lastCall).toEqual([{ body: `${note('n').body}x` }]);
    await press('{Control>}{Enter}{/Control}');
    expect(on.save).toHaveBeenCalledTimes(1);
    await press('{Tab}{Escape}');
    expect(on.close).toHaveBeenCalledTimes(1);
  });

  it('does not take Esc or Ctrl Enter from a typing tool that is composing', () => {
    open();
    for (const key of ['Escape', 'Enter']) {
      const event = { key, ctrlKey: true, isComposing: true, bubbles: true };
      find('textarea').dispatchEvent(new KeyboardEvent('keydown', event));
    }
    expect([on.close.mock.calls.length, on.save.mock.calls.length]).toEqual([0, 0]);
  });

  it('has four categories by shape and name, chosen by arrows', async () => {
    open();
    expect(called('.cats label')).toEqual(['Ý chính', 'Số liệu', 'Trích dẫn', 'Câu hỏi']);
    await press('{Tab}{ArrowRight}');
    expect(on.edit.mock.lastCall).toEqual([{ category: 'figure' }]);
  });

  it('takes tags by Enter and comma, drops them by their cross and by Backspace', async () => {
    open();
    find<HTMLInputElement>('input.more').focus();
    await press('kỳ họp,');
    expect(on.edit.mock.lastCall).toEqual([{ tags: ['cấp xã', 'kỳ họp'] }]);
    await press('#Cấp Xã{Enter}');
    expect(on.edit.mock.lastCall).toEqual([{ tags: ['cấp xã'] }]);
    await press('{Backspace}');
    expect(on.edit.mock.lastCall).toEqual([{ tags: [] }]);
    find('.tag button').click();
    expect(on.edit.mock.lastCall).toEqual([{ tags: [] }]);
    expect(focused()).toBe('');
  });

  it('keeps a tag that is half typed when the note is saved', async () => {
    open();
    find<HTMLInputElement>('input.more').focus();
    await press('dở dang{Control>}{Enter}{/Control}');
    expect(on.edit.mock.lastCall).toEqual([{ tags: ['cấp xã', 'dở dang'] }]);
    expect(on.save).toHaveBeenCalledTimes(1);
  });

  it('names what the note is about, and lets go of it', () => {
    open();
    expect(called('.about .m')).toEqual(['Đỗ Hữu Nghiễm', '30/6/2026']);
    find('[aria-label="Bỏ Đỗ Hữu Nghiễm"]').click();
    expect(on.edit.mock.lastCall).toEqual([{ about: ['date:2026-06-30'] }]);
  });

  it.each([
    ['untouched', ''],
    ['keeping', 'Đang lưu nháp'],
    ['kept', 'Nháp đã lưu'],
    ['failed', 'Nháp chưa lưu được'],
  ] as const)('says how the draft is: %s', (draft, words) => {
    open({ draft });
    expect(wordsOf(find('header [role=status]'))).toBe(words);
  });

  it('cannot be saved twice at once', () => {
    open({ isSaving: true });
    expect(find<HTMLButtonElement>('[type=submit]').disabled).toBe(true);
  });

  it('on the whole article says so', async () => {
    open({ note: note('n', { quote: '', about: [] }), isNew: true });
    expect(wordsOf()).toContain('Ghi chú cho cả bài');
    expect(wordsOf(find('footer'))).toContain('Bỏ nháp');
    await expectAccessible();
  });
});

describe('the editor in trouble', () => {
  it.each([
    ['store-full', 'Chưa lưu được: ổ đĩa đã đầy', ['Xuất tất cả ngay', 'Chép ghi chú này']],
    ['store-broken', 'Chưa lưu được: sổ ghi chú bị lỗi', ['Xuất tất cả ngay', 'Chép ghi chú này']],
    ['not-found', 'Không thấy ghi chú này nữa', ['Lưu thành ghi chú mới', 'Chép ghi chú này']],
    ['bad-message', 'Chưa lưu được: ghi chú này không hợp lệ', ['Chép ghi chú này']],
    ['unreachable', 'Chưa lưu được: Chú Giải vừa có bản mới', ['Thử lại', 'Chép ghi chú này']],
    ['changed-elsewhere', 'Ghi chú này vừa được sửa ở tab khác', ['Giữ cả hai']],
  ] as const)('says what happened and what can be done: %s', async (trouble, words, buttons) => {
    open({ trouble });
    const notice = find('.notice');
    expect(wordsOf(notice)).toContain(words);
    expect(called('.notice .btn')).toEqual(buttons);
    expect(find<HTMLTextAreaElement>('textarea').value).toBe(note('n').body);
    expectFits();
    await expectAccessible();
    open({ trouble }, english);
    expectFits();
  });

  it('copies the note, and says so', async () => {
    open({ trouble: 'store-full' });
    find('button', 'Chép ghi chú này').click();
    await vi.waitFor(() => expect(called('.notice button')).toEqual(['Đã chép']));
  });

  it('shows the other version before anything is given up', async () => {
    open({
      trouble: 'changed-elsewhere',
      other: note('n', { body: 'bản kia', updatedAt: '2026-03-14T01:00:00.000Z' }),
    });
    find('button', 'Xem bản kia').click();
    await vi.waitFor(() => expect(wordsOf(find('.other'))).toContain('bản kia'));
    await expectAccessible();
    find('button', 'Giữ cả hai').click();
    find('button', 'Bỏ bản của tôi').click();
    expect([on.saveAsNew.mock.calls.length, on.takeOther.mock.calls.length]).toEqual([1, 1]);
  });

  it('tells a note that is not there from one that is being opened', async () => {
    open({ phase: 'opening' });
    await expectAccessible();
    open({ phase: 'missing' });
    expect(wordsOf()).toContain('Không tìm thấy nháp này');
    await expectAccessible();
    find('button', 'Đóng').click();
    expect(on.leave).toHaveBeenCalledTimes(1);
  });
});

describe('a note that was deleted', () => {
  it('can be taken back for ten seconds, longer while pointed at; F6 reaches the button', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    try {
      open({ phase: 'removed', wasNew: false });
      const toast = find('.toast');
      expect(wordsOf(toast)).toBe('Đã bỏ ghi chú vào thùng rác. Hoàn tác');
      await vi.advanceTimersByTimeAsync(9_000);
      toast.dispatchEvent(new MouseEvent('mouseenter'));
      await vi.advanceTimersByTimeAsync(60_000);
      expect(on.leave).not.toHaveBeenCalled();
      toast.dispatchEvent(new MouseEvent('mouseleave'));
      await vi.advanceTimersByTimeAsync(500);
      expect(on.leave).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1_000);
      expect(on.leave).toHaveBeenCalledTimes(1);
    } finally {
      vi.useRealTimers();
    }
    await press('{F6}');
    expect(focused()).toBe('Hoàn tác');
    await press('{Enter}');
    expect(on.undo).toHaveBeenCalledTimes(1);
    await expectAccessible();
  });
});

describe('the editor, looked at', () => {
  it.each([
    ['Vietnamese', vietnamese],
    ['English', english],
  ] as const)('fits its frame and has no fault that axe knows, in %s', async (_, words) => {
    const long = note('n', {
      quote: 'Ễ Ẩ Ộ ợ ặ '.repeat(80),
      body: 'Dòng\n'.repeat(40),
      tags: Array.from({ length: 12 }, (_, at) => `nhãn khá dài số ${at}`),
    });
    open({ note: long, draft: 'kept' }, words);
    expectFits();
    await expectAccessible();
    // What saves and what closes is in sight, however long the note.
    for (const each of [find('[type=submit]'), find('header .icon-btn')]) {
      const { top, bottom } = each.getBoundingClientRect();
      expect(top >= 0 && bottom <= innerHeight).toBe(true);
    }
  });
});

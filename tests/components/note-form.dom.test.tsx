import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { Editor, type EditorState } from '../../components/editor/Editor.tsx';
import type { WritingView } from '../../components/editor/writing-view.ts';
import '../../components/editor/editor.css';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { note } from './some-page.ts';
import { called, expectAccessible, expectFits, find, press, show, wordsOf } from './stage.tsx';

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
const TAGS = ['cải cách thủ tục', 'cấp xã', 'chuyển đổi số', 'cấp tỉnh'];

beforeEach(async () => {
  on = acting();
  await browserPage.viewport(400, 460);
});

function open(more: Partial<WritingView> | EditorState = {}): void {
  const state: EditorState = 'phase' in more ? more : { phase: 'writing', writing: { ...writing, ...more } };
  show(<Editor state={state} tags={TAGS} on={on} />);
}

describe('a note in the editor', () => {
  it('offers the tags in use while one is typed, with or without their marks, wholly by keys', async () => {
    open();
    const field = find<HTMLInputElement>('input.more');
    field.focus();
    await press('cap');
    expect(called('[role=option]')).toEqual(['cấp tỉnh']);
    expect(field.ariaExpanded).toBe('true');
    await expectAccessible();
    field.focus();
    await press('{ArrowDown}');
    expect(field.getAttribute('aria-activedescendant')).toBe(find('[aria-selected=true]').id);
    await press('{Enter}');
    expect(on.edit.mock.lastCall).toEqual([{ tags: ['cấp xã', 'cấp tỉnh'] }]);
    expect(called('[role=option]')).toEqual([]);
    await press('c');
    expect(called('[role=option]')).toHaveLength(3);
    await press('{Escape}');
    expect(called('[role=option]')).toEqual([]);
    expect(on.close).not.toHaveBeenCalled();
    await press('{Escape}');
    expect(on.close).toHaveBeenCalledTimes(1);
  });

  it('leads back to what the note said before it was changed', () => {
    const { tags, category, about } = note('n');
    const earlier = { body: 'câu cũ', tags, category, about, updatedAt: '2026-03-12T01:00:00.000Z' };
    open({ note: { ...note('n'), earlier } });
    find('button', 'Lấy lại bản trước').click();
    expect(on.edit).toHaveBeenCalledWith({ body: 'câu cũ', tags, category, about });
    open({ note: { ...note('n'), body: 'câu cũ', earlier } });
    expect(called('.earlier')).toEqual([]);
  });

  it.each([
    ['changed', 'Bài đã sửa đoạn này', ['Giữ cả hai bản', 'Không phải'], ['here', 'not-here']],
    ['suggested', 'Có lẽ ở đây', ['Đúng chỗ này', 'Không phải'], ['here', 'not-here']],
    ['lost', 'Không còn thấy trong bài', ['Tìm lại', 'Đặt vào đoạn đang chọn'], ['again', 'selection']],
  ] as const)(
    'says of a passage that is %s what became of it, and takes the reader’s word',
    async (standing, said, names, decisions) => {
      const anchor = { quote: note('n').quote, prefix: '', suffix: '', block: 'Cả đoạn văn khi ghi.' };
      const place = {
        note: note('n', { anchor }),
        standing,
        ...(standing === 'lost' ? {} : { words: note('n').quote.replace('một', 'hai') }),
      };
      open({ phase: 'writing', writing, place });
      expect(wordsOf(find('.place'))).toContain(said);
      expect(wordsOf(find('.place'))).toContain(
        standing === 'lost' ? 'Cả đoạn văn khi ghi.' : 'hai việc dân kêu nhiều nhất',
      );
      expect([called('.place del'), called('.place ins')]).toEqual(
        standing === 'lost' ? [[], []] : [['một'], ['hai']],
      );
      expect(called('.place button')).toEqual(names);
      for (const button of document.querySelectorAll<HTMLElement>('.place button')) button.click();
      expect(on.decide.mock.calls.flat()).toEqual(decisions);
      expectFits();
      await expectAccessible();
    },
  );

  it('shows another sentence in its place as it is: there is no difference to be read', () => {
    const words = 'Sáng nay, trời ở bản Nà Mu mưa to và gió lớn';
    open({ phase: 'writing', writing, place: { note: note('n'), standing: 'suggested', words } });
    expect(wordsOf(find('.place .quote'))).toBe(words);
    expect([called('.place del'), called('.place ins')]).toEqual([[], []]);
  });

  it('says nothing of a passage that stands as it was', () => {
    open({ phase: 'writing', writing, place: { note: note('n'), standing: 'found' } });
    expect(document.querySelector('.place')).toBeNull();
  });

  it('of a note on an entity says on whom', () => {
    open({ note: note('n', { quote: '', about: ['person:lò văn páo' as EntityKey] }) });
    expect(wordsOf(find('.whole'))).toBe('Ghi chú về Lò Văn Páo');
    expect(find<HTMLTextAreaElement>('textarea').placeholder).toBe('Bạn nghĩ gì về Lò Văn Páo?');
    open({ note: note('n', { quote: '', about: [] }) });
    expect(wordsOf(find('.whole'))).toBe('Ghi chú cho cả bài');
  });
});

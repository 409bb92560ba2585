import { beforeEach, expect, it } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import type { KeepingView } from '../../components/notebook/KeepingNotice.tsx';
import { Notebook } from '../../components/notebook/Notebook.tsx';
import '../../components/notebook/notebook.css';
import { english, vietnamese } from './say.ts';
import { acting, book } from './some-book.ts';
import { called, expectAccessible, expectFits, find, show, wordsOf } from './stage.tsx';

let on: ReturnType<typeof acting>;
beforeEach(async () => {
  on = acting();
  await browserPage.viewport(1100, 800);
});

function open(keeping: KeepingView, words = vietnamese): void {
  show(<Notebook state={book('', { keeping })} on={on} />, words);
}

it('says what was brought back, until the reader has read it', async () => {
  open({ recovered: { notes: 65, drafts: 2, missing: 0 } });
  expect(wordsOf()).toContain('Đã khôi phục 67 ghi chú từ bản sao');
  expect(wordsOf()).not.toContain('không khôi phục được');
  find('button', 'Đã biết').click();
  expect(on.recoveryTold).toHaveBeenCalledOnce();
  await expectAccessible();
  expectFits();
});

it('says what could not be brought back as well', async () => {
  open({ recovered: { notes: 3, drafts: 0, missing: 1 } }, english);
  expect(wordsOf(find('[role=alert]'))).toContain('1 note could not be brought back');
  await expectAccessible();
});

it.each([
  ['store-full', 'Ổ đĩa đã đầy'],
  ['store-broken', 'Sổ ghi chú bị lỗi'],
  ['store-newer', 'mới hơn'],
  ['store-blocked', 'tab cũ'],
] as const)('says why nothing is written (%s), and not that room is low besides', async (trouble, words) => {
  open({ trouble, isRoomLow: true });
  expect(called('[role=alert]').join()).toContain(words);
  expect(wordsOf()).not.toContain('sắp đầy');
  await expectAccessible();
});

it('warns before the disk is full, and says nothing where all is well', () => {
  open({ isRoomLow: true });
  expect(wordsOf()).toContain('Ổ đĩa sắp đầy');
  open({});
  expect(document.querySelectorAll('.notice')).toHaveLength(0);
});

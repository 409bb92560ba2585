import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import {
  type WelcomeActions,
  WelcomeHead,
  WelcomeLegend,
  WelcomeRest,
} from '../../components/welcome/Welcome.tsx';
import '../../components/welcome/welcome.css';
import { english, vietnamese } from './say.ts';
import { expectAccessible, expectFits, find, show, wordsOf } from './stage.tsx';

const acting = () =>
  ({
    openPanel: vi.fn(),
    openOptions: vi.fn(),
    openFiles: vi.fn(),
    chooseLanguage: vi.fn(),
  }) satisfies WelcomeActions;
let on: ReturnType<typeof acting>;
const open = (words = vietnamese): void =>
  show(
    <main class="hello">
      <WelcomeHead />
      <WelcomeLegend noteKey="Alt+N" />
      <WelcomeRest sites={94} on={on} />
    </main>,
    words,
  );

beforeEach(() => {
  on = acting();
});

describe('the welcome', () => {
  it('says what it does, where it runs, what it keeps and that nothing is sent', () => {
    open();
    const said = wordsOf();
    for (const words of [
      'Ai, giữ chức gì',
      '94 trang báo',
      'Ghi chú của bạn, và bài',
      'Không đâu cả.',
      'Alt+N',
    ]) {
      expect(said).toContain(words);
    }
  });

  it('leads on', () => {
    open();
    for (const words of ['Mở bảng bên', 'Cho phép thêm trang', 'Xem phím tắt', 'Nhập ghi chú cũ…', 'English'])
      find('button', words).click();
    expect(on.openOptions.mock.calls).toEqual([['sites'], ['keys']]);
    expect([on.openPanel, on.openFiles, on.chooseLanguage].map(({ mock }) => mock.calls.length)).toEqual([
      1, 1, 1,
    ]);
  });

  it.each([
    [1000, vietnamese],
    [320, vietnamese],
    [320, english],
  ])('fits %i px, without a fault that axe knows', async (width, words) => {
    await browserPage.viewport(width, 800);
    open(words);
    expectFits();
    await expectAccessible();
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { hostIn } from '../../components/options/AddSite.tsx';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsActions, OptionsView } from '../../components/options/options-view.ts';
import '../../components/options/options.css';
import { siteOfPattern } from '../../components/options/site-of-pattern.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { english, vietnamese } from './say.ts';
import { called, expectAccessible, expectFits, find, press, show, wordsOf } from './stage.tsx';

const acting = () =>
  ({
    toggleKind: vi.fn(),
    choosePalette: vi.fn(),
    allowSite: vi.fn(),
    neverSite: vi.fn(),
    addCorrection: vi.fn(),
    exportCorrections: vi.fn(),
    importCorrections: vi.fn(),
    openFiles: vi.fn(),
    reset: vi.fn(),
    undoReset: vi.fn(),
    endReset: vi.fn(),
    turnOn: vi.fn(),
    takeBack: vi.fn(),
    undoCorrection: vi.fn(),
    chooseTheme: vi.fn(),
    chooseLanguage: vi.fn(),
    chooseRemember: vi.fn(),
    forget: vi.fn(),
    openNotebook: vi.fn(),
    openShortcuts: vi.fn(),
    wipe: vi.fn(),
  }) satisfies OptionsActions;
let on: ReturnType<typeof acting>;
const view: OptionsView = {
  version: '0.2.0',
  kinds: { person: true, title: true, date: true, document: false },
  sitesOff: ['giaitrivui.example'],
  palette: 'default',
  theme: 'system',
  language: 'vi',
  remember: 'noted',
  isForgotten: false,
  granted: ['*://*.tapchilyluan.example/*'],
  ownSites: 231,
  kept: { notes: 642, articles: 1 },
  keys: { note: 'Alt+N', here: 'Alt+C', panel: 'Alt+M', popup: '' },
  corrections: [],
  isUnsaved: false,
};

beforeEach(() => {
  on = acting();
});
const open = (more: Partial<OptionsView> = {}, words = vietnamese): void =>
  show(<Options view={{ ...view, ...more }} on={on} />, words);

describe('the options', () => {
  it('apply at once: kinds, sites, language, theme', async () => {
    open();
    expect(called('[role=switch]')).toHaveLength(4);
    find('.kinds label', 'Văn kiện').click();
    find('[aria-label="Thôi cho phép: tapchilyluan.example"]').click();
    find('[aria-label="Bật lại: giaitrivui.example"]').click();
    find('.seg label', 'English').click();
    find('.seg label', 'Tối').click();
    expect(on.toggleKind).toHaveBeenCalledWith('document', true);
    expect(on.takeBack).toHaveBeenCalledWith('*://*.tapchilyluan.example/*');
    expect(on.turnOn).toHaveBeenCalledWith('giaitrivui.example');
    expect(on.chooseLanguage).toHaveBeenCalledWith('en');
    expect(on.chooseTheme).toHaveBeenCalledWith('dark');
    await press('{ArrowLeft}');
    expect(on.chooseTheme).toHaveBeenLastCalledWith('light');
  });

  it('say plainly what is kept, and how much', () => {
    open({}, english);
    expect(wordsOf()).toContain('642 notes · 1 article');
    expect(called('.plain li')).toHaveLength(4);
  });

  it('show the keys as they are set now, and lead to where they are changed', () => {
    open();
    expect(called('kbd')).toEqual(['Alt+N', 'Alt+C', 'Alt+M']);
    expect(wordsOf()).toContain('Mở cửa sổ nhỏ của Chú Giải chưa đặt phím');
    find('button', 'Đổi phím tắt').click();
    expect(on.openShortcuts).toHaveBeenCalledTimes(1);
  });

  it('list what was put right in cards, latest first, each to be taken back alone', async () => {
    const corrections: OptionsView['corrections'] = [
      { what: 'never', words: 'Phước Long' },
      { what: 'never', entity: 'person:lò văn páo' as EntityKey },
      { what: 'extent', kind: 'title', words: 'Bí thư', instead: 'Bí thư Tỉnh ủy' },
      {
        what: 'same',
        keys: ['person:đỗ hữu nghiễm' as EntityKey, 'person:đỗ nghiễm' as EntityKey],
      },
    ];
    open({ corrections });
    expect(called('[aria-labelledby=corrections] div.r .grow')).toEqual([
      'Cùng một người: Đỗ Hữu Nghiễm, Đỗ Nghiễm',
      'Thay “Bí thư” bằng “Bí thư Tỉnh ủy”',
      'Không đánh dấu: Lò Văn Páo',
      'Không đánh dấu: Phước Long',
    ]);
    find('[aria-labelledby=corrections] button', 'Hoàn tác: Không đánh dấu: Phước Long').click();
    expect(on.undoCorrection).toHaveBeenCalledWith(corrections[0]);
    await expectAccessible();
  });

  it('take a set of colours, sites allowed and never, own names, files, and a reset that can be undone', async () => {
    const own = { what: 'own', kind: 'title', words: 'Tổ trưởng Tổ Một cửa' } as const;
    open({ corrections: [own], isReset: true, imported: 3 });
    find('.palette', 'Xanh – cam').click();
    expect(on.choosePalette).toHaveBeenCalledWith('blue-orange');

    find<HTMLInputElement>('[aria-describedby=site-wrong]').focus();
    await press('không phải địa chỉ{Enter}');
    await expect.poll(() => wordsOf(find('#site-wrong'))).toContain('Chưa phải địa chỉ');
    await press('{Control>}a{/Control}https://Bao.Example/tin.html{Enter}');
    expect(on.allowSite.mock.calls).toEqual([['bao.example']]);
    await press('vui.example');
    find('button', 'Không bao giờ chạy').click();
    expect(on.neverSite.mock.calls).toEqual([['vui.example']]);

    find('button', 'Sửa: Luôn đánh dấu: Tổ trưởng Tổ Một cửa').click();
    await expect.poll(() => called('[aria-labelledby=corrections] [type=submit]')).toEqual(['Giữ thay đổi']);
    find<HTMLInputElement>('input[lang=vi]').focus();
    await press('{End} tỉnh{Enter}');
    expect(on.undoCorrection).toHaveBeenCalledWith(own);
    expect(on.addCorrection).toHaveBeenCalledWith({ ...own, words: 'Tổ trưởng Tổ Một cửa tỉnh' });
    expect(wordsOf()).toContain('Đã nhận 3 điều sửa');

    for (const words of ['Xuất điều đã sửa', 'Sao lưu, khôi phục', 'Đặt lại tùy chọn'])
      find('button', words).click();
    find('.toast button', 'Hoàn tác').click();
    const calls = [on.exportCorrections, on.openFiles, on.reset, on.undoReset].map(
      ({ mock }) => mock.calls.length,
    );
    expect(calls).toEqual([1, 1, 1, 1]);
    await expectAccessible();
  });

  it('say so when a choice could not be kept', () => {
    open({ isUnsaved: true });
    expect(wordsOf(find('.said[role=alert]'))).toContain('Chưa lưu được lựa chọn vừa đổi');
  });

  it('have words where no site was allowed or turned off', () => {
    open({ granted: [], sitesOff: [] });
    expect(wordsOf()).toContain('Bạn chưa cho phép hay tắt thêm trang nào.');
  });

  it.each([
    ['tapchi.example', 'tapchi.example'],
    [' HTTPS://Www.Tapchi.example/bai?x=1 ', 'www.tapchi.example'],
    ['ftp://tapchi.example', undefined],
    ['tapchi', undefined],
    ['', undefined],
  ])('take the host from %s', (typed, host) => {
    expect(hostIn(typed)).toBe(host);
  });

  it.each([
    ['*://*.tapchi.example/*', 'tapchi.example'],
    ['https://bao.example/*', 'bao.example'],
    ['*://*/*', undefined],
  ])('tell the site of %s', (pattern, site) => {
    expect(siteOfPattern(pattern)).toBe(site);
  });

  it.each([
    [1000, vietnamese],
    [1000, english],
    [360, vietnamese],
    [360, english],
  ] as const)('fit %i pixels and have no fault that axe knows', async (width, words) => {
    await browserPage.viewport(width, 800);
    open({}, words);
    expectFits();
    await expectAccessible();
  });
});

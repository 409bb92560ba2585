import { beforeEach, describe, expect, it } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import type { PageView } from '../../components/popup/page-view.ts';
import type { PopupState } from '../../components/popup/popup-state.ts';
import type { Words } from '../../components/words.ts';
import { acting, HOST } from './acting.ts';
import { openPopup } from './open-popup.tsx';
import { english, vietnamese } from './say.ts';
import { page } from './some-page.ts';
import { called, expectAccessible, expectFits, find, wordsOf } from './stage.tsx';

let on: ReturnType<typeof acting>;
const open = (state?: PopupState, words?: Words): void => openPopup(on, state, words);

beforeEach(async () => {
  on = acting();
  await browserPage.viewport(360, 600);
});

const state = (status: PageView['status']): PopupState => ({
  phase: 'page',
  host: HOST,
  page: { ...page, status, progress: 0.62, entities: [], notes: [] },
});

describe('the popup where there is nothing to list', () => {
  it.each([
    ['reading', 'Đang đọc bài: 62%', state('reading')],
    ['nothing found', 'Bài này không nhắc cán bộ, ngày hay văn kiện nào', state('ready')],
    ['not Vietnamese', 'Trang này không viết bằng tiếng Việt', state('not-vietnamese')],
    ['no text', 'Trang này không có chữ để đọc', state('empty')],
    ['translated', 'Trang đang được dịch máy', state('translated')],
    ['off', 'Đã tắt ở baovanlinh.example', state('off')],
    ['forbidden', 'Trình duyệt không cho tiện ích nào chạy ở đây', { phase: 'forbidden' }],
    ['not yet', 'Chú Giải chưa chạy ở trang này', { phase: 'not-yet', title: 'Một trang', host: HOST }],
    ['asking', '', { phase: 'asking' }],
  ] as const)('says so: %s', async (_, words, shown) => {
    open(shown);
    expect(wordsOf()).toContain(words);
    expectFits();
    await expectAccessible();
    open(shown, english);
    expectFits();
  });

  it('shows how far it is while it reads', () => {
    open(state('reading'));
    expect(find('[role=progressbar]').getAttribute('aria-valuenow')).toBe('62');
  });

  it('offers what can be done', () => {
    open(state('not-vietnamese'));
    find('button', 'Vẫn đọc trang này').click();
    open(state('off'));
    find('button', 'Bật lại ở trang này').click();
    open({ phase: 'not-yet', title: 'Một trang', host: HOST });
    find('button', 'Đọc lần này').click();
    find('button', `Luôn đọc ${HOST}`).click();
    const calls = [on.readAnyway, on.toggleSite, on.readOnce, on.readAlways].map(
      ({ mock }) => mock.calls.length,
    );
    expect(calls).toEqual([1, 1, 1, 1]);
    open({ phase: 'not-yet', title: 'Một tệp' });
    expect(called('.state button')).toEqual(['Đọc lần này']);
  });

  it('still lists notes made before on a page that names nothing', () => {
    open({ phase: 'page', host: HOST, page: { ...page, status: 'not-vietnamese', entities: [] } });
    expect(called('[role=tab]')).toContain('Ghi chú 4');
  });
});

describe('the popup after an update', () => {
  it('says so once, quietly, and leads to what is new', async () => {
    openPopup(on, undefined, vietnamese, '0.2.0');
    expect(wordsOf(find('.news-notice'))).toBe('Chú Giải vừa có bản 0.2.0. Xem có gì mới');
    expectFits();
    await expectAccessible();
    find('button', 'Xem có gì mới').click();
    find('button', 'Ẩn').click();
    expect([on.showNews.mock.calls.length, on.hideNews.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('the popup, looked at', () => {
  it.each([
    ['Vietnamese', vietnamese],
    ['English', english],
  ] as const)('fits and has no fault that axe knows, in %s', async (_, words) => {
    open(undefined, words);
    expectFits();
    await expectAccessible();
  });

  it('wraps the longest names and titles, and cuts none', async () => {
    const long =
      'Phó Trưởng đoàn chuyên trách Đoàn đại biểu Quốc hội tỉnh kiêm Uỷ viên Hội đồng Dân tộc của Quốc hội';
    const [first] = page.entities;
    if (first?.kind !== 'person') throw new Error('no person');
    const entity = {
      ...first,
      label: 'Hồ Nguyễn Ẵng Ễ Đàm Ợ H’Quỹ Niê Kđăm Ưng',
      titles: [{ key: first.key, label: long }],
    };
    open({ phase: 'page', host: `${'rat-dai-'.repeat(8)}.example`, page: { ...page, entities: [entity] } });
    expectFits();
    const label = find('.go b');
    expect(label.scrollHeight).toBeLessThanOrEqual(label.clientHeight);
  });
});

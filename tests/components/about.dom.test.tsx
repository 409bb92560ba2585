import { beforeEach, describe, expect, it } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import type { BookState } from '../../components/notebook/book-state.ts';
import { Notebook } from '../../components/notebook/Notebook.tsx';
import '../../components/notebook/notebook.css';
import { gatherNamed, rulingsOf } from '../../lib/notes/directory.ts';
import type { Article, ArticleId } from '../../lib/notes/note.ts';
import type { Correction } from '../../lib/recognize/correction.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { english, vietnamese } from './say.ts';
import { acting, book, listing } from './some-book.ts';
import { article, note } from './some-page.ts';
import { called, expectAccessible, expectFits, find, show, wordsOf } from './stage.tsx';

const uyen = 'person:trần thị diễm uyển' as EntityKey;
const paper = 'document:27-nq/tu' as EntityKey;
const office = (label: string) => ({ key: `title:${label}` as EntityKey, label });

const kept = (n: number, publishedOn: string, ...offices: string[]): Article => ({
  ...article,
  id: `https://baovanlinh.example/${n}` as ArticleId,
  url: `https://baovanlinh.example/${n}`,
  title: `Kỳ họp thứ ${n} của Hội đồng nhân dân tỉnh Vân Lĩnh`,
  publishedOn,
  named: [
    { key: uyen, label: 'Trần Thị Diễm Uyển', count: n, offices: offices.map(office) },
    {
      key: 'person:lò văn páo' as EntityKey,
      label: 'Lò Văn Páo',
      count: 1,
      offices: [office('Bí thư Tỉnh ủy')],
    },
    { key: paper, label: 'Nghị quyết số 27-NQ/TU', count: 1 },
    { key: `date:${publishedOn}` as EntityKey, label: 'hôm nay', count: 1 },
  ],
});
const articles = [
  kept(1, '2021-04-06', 'Bí thư Thị ủy Phước Ngữ'),
  kept(2, '2024-11-22', 'Phó Bí thư Tỉnh ủy'),
  kept(3, '2026-03-13', 'Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh'),
];

let on: ReturnType<typeof acting>;
beforeEach(async () => {
  on = acting();
  await browserPage.viewport(1100, 800);
});

function open(
  hash: string,
  words = vietnamese,
  corrections: readonly Correction[] = [],
  more: Partial<BookState> = {},
): void {
  const names = gatherNamed(articles, rulingsOf(corrections));
  show(<Notebook state={book(hash, { names, corrections, ...more })} on={on} />, words);
}
const about = (key: string): string => `#about/${encodeURIComponent(key)}`;

describe('the file on an official', () => {
  it('tells the present offices, on what that rests, and draws all over time', () => {
    open(about(uyen));
    expect(wordsOf(find('.about'))).toContain('Trần Thị Diễm Uyển Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh');
    expect(wordsOf(find('.about'))).toContain('Theo 3 bài bạn đã giữ, 06/4/2021 – 13/3/2026');
    expect(called('.tl li p')).toEqual([
      'Bí thư Thị ủy Phước Ngữ 06/4/2021 · 1 bài',
      'Phó Bí thư Tỉnh ủy từ 22/11/2024 · 2 bài',
      'Chủ tịch UBND tỉnh từ 13/3/2026 · 1 bài',
    ]);
    expect(called('.axis span')).toEqual(['2021', '2022', '2023', '2024', '2025', '2026']);
    const left = (n: number) => document.querySelectorAll('.tenure')[n]?.getBoundingClientRect().left ?? 0;
    expect(left(0)).toBeLessThan(left(1));
    expect(left(1)).toBeLessThan(left(2));
    expect(document.querySelectorAll('.tenure.present')).toHaveLength(2);
    expect(document.querySelectorAll('.dot')).toHaveLength(4);
    expect(called('.sightings a.quote')[0]).toBe('Kỳ họp thứ 3 của Hội đồng nhân dân tỉnh Vân Lĩnh');
  });

  it('is the same as a table', async () => {
    open(about(uyen));
    find('button', 'Xem dạng bảng').click();
    await expect.poll(() => called('.offices tbody tr')).toHaveLength(3);
    expect(called('.offices tbody tr')[1]).toBe('Phó Bí thư Tỉnh ủy 22/11/2024 13/3/2026, đến nay 2');
    await expectAccessible();
  });

  it('merges with another, takes that back, splits off articles', async () => {
    open(about(uyen));
    find('.chip', 'Gộp với…').click();
    await expect.poll(() => called('.choices button')).toEqual(['Lò Văn Páo 3']);
    find('.choices button').click();
    const same = { what: 'same', keys: [uyen, 'person:lò văn páo' as EntityKey] } as const;
    expect(on.rule).toHaveBeenLastCalledWith(same, false);
    open(about(uyen), vietnamese, [same]);
    find('.chip', 'Tách…').click();
    await expect.poll(() => called('.sheet-menu > .btn')).toEqual(['Tách khỏi Lò Văn Páo']);
    await expectAccessible();
    document.querySelector<HTMLElement>('.pick input')?.click();
    await expect.poll(() => find<HTMLButtonElement>('.sure .btn.main').disabled).toBe(false);
    find('.sure .btn.main').click();
    expect(on.rule).toHaveBeenLastCalledWith(
      { what: 'apart', entity: uyen, articles: [articles[2]?.id] },
      false,
    );
    await expect.poll(() => document.querySelector('.sheet-menu')).toBeNull();
    find('.chip', 'Tách…').click();
    await expect.poll(() => called('.sheet-menu > .btn')).toHaveLength(1);
    find('.sheet-menu > .btn').click();
    expect(on.rule).toHaveBeenLastCalledWith(same, true);
  });

  it('says so where nothing is remembered or noted yet', () => {
    open(about('person:ai đó'), vietnamese, [], { listing: listing([]) });
    expect(wordsOf(find('.file'))).toContain('Chưa nhớ bài nào nhắc tên này.');
    expect(wordsOf(find('.file'))).toContain('Bạn chưa ghi chú gì ở đây.');
  });
});

describe('lists and the calendar', () => {
  it('name officials with their present offices, documents, and the days of a month', () => {
    open('#officials');
    expect(called('.entry')).toEqual([
      'Lò Văn Páo Bí thư Tỉnh ủy 3 bài · gần nhất 13/3/2026',
      'Trần Thị Diễm Uyển Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh 3 bài · gần nhất 13/3/2026',
    ]);
    open('#documents');
    expect(called('.entry')).toEqual(['Nghị quyết số 27-NQ/TU 3 bài · gần nhất 13/3/2026']);
    open('#calendar');
    expect(wordsOf(find('.calendar h2'))).toBe('3/2026');
    expect(called('.month a')).toEqual(['13 1 13/3/2026, 1 bài']);
    expect(called('.calendar nav a')).toEqual(['11/2024', 'Tháng trước', 'Tháng sau']);
    open('#calendar/2024-11');
    expect(called('.month a')).toEqual(['22 1 22/11/2024, 1 bài']);
    open('#calendar/2024-10');
    expect(wordsOf(find('.calendar'))).toContain('Không bài nào nhắc ngày trong tháng này.');
  });

  it.each(['#officials', '#documents', '#calendar'])('say so where there is nothing: %s', async (hash) => {
    open(hash, vietnamese, [], { names: new Map() });
    expect(wordsOf(find('.state'))).toContain('Ở đây có những gì được nhắc trong các bài bạn đã ghi chú.');
    await expectAccessible();
    open(hash, vietnamese, [], { names: undefined });
    expect(wordsOf(find('.results'))).toContain('Đang đọc các bài đã nhớ');
  });

  it.each(['#officials', '#documents', '#calendar', about(uyen), about(paper), about('date:2026-03-13')])(
    'fit, and have no fault that axe knows: %s',
    async (hash) => {
      for (const [width, words] of [
        [1100, vietnamese],
        [320, vietnamese],
        [320, english],
      ] as const) {
        await browserPage.viewport(width, 800);
        open(hash, words, [], { listing: listing([note('n1')]) });
        expectFits();
        await expectAccessible();
      }
    },
  );
});

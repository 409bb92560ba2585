import { describe, expect, it } from 'vitest';
import { listed } from '../../components/popup/page-view.ts';
import { toldOf } from '../../lib/recognize/told.ts';
import { english, vietnamese } from './say.ts';
import { date, entities, notes, page } from './some-page.ts';

const shown = (query = '') => listed(page, query, vietnamese);

describe('what the popup lists', () => {
  it('has officials first, with their titles beneath, then titles nobody holds, then other people', () => {
    const groups = shown().groups.person.map(({ heading, rows }) => [
      heading ?? '',
      rows.map(({ label, under, count }) => [label, ...under, count].join(' | ')),
    ]);
    expect(groups).toEqual([
      [
        '',
        [
          'Đỗ Hữu Nghiễm | Phó Bí thư Thường trực Tỉnh ủy | Ủy viên Ban Thường vụ | 2',
          'Trần Thị Diễm Uyển | Chủ tịch UBND tỉnh | 1',
        ],
      ],
      ['popupHolderless', ['Giám đốc Sở Nội vụ | 1']],
      ['popupUntitled', ['Kiều Diễm | 1']],
    ]);
  });

  it('has dates in order of time by their day, the article’s words beneath, those without a day apart', () => {
    const groups = shown().groups.date.map(({ heading, rows }) => [
      heading ?? '',
      rows.map(({ label, under }) => [label, ...under].join(' | ')),
    ]);
    expect(groups).toEqual([
      ['', ['2020 – 2025 | nhiệm kỳ 2020 – 2025', '12/3/2026 | Sáng 12/3', '30/6/2026 | ngày 30/6']],
      ['popupUndated', ['năm ngoái']],
    ]);
  });

  it('says a date once where the article writes it as the calendar does', () => {
    const one = listed({ entities: toldOf([date('12/3/2026', '2026-03-12')]), notes: [] }, '', vietnamese);
    expect(one.groups.date[0]?.rows[0]?.under).toEqual([]);
    const other = listed({ entities: toldOf([date('12/3/2026', '2026-03-12')]), notes: [] }, '', english);
    expect(other.groups.date[0]?.rows[0]).toMatchObject({ label: '12 Mar 2026', under: ['12/3/2026'] });
  });

  it('has notes in order of the text, those on the whole article first', () => {
    expect(shown().notes.map(({ note }) => note.id)).toEqual(['n4', 'n2', 'n1', 'n3']);
  });

  it('counts officials, days, documents and notes', () => {
    expect(shown().counts).toEqual({ person: 2, date: 4, document: 1, note: 4 });
  });

  it.each([
    ['nghiem', { person: 1, date: 0, document: 0, note: 0 }],
    ['NGHIỄM', { person: 1, date: 0, document: 0, note: 0 }],
    ['nghiệm', { person: 0, date: 0, document: 0, note: 0 }],
    ['thuong truc', { person: 1, date: 0, document: 0, note: 0 }],
    ['27-nq', { person: 0, date: 0, document: 1, note: 0 }],
    ['12/3', { person: 0, date: 1, document: 0, note: 0 }],
    ['cap xa', { person: 0, date: 0, document: 0, note: 4 }],
    ['93,4%', { person: 0, date: 0, document: 0, note: 1 }],
    ['so noi vu', { person: 0, date: 0, document: 0, note: 0 }],
  ])('lets through what %s finds, and counts only that', (query, counts) => {
    expect(shown(query).counts).toEqual(counts);
  });

  it('finds a title nobody holds, though it is no official', () => {
    expect(shown('so noi vu').groups.person.map(({ heading }) => heading)).toEqual(['popupHolderless']);
  });

  it('never changes what it was given', () => {
    const before = JSON.stringify([entities, notes]);
    shown('x');
    shown();
    expect(JSON.stringify([entities, notes])).toBe(before);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../lib/export/csv.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { readTable } from './read-table.ts';
import { hostileText, someBundle } from './some-bundle.ts';

const AT = '2026-08-18T18:00:00.000Z';
const article = makeArticle({ url: 'https://baovanlinh.vn/1.html', title: 'Một', site: 'Báo Vân Lĩnh' }, AT);
const note: Note = {
  ...makeNote({ id: 'n1', article: article.id, now: AT, quote: 'Bí thư Đỗ Hữu Nghiễm nói: "Làm ngay."' }),
  body: 'dòng một\r\ndòng hai',
  tags: ['bộ máy', '2026'],
  about: ['person:đỗ hữu nghiễm' as EntityKey, 'document:27-nq/tu' as EntityKey],
};
const rowsOf = (file: string): string[][] => readTable(file.replace(/^\ufeff/, ''), ',');

describe('csv', () => {
  it('looks as Excel shows it', () => {
    const file = csv.render({ articles: [article], notes: [note] });
    expect(file.startsWith('\ufeff"Bài viết",')).toBe(true);
    const [headings = [], row = []] = rowsOf(file);
    expect(Object.fromEntries(headings.map((heading, at) => [heading, row[at]]))).toEqual({
      'Bài viết': 'Một',
      'Trích dẫn': 'Bí thư Đỗ Hữu Nghiễm nói: "Làm ngay."',
      'Ghi chú': 'dòng một\ndòng hai',
      Loại: 'Ý chính',
      Nhãn: 'bộ máy; 2026',
      'Cán bộ': 'Đỗ Hữu Nghiễm',
      'Chức danh': '',
      'Văn kiện': '27-NQ/TU',
      'Tác giả': '',
      Báo: 'Báo Vân Lĩnh',
      'Ngày đăng': '',
      'Ngày đọc': '2026-08-19',
      'Địa chỉ': 'https://baovanlinh.vn/1.html',
      'Ngày ghi': '2026-08-19',
      'Ngày sửa': '2026-08-19',
      'Vị trí trong văn kiện': '',
      Mã: 'n1',
    });
  });

  it('holds every word of every note, and no cell is a formula', () => {
    fc.assert(
      fc.property(someBundle, hostileText, (bundle, body) => {
        const notes = bundle.notes.map((each) => ({ ...each, body }));
        const [headings = [], ...rows] = rowsOf(csv.render({ ...bundle, notes }));
        expect(rows).toHaveLength(notes.length);
        for (const row of rows) {
          expect(row).toHaveLength(headings.length);
          for (const cell of row) expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u);
          const written = row[2]?.replace(/\s+/g, '');
          const meant = body
            .toWellFormed()
            .replaceAll('\0', '\ufffd')
            .replace(/[\s\x85]+/g, '');
          expect([meant, `'${meant}`]).toContain(written);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cuts what no cell of Excel can hold, and says so', () => {
    const [, row = []] = rowsOf(
      csv.render({ articles: [article], notes: [{ ...note, body: '😀'.repeat(20_000) }] }),
    );
    expect(row[2]?.length).toBeLessThan(32_767);
    expect(row[2]).toMatch(/😀.? \[…\]$/u);
  });
});

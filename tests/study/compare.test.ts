import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Row } from '../../lib/study/compare.ts';
import { outlineOf } from '../../lib/study/outline.ts';

const documentOf = (text: string) => ({ text, outline: outlineOf(text) });
const compared = (before: string, after: string): readonly Row[] =>
  compare(documentOf(before), documentOf(after));

/** `~ 2 › 3` is changed, `+` added, `-` removed, `>` moved, `=` the same; by label before and after. */
function listed(rows: readonly Row[]): string[] {
  const signs = { same: '=', changed: '~', moved: '>', added: '+', removed: '-' };
  return rows.map(({ kind, before, after }) =>
    [signs[kind], before?.part?.label, before && after && '›', after?.part?.label]
      .filter((each) => each !== undefined)
      .join(' '),
  );
}

const BEFORE = `QUY CHẾ LÀM VIỆC
Điều 1. Phạm vi điều chỉnh
Quy chế này quy định nguyên tắc làm việc của Ban Thường vụ Đảng uỷ phường Vân Khê.
Điều 2. Nguyên tắc
1. Tập thể lãnh đạo, cá nhân phụ trách.
2. Họp định kỳ mỗi tháng một lần, biên bản gửi cấp trên trong 05 ngày.
Điều 3. Hiệu lực
Quy chế có hiệu lực từ ngày 01 tháng 3 năm 2026.`;

describe('compare', () => {
  it('finds nothing between a document and itself', () => {
    expect(new Set(compared(BEFORE, BEFORE).map(({ kind }) => kind))).toEqual(new Set(['same']));
  });

  it('tells what was changed word by word, added and removed, and follows a changed number', () => {
    const after = BEFORE.replace('mỗi tháng một lần', 'mỗi tháng hai lần')
      .replace('1. Tập thể lãnh đạo, cá nhân phụ trách.\n', '')
      .replace('2. Họp', '1. Họp')
      .replace(
        'Điều 3. Hiệu lực',
        'Điều 3. Tiếp công dân\nBí thư tiếp công dân vào thứ Năm hằng tuần.\nĐiều 4. Hiệu lực',
      );
    const rows = compared(BEFORE, after);
    expect(listed(rows)).toEqual(['= ›', '= 1 › 1', '= 2 › 2', '- 1', '~ 2 › 1', '+ 3', '= 3 › 4']);
    const changes = rows.find(({ kind }) => kind === 'changed')?.changes ?? [];
    expect(changes.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'gone', text: 'một ' },
      { kind: 'new', text: 'hai ' },
    ]);
  });

  it('tells what was moved', () => {
    const [head, one, two, three] = BEFORE.split(/\n(?=Điều)/) as [string, string, string, string];
    const after = [head, one, three.replace('3', '2'), two.replace('2', '3')].join('\n');
    expect(listed(compared(BEFORE, after))).toEqual([
      ...['= ›', '= 1 › 1', '> 3 › 2', '= 2 › 3', '= 1 › 1', '= 2 › 2'],
    ]);
  });

  it('compares texts without a structure, and with nothing', () => {
    expect(listed(compared('Một câu không có điều khoản nào.', 'Một câu có điều khoản khác.'))).toHaveLength(
      1,
    );
    expect(listed(compared('', BEFORE)).every((row) => row.startsWith('+'))).toBe(true);
    expect(compared('', '')).toEqual([]);
  });

  it('names every section of both once, whatever they are', () => {
    const line = fc.constantFrom(
      ...['Chương I', 'Điều 1. Phạm vi', 'Điều 2. Nguyên tắc', '1. Họp mỗi tháng một lần', '2. Báo cáo'],
      ...['a) Gửi văn bản', '- Đến năm 2030 đạt 95%', 'I. TÌNH HÌNH', '', 'Bí thư chủ trì cuộc họp.'],
    );
    const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const rows = compared(before, after);
        const starts = (side: 'before' | 'after') => rows.flatMap((row) => row[side]?.start ?? []);
        for (const side of ['before', 'after'] as const)
          expect(new Set(starts(side)).size).toBe(starts(side).length);
        const alone = (one: string, side: 'before' | 'after') =>
          compared(one, one).flatMap((row) => row[side]?.start ?? []);
        expect(starts('before').toSorted((a, b) => a - b)).toEqual(alone(before, 'before'));
        expect(starts('after')).toEqual(alone(after, 'after'));
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citationOf, pathTo } from '../../lib/study/cite.ts';
import { headOf } from '../../lib/study/head.ts';
import { keyPointsOf } from '../../lib/study/key-points.ts';
import { romanValue } from '../../lib/study/marker.ts';
import { outlineOf } from '../../lib/study/outline.ts';

const documentOf = (name: string): string =>
  readFileSync(new URL(`./documents/${name}.txt`, import.meta.url), 'utf8');

function headIn(name: string) {
  const text = documentOf(name);
  return headOf(text, outlineOf(text).parts[0]?.start ?? text.length);
}

/** The outline as an indented list, the way a reader would write it down. */
function listed(text: string): string[] {
  const { parts } = outlineOf(text);
  const depth = (index: number | undefined): number =>
    index === undefined ? 0 : 1 + depth(parts[index]?.parent);
  return parts.map(
    (part) => `${'  '.repeat(depth(part.parent))}${part.label}${part.heading && ` ${part.heading}`}`,
  );
}

describe('outlineOf', () => {
  it('reads a Party resolution', () => {
    expect(listed(documentOf('party-resolution'))).toEqual([
      'I TÌNH HÌNH VÀ NGUYÊN NHÂN',
      '  1 Kết quả đạt được',
      '  2 Hạn chế',
      '    a',
      '    b',
      'II QUAN ĐIỂM, MỤC TIÊU',
      '  1 Quan điểm',
      '    -',
      '    -',
      '  2 Mục tiêu',
      '    2.1 Mục tiêu tổng quát',
      '    2.2 Mục tiêu cụ thể',
      '      -',
      '      -',
      '      -',
      '      -',
      'III NHIỆM VỤ, GIẢI PHÁP',
      '  1 Về tổ chức bộ máy',
      '  2 Về chuyển đổi số',
      '  4 Về kiểm tra, giám sát',
      'IV TỔ CHỨC THỰC HIỆN',
    ]);
  });

  it('says where the numbering breaks', () => {
    const text = documentOf('party-resolution');
    expect(outlineOf(text).oddities).toEqual([
      { at: text.indexOf('4. Về kiểm tra'), level: 'clause', from: '2', to: '4' },
    ]);
  });

  it('reads a decree, and leaves quoted articles of other documents out', () => {
    expect(listed(documentOf('decree'))).toEqual([
      'I QUY ĐỊNH CHUNG',
      '  1 Phạm vi điều chỉnh',
      '  2 Giải thích từ ngữ',
      '    1',
      '    2',
      '      a',
      '      b',
      '      đ',
      'II TỔ CHỨC VÀ HOẠT ĐỘNG',
      '  1 TỔ CHỨC',
      '    3 Thành lập',
      '      1',
      '  2 HOẠT ĐỘNG',
      '    4 Sửa đổi quy định cũ',
      '      1',
      '      2',
      'III ĐIỀU KHOẢN THI HÀNH',
      '  5 Hiệu lực',
    ]);
  });

  it('gives each part the span of all that stands under it', () => {
    const text = documentOf('decree');
    const { parts } = outlineOf(text);
    for (const part of parts) {
      const parent = part.parent === undefined ? undefined : parts[part.parent];
      if (parent) {
        expect(part.start).toBeGreaterThanOrEqual(parent.start);
        expect(part.end).toBeLessThanOrEqual(parent.end);
      }
    }
    expect(text.slice(parts[0]?.start, parts[0]?.end)).toMatch(/^Chương I\n[\s\S]*dân chọn\.\n$/);
  });

  it('takes no year or figure at a line’s start for a number of its row', () => {
    expect(outlineOf('2026. Năm ấy\n35. Không theo thứ tự').parts).toEqual([]);
  });
});

it('reads head and foot', () => {
  expect(headIn('party-resolution')).toEqual({
    kind: 'Nghị quyết',
    number: '27-NQ/TU',
    issuer: 'BAN CHẤP HÀNH ĐẢNG BỘ TỈNH VÂN LĨNH',
    place: 'Vân Lĩnh',
    date: '2026-03-05',
    subject: 'VỀ NÂNG CAO NĂNG LỰC QUẢN TRỊ CỦA CẤP XÃ GIAI ĐOẠN 2026 - 2030',
    signer: 'Đỗ Hữu Nghiễm',
    signerTitle: 'BÍ THƯ',
  });
  expect(headIn('decree')).toMatchObject({
    kind: 'Nghị định',
    number: '412/2026/NĐ-CP',
    issuer: 'CHÍNH PHỦ',
    date: '2026-02-14',
    signer: 'Lương Khắc Thuần',
  });
});

it('cites a place as a student does', () => {
  const text = documentOf('party-resolution');
  const outline = outlineOf(text);
  const at = text.indexOf('Xây dựng chính quyền');
  const head = headOf(text, outline.parts[0]?.start ?? 0);
  expect(citationOf(head, pathTo(outline, { start: at, end: at + 10 }))).toBe(
    'Nghị quyết số 27-NQ/TU, ngày 05/3/2026, phần II, mục 2, mục 2.1',
  );
});

it('finds targets with number, unit, deadline and subject, and tasks with a deadline', () => {
  const points = keyPointsOf(documentOf('party-resolution')).map(
    ({ sort, number, unit, deadline, subject }) => [sort, number, unit, deadline, subject],
  );
  expect(points).toContainEqual(['target', '98', '%', '2030', 'Tỷ lệ hồ sơ giải quyết đúng hạn']);
  expect(points).toContainEqual(['target', '30', '%', '2030', undefined]);
  expect(points).toContainEqual([
    'target',
    '96',
    'triệu đồng/người/năm',
    '2030',
    'Thu nhập bình quân đầu người',
  ]);
  expect(points.filter(([, , , deadline]) => deadline === '2026-12-31')).toHaveLength(1);
  expect(points.filter(([sort]) => sort === 'task')).not.toHaveLength(0);
});

it('reads Roman numbers in their usual form only', () => {
  expect(['IV', 'XIX', 'IIII', 'VX'].map(romanValue)).toEqual([4, 19, undefined, undefined]);
});

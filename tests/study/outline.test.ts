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

  it('reads a decision whose lines were broken to a width, and the rules issued along with it', () => {
    const text = documentOf('wrapped-decision');
    expect(listed(text)).toEqual([
      '1',
      '2',
      ' QUY CHẾ QUẢN LÝ NHÀ VĂN HÓA THÔN',
      '  I NHỮNG QUY ĐỊNH CHUNG',
      '    1 Phạm vi điều chỉnh',
      '      1',
      '      2 Trưởng thôn và Ban Công tác Mặt trận cùng giữ chìa khóa',
      '        a',
      '        b',
      '    2 Kinh phí',
      '  II TỔ CHỨC THỰC HIỆN',
      '    3 Trách nhiệm',
    ]);
    const { parts, oddities } = outlineOf(text);
    expect(oddities).toEqual([]);
    const said = (part: (typeof parts)[number] | undefined): string =>
      part ? text.slice(part.start + part.marker, part.end).replace(/\s+/g, ' ') : '';
    expect(said(parts[1])).toBe('Quyết định này có hiệu lực từ ngày 20 tháng 4 năm 2026. | *');
    expect(said(parts[9])).toMatch(/^Kinh phí.*khoản 2\. \*\*$/);
  });

  it('reads the same from a text whose letters are taken apart', () => {
    const text = documentOf('decree');
    const { parts } = outlineOf(text.normalize('NFD'));
    const whole = outlineOf(text).parts;
    expect(parts.map(({ level, label, heading }) => [level, label, heading])).toEqual(
      whole.map(({ level, label, heading }) => [level, label, heading]),
    );
    const words = (from: string, { start, end, marker }: (typeof parts)[number]): string =>
      from.slice(start + marker, end).normalize('NFC');
    expect(parts.map((part) => words(text.normalize('NFD'), part))).toEqual(
      whole.map((part) => words(text, part)),
    );
  });

  it.each([
    [
      'A. MỘT\nB. HAI\nC. BA\nI. Bốn\n1.Năm\n1.1 Sáu\n(1) Bảy',
      'A MỘT|B HAI|C BA|  I Bốn|    1 Năm|      1.1 Sáu|        1 Bảy',
    ],
    [
      'PHỤ LỤC I\nDANH MỤC XÃ\n(Kèm theo Nghị quyết)\n1. Xã Khe\nPHỤ LỤC II\nKINH PHÍ\n1. Xã Lĩnh',
      'I DANH MỤC XÃ|  1 Xã Khe|II KINH PHÍ|  1 Xã Lĩnh',
    ],
    ['Điều 5\nHiệu lực\nd) Một\ne) Năm\nf) Sáu\ng) Bảy', '5 Hiệu lực|  d Một|  e Năm|  f Sáu|  g Bảy'],
    ['4. Trích\n5. Đoạn\n6. Giữa', '4 Trích|5 Đoạn|6 Giữa'],
    ['đ) Trích\ne) Đoạn', 'đ Trích|e Đoạn'],
    ['Điều 1. Một\nChương 2 của Luật này nói khác.\nMục 1 quy định khác.\nĐiều 2. Hai', '1 Một|2 Hai'],
    [
      '1. Sửa Điều 7:\n“Điều 7. Quên đóng ngoặc\n2. Bãi bỏ Điều 8\n3. Thi hành',
      '1 Sửa Điều 7|2 Bãi bỏ Điều 8|3 Thi hành',
    ],
    ['1. Sửa Điều 7:\n"Điều 7. Kinh phí\n1. Do xã lo."\n2. Bãi bỏ Điều 8', '1 Sửa Điều 7|2 Bãi bỏ Điều 8'],
    ['1. Một\n--------\n- Hai\nNơi nhận:\n- Ba', '1 Một|  - Hai'],
  ])('reads %j', (text, expected) => {
    expect(listed(text).join('|')).toBe(expected);
  });

  it('says where a row begins late', () => {
    expect(outlineOf('Điều 3. Ba\n2. Hai\n3. Ba').oddities).toEqual([
      { at: 0, level: 'article', from: '', to: '3' },
      { at: 11, level: 'clause', from: '', to: '2' },
    ]);
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

it('reads a head set as a table, broken to a width, and the signer above what was issued along', () => {
  expect(headIn('wrapped-decision')).toEqual({
    kind: 'Quyết định',
    number: '57/2026/QĐ-UBND',
    issuer: 'ỦY BAN NHÂN DÂN TỈNH VÂN LĨNH',
    place: 'Vân Lĩnh',
    date: '2026-04-09',
    subject: 'BAN HÀNH QUY CHẾ QUẢN LÝ NHÀ VĂN HÓA THÔN',
    signer: 'Hà Thị Nhuần',
    signerTitle: 'PHÓ CHỦ TỊCH',
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

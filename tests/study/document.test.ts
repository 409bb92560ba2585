import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentsIn } from '../../lib/study/document.ts';
import { locatorIn } from '../../lib/study/locate.ts';
import { pointRows } from '../../lib/study/points-table.ts';
import { PLAN, RESOLUTION } from '../components/some-document.ts';

const documentOf = (name: string): string =>
  readFileSync(new URL(`./documents/${name}.txt`, import.meta.url), 'utf8');

/** A table of contents as its reader sees it, without the words of running text. */
const listed = (text: string): string[] =>
  documentsIn(text).flatMap(({ contents }) =>
    contents.map(({ depth, name, words }) => `${'  '.repeat(depth)}${name} ${words}`),
  );

it('finds a document with its table of contents, its oddities and its key points, in the offsets of the page', () => {
  const before = 'Trang chủ › Văn bản\n';
  const text = before + documentOf('decree');
  const [decree] = documentsIn(text);
  expect(decree?.head.kind).toBe('Nghị định');
  expect(listed(text).slice(0, 4)).toEqual([
    'Chương I QUY ĐỊNH CHUNG',
    '  Điều 1 Phạm vi điều chỉnh',
    '  Điều 2 Giải thích từ ngữ',
    expect.stringMatching(/^ {4}1\. \S/),
  ]);
  for (const { start } of decree?.contents ?? [])
    expect(text.slice(start)).toMatch(/^(?:Chương|Mục|Điều|\d|\p{L}\))/u);
  for (const { start, end, sentence } of decree?.points ?? []) expect(text.slice(start, end)).toBe(sentence);
});

it('tells two documents on one page apart', () => {
  const text = `${RESOLUTION}\n${PLAN}`;
  const [first, second, ...more] = documentsIn(text);
  expect(more).toEqual([]);
  expect([first?.head.number, second?.head.number]).toEqual(['31-NQ/TU', '88/KH-UBND']);
  expect(second?.start).toBe(text.indexOf('ỦY BAN NHÂN DÂN TỈNH'));
  expect(first?.end).toBe(second?.start);
  expect(first?.head.signer).toBe('Đỗ Hữu Nghiễm');
  expect(second?.contents.map(({ name, start }) => [name, text.slice(start, start + 2)])).toEqual([
    ['I.', 'I.'],
    ['1.', '1.'],
    ['2.', '2.'],
    ['II.', 'II'],
    ['1.', '1.'],
  ]);
  expect(first?.outline.oddities).toEqual([
    { at: text.indexOf('4. Về giao thông'), level: 'clause', from: '2', to: '4' },
  ]);
});

it('names a document by a newspaper’s own lines where it prints the whole text', () => {
  const body = RESOLUTION.slice(RESOLUTION.indexOf('I. MỤC TIÊU'), RESOLUTION.indexOf('T/M'));
  const more = 'III. KIỂM TRA\n1. Kiểm tra hằng năm\n2. Sơ kết\n3. Tổng kết\n';
  const [document] = documentsIn(
    `Toàn văn Nghị quyết số 31-NQ/TU về chợ phiên\nDưới đây là toàn văn.\n${body}${more}`,
  );
  expect(document?.head).toMatchObject({ kind: 'Nghị quyết', number: '31-NQ/TU' });
});

it('says of a page that holds only a document’s head that there are no parts', () => {
  const [bare] = documentsIn(RESOLUTION.slice(0, RESOLUTION.indexOf('I. MỤC TIÊU')));
  expect(bare?.head.number).toBe('31-NQ/TU');
  expect(bare?.contents).toEqual([]);
});

it.each([
  [
    'news that names a resolution',
    'Sáng 5/3, Tỉnh ủy Vân Lĩnh quán triệt Nghị quyết số 31-NQ/TU.\nĐồng chí Bí thư chủ trì.',
  ],
  [
    'news with a numbered list',
    'Ba việc theo Nghị quyết số 31-NQ/TU\n1. Sửa chợ\n2. Sửa đường\n3. Mở phiên\n4. Thu phí\n5. Báo cáo',
  ],
  ['a kind alone in a menu', 'NGHỊ QUYẾT\nTin mới\nThời sự'],
  ['an empty page', ''],
])('finds none in %s', (_, text) => {
  expect(documentsIn(text)).toEqual([]);
});

it('leaves the innermost level out of a table of contents that nobody could take in', () => {
  const articles = Array.from(
    { length: 150 },
    (_, at) => `Điều ${at + 1}. Việc\n1. Một\na) Hai\nb) Ba\n2. Bốn`,
  );
  const [long] = documentsIn(`${PLAN.slice(0, PLAN.indexOf('I. VIỆC'))}${articles.join('\n')}`);
  expect(new Set(long?.contents.map(({ name }) => name.split(' ')[0]))).toEqual(new Set(['Điều']));
  expect(long?.outline.parts).toHaveLength(150 * 5);
});

it('grows with the text, not with its square', () => {
  const text = documentOf('decree');
  const time = (times: number): number => {
    const before = performance.now();
    documentsIn(text.repeat(times));
    return performance.now() - before;
  };
  time(20);
  // A busy machine spoils some of the ratios; of the square of 8 none would be so small.
  const ratios = Array.from({ length: 12 }, () => time(160) / time(20));
  expect(Math.min(...ratios)).toBeLessThan(24);
});

it('tells where a passage stands as a student cites it, in the document that it is of', () => {
  const text = `${RESOLUTION}\n${PLAN}`;
  const of = (words: string) => {
    const start = text.indexOf(words);
    return locatorIn(text, { start, end: start + words.length });
  };
  expect(of('85% chợ phiên')).toBe('Nghị quyết số 31-NQ/TU, ngày 05/3/2026, phần I, mục 2');
  expect(of('Sở Công Thương vùng')).toBe('Nghị quyết số 31-NQ/TU, ngày 05/3/2026, phần II, mục 1');
  expect(of('VỀ CHỢ PHIÊN')).toBe('Nghị quyết số 31-NQ/TU, ngày 05/3/2026');
  expect(of('Sửa đường')).toBe('Kế hoạch số 88/KH-UBND, phần I, mục 2');
  // From one part into the next: what holds both.
  const [from, to] = [text.indexOf('Chợ phiên là'), text.indexOf('85%')];
  expect(locatorIn(text, { start: from, end: to })).toBe('Nghị quyết số 31-NQ/TU, ngày 05/3/2026, phần I');
  expect(locatorIn('Sáng 5/3, Tỉnh ủy họp.\n1. Một việc', { start: 0, end: 4 })).toBeUndefined();
});

it('makes a table of key points', () => {
  const [document] = documentsIn(RESOLUTION);
  expect(pointRows(document?.points ?? [], 'Nghị quyết số 31-NQ/TU')).toEqual([
    [
      'Chỉ tiêu',
      'Đến năm 2030, 85% chợ phiên có nhà lồng kiên cố.',
      '85',
      '%',
      '2030',
      expect.any(String),
      'Nghị quyết số 31-NQ/TU',
    ],
    [
      'Nhiệm vụ',
      'Sở Công Thương vùng hoàn thành quy hoạch trước ngày 30/9/2026.',
      '',
      '',
      '2026-09-30',
      'Sở Công Thương vùng',
      'Nghị quyết số 31-NQ/TU',
    ],
  ]);
});

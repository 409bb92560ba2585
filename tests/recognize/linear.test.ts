import { describe, expect, it } from 'vitest';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';
import { stepsOf } from './steps.ts';

/** What an enemy, or a broken page, would send: over and over, without a line's end. */
const HOSTILE = [
  'A ',
  'A',
  ',',
  '1',
  '((',
  '- ',
  '. ',
  'A. ',
  'A-a',
  'Nguyễn ',
  'Nguyễn Văn ',
  'ông Nguyễn A, ',
  'ông ',
  'ông A. ',
  'Ông Tập. ',
  '8/',
  'ngày 8, ',
  'các đồng chí: ',
  'Bí thư ',
  'Bí thư, ',
  'các Bí thư A, ',
  'A và B, Bí thư ',
  'đường Nguyễn Văn A, ',
  'Ảnh: A B ',
  'Nghị quyết ',
  'Nghị quyết của Chủ tịch ',
  'Nghị quyết của Chủ tịch Chủ tịch ',
  'của Chủ tịch ',
  'Quyết định của Bộ trưởng ',
  'Nghị quyết và ',
  'Luật sửa đổi Luật ',
  'Nghị định số 1, ',
  '18-NQ/',
  'Hiệp định giữa ',
  'Hiệp định Việt Nam - ',
  ', và ',
  'và ',
  'bà, ông, ',
  'đồng chí ',
  'GS.TS ',
  'ông A, bà ',
  'ngày 8, 9 và ',
  'từ 1 đến ',
  '1/2/',
  '2020-',
  'năm 2020, ',
  'tháng 3, ',
  'từ ngày 1/3 đến ngày ',
  'Phó Chủ tịch ',
  'Ủy ban ',
  'Bộ trưởng Bộ Văn hóa, ',
  'Nguyễn A - Bí thư, ',
  'các đồng chí: A, Bí thư; ',
  "H'",
  'N.V.',
  '“',
  '...',
  'bà rịa - ',
  '\u0301',
  '\ud800',
];

/** A different name each time, all begun and ended alike. */
const names = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `Ông Nguyễn Văn ${String.fromCharCode(65 + (i % 26))}${'aeiou'[i % 5]}n${i} Hùng nói, Hùng đi. `,
  ).join('');
/** A different office each time, none with a holder; then all with one. */
const offices = (count: number): string =>
  Array.from({ length: count }, (_, i) => `Giám đốc Công ty A${i} tới. `).join('') +
  Array.from({ length: count }, (_, i) => `Giám đốc Công ty A${i} Lê Văn An. `).join('');

const MADE: readonly (readonly [name: string, text: (times: number) => string])[] = [
  ...HOSTILE.map((unit) => [JSON.stringify(unit), (times: number) => unit.repeat(times)] as const),
  ['names begun and ended alike', names],
  ['offices that nobody holds yet', offices],
];

/** Of these, a hundred thousand; a number that most cycles of the rules go into, so that the last of a run is read alike. */
const ENDLESS = ['A', 'A ', ',', ', ', '1', '1 ', '(', '( ', '[', "H'"];

const MANY = 25_200;

const TIMES = 300;

describe('the recogniser', () => {
  it.each(MADE)('takes no more than twice the steps for twice the text of %s', async (_, text) => {
    expect(await growth(text, TIMES)).toBeLessThan(2.2);
  });

  it.each(ENDLESS)(
    'takes no more than twice the steps for twice as many of %j, up to a hundred thousand',
    async (unit) => {
      expect(await growth((times) => unit.repeat(times), MANY)).toBeLessThan(2.2);
    },
  );
});

/** By how much more the steps grow from twice the text to four times than from once to twice: 2 where they are linear. */
async function growth(text: (times: number) => string, times: number): Promise<number> {
  const steps = async (much: number): Promise<number> => {
    const made = text(much);
    return stepsOf(() => vietnamese.recognize({ text: made, publishedOn: '2026-08-20' }));
  };
  await steps(times);
  const once = await steps(times);
  const twice = await steps(times * 2);
  const four = await steps(times * 4);
  expect(once).toBeGreaterThan(times);
  // What is done once for all texts counts in the smaller one, too: the growth itself must not grow.
  return (four - twice) / (twice - once);
}

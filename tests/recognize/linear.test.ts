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

const TIMES = 300;

describe('the recogniser', () => {
  it.each(MADE)('takes no more than twice the steps for twice the text of %s', async (_, text) => {
    const steps = async (times: number): Promise<number> => {
      const made = text(times);
      return stepsOf(() => vietnamese.recognize({ text: made, publishedOn: '2026-08-20' }));
    };
    await steps(TIMES);
    const once = await steps(TIMES);
    const twice = await steps(TIMES * 2);
    const four = await steps(TIMES * 4);
    expect(once).toBeGreaterThan(TIMES);
    // What is done once for all texts counts in the smaller one, too: the growth itself must not grow.
    expect((four - twice) / (twice - once)).toBeLessThan(2.2);
  });
});

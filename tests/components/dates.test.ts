import { describe, expect, it } from 'vitest';
import { inTime } from '../../components/date-order.ts';
import { dateWords } from '../../components/date-words.ts';
import { timeWords } from '../../components/time-words.ts';
import { english, vietnamese } from './say.ts';

describe('a date of the calendar', () => {
  it.each([
    ['2026-03-12', '12/3/2026', '12 Mar 2026'],
    ['2026-01-05', '05/01/2026', '5 Jan 2026'],
    ['2021-04-06', '06/4/2021', '6 Apr 2021'],
    ['2021-02', '02/2021', 'Feb 2021'],
    ['2020-12', '12/2020', 'Dec 2020'],
    ['2020', '2020', '2020'],
    ['2020/2025', '2020 – 2025', '2020 – 2025'],
    ['2021-03-01/2021-03-05', '01/3/2021 – 05/3/2021', '1 Mar 2021 – 5 Mar 2021'],
    ['2021-33', 'quý I/2021', 'quarter I of 2021'],
    ['2021-36', 'quý IV/2021', 'quarter IV of 2021'],
    ['1975-21', 'mùa xuân 1975', 'spring 1975'],
    ['199X', 'thập niên 1990', 'the 1990s'],
    ['20XX', 'thế kỷ XXI', 'century XXI'],
    ['-0110', '110 TCN', '110 BC'],
    ['lúc nào đó', 'lúc nào đó', 'lúc nào đó'],
  ])('%s is written %s, in English %s', (value, vi, en) => {
    expect(dateWords(value, vietnamese)).toBe(vi);
    expect(dateWords(value, english)).toBe(en);
  });

  it('stands in order of time; what begins together from the longest to the shortest; unknown last', () => {
    const inOrder = [
      '-0179',
      '-0110',
      '0541',
      '1945-09-02',
      '20XX',
      '2020/2025',
      '2020',
      '2020-12-08',
      '2021-33',
      '2021-01',
      '2021-01-18/2021-01-24',
      '2021-01-18',
      '2021-34',
      undefined,
    ];
    for (const seed of [1, 2, 3, 4, 5]) {
      const shuffled = inOrder.toSorted((a, b) => hash(`${a}${seed}`) - hash(`${b}${seed}`));
      expect(shuffled.toSorted(inTime)).toEqual(inOrder);
    }
  });
});

describe('an instant', () => {
  it('is told by the reader’s clock, days and months as official style has them', () => {
    const zone = 'Asia/Ho_Chi_Minh';
    expect(timeWords('2026-01-05T01:03:00.000Z', vietnamese, zone)).toBe('05/01/2026, 08:03');
    expect(timeWords('2026-11-23T17:30:00.000Z', vietnamese, zone)).toBe('24/11/2026, 00:30');
    expect(timeWords('2026-01-05T01:03:00.000Z', english, zone)).toBe('5 Jan 2026, 08:03');
  });
});

const hash = (text: string): number =>
  [...text].reduce((sum, unit) => Math.imul(sum ^ unit.charCodeAt(0), 0x01000193), 7);

import { describe, expect, it } from 'vitest';
import { inWholeSigns, isBetweenSigns } from '../../lib/text/signs.ts';

describe('a sign', () => {
  it.each([
    ['a pair of surrogates', '😀'],
    ['a letter with its marks', 'ệ'.normalize('NFD')],
    ['a family', '👩‍👩‍👧'],
    ['a hand with its skin', '👍🏽'],
    ['a heart with its look', '❤️'],
    ['a key with its cap', '3️⃣'],
  ])('is not cut in two: %s', (_, sign) => {
    const text = `a${sign}b`;
    for (let at = 2; at < text.length - 1; at++) {
      expect(isBetweenSigns(text, at)).toBe(false);
      expect(inWholeSigns(text, { start: at, end: at })).toEqual({ start: 1, end: text.length - 1 });
    }
    for (const at of [0, 1, text.length - 1, text.length]) expect(isBetweenSigns(text, at)).toBe(true);
  });

  it('that stands beside another is let be', () => {
    expect(inWholeSigns('😀😀hồ', { start: 2, end: 5 })).toEqual({ start: 2, end: 5 });
    expect(inWholeSigns('', { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });
});

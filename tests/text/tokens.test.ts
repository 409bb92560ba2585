import { expect, it } from 'vitest';
import {
  CAPITALISED,
  CAPITALS,
  keyOf,
  NEW_LINE,
  NUMBER,
  SIGN,
  SMALL,
  SPACED,
  TIGHT,
  tokenize,
} from '../../lib/text/tokens.ts';

const words = (text: string) => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};

it('cuts words, numbers and signs', () => {
  expect(words('Ngày 8/12, UBND tỉnh.')).toEqual(['Ngày', '8', '/', '12', ',', 'UBND', 'tỉnh', '.']);
});

it('tells shapes and gaps', () => {
  const tokens = tokenize('Ông A\n12,ai');
  expect([...tokens.shape.subarray(0, tokens.count)]).toEqual([CAPITALISED, CAPITALS, NUMBER, SIGN, SMALL]);
  expect([...tokens.gap.subarray(0, tokens.count)]).toEqual([NEW_LINE, SPACED, NEW_LINE, TIGHT, TIGHT]);
});

it('gives one key to a syllable however its tone is placed and its letters are cased', () => {
  expect(keyOf('uỷ')).toBe(keyOf('ủy'));
  expect(keyOf('HOÀ')).toBe(keyOf('hòa'));
  expect(keyOf('hoa')).not.toBe(keyOf('hòa'));
  expect(tokenize('Uỷ').key[0]).toBe(keyOf('ủy'));
});

it('makes room for a text of signs only', () => {
  expect(tokenize(','.repeat(1000)).count).toBe(1000);
});

import { expect, it } from 'vitest';
import { readSource } from '../source-tree.ts';

/** A page has none of our tokens, so that they stand in our parts' sheet literally. */

const tokensIn = (path: string): ReadonlyMap<string, string> => {
  const [plain = ''] = readSource(path).text.split('@media');
  return new Map(
    [...plain.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(/\s+/g, ' ').trim(),
    ]),
  );
};
const colourOf = (value: string): boolean => /light-dark\(/.test(value);

it('our parts in a page have the colours of our own surfaces, token by token', () => {
  const all = tokensIn('components/tokens.css');
  const own = [...tokensIn('lib/page/own/own.css')].filter(([, value]) => colourOf(value));
  expect(own.length).toBeGreaterThan(20);
  expect(own.filter(([name, value]) => all.get(name) !== value)).toEqual([]);
});

it('our parts in a page have no colour beside those', () => {
  const sheets = ['bar', 'card', 'margin'].map((name) => readSource(`lib/page/own/${name}.css`));
  const found = sheets.flatMap(({ path, text }) =>
    [...text.matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi)].map(([colour]) => `${path}: ${colour}`),
  );
  expect(found).toEqual([]);
});

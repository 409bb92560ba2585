import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toNfc } from '../../lib/text/folding.ts';

it('gives a text without loose marks back as it is', () => {
  const { text, toRaw } = toNfc('Tỉnh uỷ 🎉');
  expect([text, toRaw(3), toRaw(10)]).toEqual(['Tỉnh uỷ 🎉', 3, 10]);
});

it('composes letters, whatever the order of their marks', () => {
  expect(toNfc('e\u0302\u0323 e\u0323\u0302 ê\u0323 x\u0301').text).toBe('ệ ệ ệ x\u0301');
});

it('leads every offset back to the letter it stands before', () => {
  const letter = fc.constantFrom(...'aăâđeêioôơuưyếềễểệ ,.1🎉AỆ', 'x\u0301', '\u0301');
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 40 }), fc.boolean(), (letters, isLoose) => {
      const raw = letters.join('').normalize(isLoose ? 'NFD' : 'NFC');
      const { text, toRaw } = toNfc(raw);
      expect(text).toBe(raw.normalize('NFC'));
      for (let i = 0; i <= text.length; i++) {
        // Within a letter that no single sign can write there is no way back.
        if (/[\u0300-\u036f]/.test(text[i] ?? '')) continue;
        expect(raw.slice(0, toRaw(i)).normalize('NFC')).toBe(text.slice(0, i));
      }
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldStream } from '../../lib/text/folded-stream.ts';

const fold = (text: string): string => foldStream(text).text;
const lower = (text: string): string => foldStream(text).lower;

/** The same as foldStream says it does, one rule after the other and slowly. */
function slowFold(text: string): string {
  return text
    .replace(/(?![\u0300-\u036f])[\s\S][\u0300-\u036f]+|[\u0300-\u036f]+/g, (cluster) =>
      cluster.normalize('NFC'),
    )
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛‹›′`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replaceAll('Ð', 'Đ')
    .replaceAll('ð', 'đ')
    .replace(/[\u0000\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[oO][àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ]/g, (pair) => {
      const [first = '', second = ''] = pair;
      const [letter = '', tone = ''] = second.normalize('NFD');
      return (first + tone).normalize('NFC') + letter;
    });
}

describe('a folded text', () => {
  it.each([
    ['letters with loose marks', 'Ho\u0300a bi\u0300nh, u\u031b\u0301 e\u0302\u0323', 'Hòa bình, ứ ệ'],
    ['marks in another order', 'e\u0323\u0302', 'ệ'],
    ['spaces of any kind', 'a\u00a0b\u2003c\t d\r\n\ne\u3000f', 'a b c d e f'],
    ['signs that nobody sees', 'a\u200bb\u00adc\ufeffd\u2060e\u200df', 'abcdef'],
    ['quotes', '“a” «b» „c‟ ‘d’ ‹e› f’s', '"a" "b" "c" \'d\' \'e\' f\'s'],
    ['dashes', '2021–2026 — a ‑ b − c', '2021-2026 - a - b - c'],
    ['Ð and Đ', 'Ðảng ð', 'Đảng đ'],
    ['the place of the tone', 'hoà khoẻ uỷ thuý UỶ HOÀ Oà', 'hòa khỏe ủy thúy ỦY HÒA Òa'],
  ])('has one form for %s', (_, raw, folded) => {
    expect(fold(raw)).toBe(folded);
    expect(fold(folded)).toBe(folded);
    expect(fold(raw.normalize('NFD'))).toBe(folded);
  });

  it('keeps the tones, and tells apart what is not the same', () => {
    for (const [a, b] of [
      ['hoa', 'hòa'],
      ['bán', 'bàn'],
      ['da', 'đa'],
      ['an', 'ân'],
      ['a b', 'ab'],
      ['a.b', 'a,b'],
      ['qu\u00fd', 'quy'],
    ] as const) {
      expect(lower(a)).not.toBe(lower(b));
    }
  });

  it('has a second form without case, unit beside unit', () => {
    const { text, lower: small } = foldStream('UBND Tỉnh ĐỒNG ΑΒΓ ДЕЖ İẞ');
    expect(small).toHaveLength(text.length);
    expect(small.startsWith('ubnd tỉnh đồng αβγ деж ')).toBe(true);
  });

  it('folds a text of marks, of halves of signs and of nothing', () => {
    expect(fold('')).toBe('');
    expect(fold('\u0301\u0301')).toHaveLength(2);
    expect(fold('\ud83d x \udf89')).toBe('\ud83d x \udf89');
    expect(fold('\u200b\u00ad')).toBe('');
    // NFC takes these apart, each into two.
    expect(fold('\u0344'.repeat(500))).toBe('\u0308\u0301'.repeat(500));
  });
});

const unit = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...'aoeuyàáạoòỳýỷâêôưđĐÐHTUYO \n\t\u00a0\u00ad\u200b“”"–-.,\u0300\u0301\u0303\u0309\u0323\u0302\u031b',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
);
const anyText = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''));

describe('of any text the folded form', () => {
  it('is what the rules say, one after the other', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(fold(raw)).toBe(slowFold(raw));
      }),
      { numRuns: 2000 },
    );
  });

  it('leads back, unit for unit and in order, to where it was written', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, lower: small, rawStart, rawEnd } = foldStream(raw);
        expect(small).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++) {
          const [start = -1, end = -1] = [rawStart[i], rawEnd[i]];
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(raw.length);
          if (i > 0) {
            expect(start).toBeGreaterThanOrEqual(rawStart[i - 1] ?? 0);
            expect(end).toBeGreaterThanOrEqual(rawEnd[i - 1] ?? 0);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('of a stretch is the same as the stretch of the folded whole', () => {
    const words = fc.array(fc.constantFrom('Tỉnh', 'uỷ', 'Sông', 'Hoà', ',', '“Đảng”', 'khoẻ', '2021–2026'), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, fc.boolean(), fc.nat(), fc.nat(), (list, isLoose, a, b) => {
        const raw = list.join(' ').normalize(isLoose ? 'NFD' : 'NFC');
        const { text, rawStart, rawEnd } = foldStream(raw);
        const from = a % text.length;
        const to = from + 1 + (b % (text.length - from));
        // The tone of two vowels belongs to both of them.
        if (/[oòóỏõọuùúủũụ]/i.test(text[from - 1] ?? '') || /[oòóỏõọuùúủũụ]/i.test(text[to - 1] ?? ''))
          return;
        expect(fold(raw.slice(rawStart[from], rawEnd[to - 1]))).toBe(text.slice(from, to));
      }),
    );
  });

  it('is folded already', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        // A mark after a sign that is left out finds its letter only the second time.
        const bare = raw.replace(/[\u0300-\u036f]/g, '');
        expect(fold(fold(bare))).toBe(fold(bare));
      }),
    );
  });
});

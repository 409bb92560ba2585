import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { describe } from '../../lib/anchor/describe.ts';
import { find } from '../../lib/anchor/find.ts';
import { pick, seeded } from '../bench/edits.ts';

const SYLLABLES =
  'tỉnh uỷ ban thường vụ hội nghị đồng chí bí thư chủ tịch xã huyện cán bộ báo cáo kết luận phương án hòa khoá thuỷ hoài quý năm ngày sông núi chè lúa trẻ em trường trạm cầu đường nước sạch rừng già 12 31 214 , và của với cho'.split(
    ' ',
  );
const sentence = (random: () => number): string =>
  `${Array.from({ length: 8 + Math.floor(random() * 20) }, () => pick(SYLLABLES, random)).join(' ')}.`;
const block = (random: () => number): string =>
  Array.from({ length: 1 + Math.floor(random() * 3) }, () => sentence(random)).join(' ');
/** An article of random words: the seed alone varies, so that no run of one word comes up. */
const blocks = (seed: number): readonly string[] => {
  const random = seeded(seed);
  return Array.from({ length: 4 + Math.floor(random() * 8) }, () => block(random));
};
const share = fc.double({ min: 0, max: 1, noNaN: true });
const seed = fc.nat({ max: 2 ** 31 });

/** A span that begins at a share of the text and has so many units, or what there is of them. */
function spanAt(text: string, from: number, length: number) {
  const start = Math.min(text.length - 1, Math.floor(from * text.length));
  return { start, end: Math.min(text.length, start + length) };
}

group('in an article of random words', () => {
  it('a quote is found at its place when paragraphs are put in elsewhere', () => {
    fc.assert(
      fc.property(seed, share, fc.integer({ min: 12, max: 300 }), share, (number, from, length, where) => {
        const all = blocks(number);
        const text = all.join('\n');
        const span = spanAt(text, from, length);
        if (text.slice(span.start, span.end).trim().length < 12) return;
        const starts = all.map((_, index) => all.slice(0, index).join('\n').length + (index === 0 ? 0 : 1));
        const free = starts.filter((start) => start <= span.start || start >= span.end);
        const at = free[Math.floor(where * free.length)] ?? 0;
        const added = `${block(seeded(number + 1))}\n`;
        const by = at <= span.start ? added.length : 0;
        const found = find(text.slice(0, at) + added + text.slice(at), describe(text, span));
        expect(found).toMatchObject({ state: 'found', span: { start: span.start + by, end: span.end + by } });
      }),
    );
  });

  it('a quote is lost when its sentence is taken out', () => {
    fc.assert(
      fc.property(seed, share, (number, from) => {
        const text = blocks(number).join('\n');
        const sentences = text.match(/[^.]+\.\s?/g) ?? [];
        const index = Math.floor(from * sentences.length) % sentences.length;
        const start = sentences.slice(0, index).join('').length;
        const quote = (sentences[index] ?? '').trim();
        const anchor = describe(text, {
          start: text.indexOf(quote, start),
          end: text.indexOf(quote, start) + quote.length,
        });
        expect(find(sentences.toSpliced(index, 1).join(''), anchor)).toEqual({ state: 'lost' });
      }),
    );
  });

  it('a few changed words do not lead elsewhere', () => {
    fc.assert(
      fc.property(seed, share, fc.integer({ min: 40, max: 300 }), (number, from, length) => {
        const text = blocks(number).join('\n');
        const span = spanAt(text, from, length);
        const anchor = describe(text, span);
        const random = seeded(number + 2);
        let start = 0;
        let end = 0;
        let edited = '';
        for (const [index, word] of text.split(/(?<=\s)/).entries()) {
          const at = text
            .split(/(?<=\s)/)
            .slice(0, index)
            .join('').length;
          if (at <= span.start) start = edited.length + span.start - at;
          if (at < span.end) end = edited.length + Math.min(word.length, span.end - at);
          edited += random() < 0.08 ? `${pick(SYLLABLES, random)} ` : word;
        }
        const found = find(edited, anchor);
        if (found.state === 'lost' || found.state === 'suggested') return;
        const both = Math.min(found.span.end, end) - Math.max(found.span.start, start);
        expect(both).toBeGreaterThan(0.5 * (end - start));
      }),
      { numRuns: 50 },
    );
  });
});

const letter = fc.constantFrom(
  ...'aàảãáạăắbcdđeêếghiklmnoòoôốơpqrstuùuưữvxyýỷ AÀĐOÒUÙYỶ.,-–“”"\n\u00a0\u00ad\u200b1😀',
);
const anyText = fc.array(letter, { minLength: 1, maxLength: 200 }).map((letters) => letters.join(''));

group('in any text', () => {
  it('a quote is found where it was', () => {
    fc.assert(
      fc.property(anyText, share, fc.nat(60), (text, from, length) => {
        const span = spanAt(text, from, length + 1);
        if (text.slice(span.start, span.end).trim() === '') return;
        expect(find(text, describe(text, span))).toMatchObject({ state: 'found', span });
      }),
    );
  });

  it('what is found in the text served as NFD is the quote', () => {
    fc.assert(
      fc.property(anyText, share, fc.nat(60), (text, from, length) => {
        const span = spanAt(text, from, length + 1);
        const quote = text.slice(span.start, span.end);
        if (!/\p{L}/u.test(quote)) return;
        const served = text.normalize('NFD');
        const found = find(served, describe(text, span));
        if (found.state === 'lost') throw new Error('lost');
        const bare = (words: string): string => words.normalize('NFC').replace(/[\s\u00ad\u200b]/g, '');
        expect(bare(served.slice(found.span.start, found.span.end))).toBe(bare(quote));
      }),
    );
  });

  it('nothing is found that is not in it, and no anchor is too odd to look for', () => {
    const odd = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(
        odd,
        odd,
        odd,
        odd,
        fc.option(fc.nat(100), { nil: undefined }),
        (text, quote, prefix, suffix, start) => {
          const found = find(text, { quote, prefix, suffix, ...(start === undefined ? {} : { start }) });
          if (found.state === 'lost') return;
          expect(found.span.start).toBeLessThanOrEqual(found.span.end);
          expect(found.span.end).toBeLessThanOrEqual(text.length);
          expect(found.span.start).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});

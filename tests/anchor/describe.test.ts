import { expect, describe as group, it } from 'vitest';
import { describe } from '../../lib/anchor/describe.ts';
import { ARTICLE, anchorOf } from './article.ts';

group('an anchor', () => {
  const quote = 'giảm 12 phòng, 31 đơn vị sự nghiệp';
  const anchor = anchorOf(ARTICLE, quote);

  it('keeps the words, 64 units on each side, the offset and the block', () => {
    const start = ARTICLE.indexOf(quote);
    expect(anchor).toMatchObject({
      quote,
      start,
      prefix: ARTICLE.slice(start - 64, start),
      suffix: ARTICLE.slice(start + quote.length, start + quote.length + 64),
    });
    expect(anchor.block).toMatch(/^Theo báo cáo của Ban Tổ chức.*nhấn mạnh\.$/);
    expect(anchor.block?.slice(anchor.at, (anchor.at ?? 0) + quote.length)).toBe(quote);
  });

  it('keeps all blocks that a passage runs over, and no more of them', () => {
    const { block } = anchorOf(ARTICLE, 'Cùng dự có các đồng chí:\nMạc Văn Thuỷ');
    expect(block?.split('\n')).toHaveLength(2);
    expect(anchorOf(ARTICLE, 'Cùng dự có các đồng chí:\n').block).toBe('Cùng dự có các đồng chí:\n');
  });

  it('keeps no block that is none: a page without paragraphs', () => {
    const { block, at, quote: kept } = describe('từ '.repeat(3000), { start: 300, end: 302 });
    expect([block, at, kept]).toEqual([undefined, undefined, 'từ']);
  });

  it('has as much context as there is at the edges of the text', () => {
    expect(describe('một hai', { start: 0, end: 7 })).toMatchObject({
      prefix: '',
      suffix: '',
      at: 0,
      twins: [],
    });
    expect(describe('một hai', { start: 7, end: 7 })).toMatchObject({
      quote: '',
      prefix: 'một hai',
      suffix: '',
    });
    expect(describe('', { start: 0, end: 0 })).toMatchObject({ quote: '', start: 0 });
  });

  it('cuts no pair of surrogates in two', () => {
    const text = `${'😀'.repeat(40)} lời ${'😀'.repeat(40)}`;
    const { prefix, suffix } = anchorOf(text, 'lời');
    expect([prefix, suffix].map((side) => side.replace(/😀| /gu, ''))).toEqual(['', '']);
    expect(prefix.length).toBeGreaterThan(60);
  });

  it('refuses a span that is not in the text, and says which', () => {
    for (const [start, end] of [
      [-1, 2],
      [3, 2],
      [0, 9],
      [0.5, 1],
      [Number.NaN, 1],
    ] as const) {
      expect(() => describe('tám chữ.', { start, end })).toThrow(
        `no span ${start}–${end} in a text of 8 units`,
      );
    }
  });
});

group('twins', () => {
  it('are the other places of the same words, with what stands around them', () => {
    const { twins } = anchorOf(ARTICLE, 'Giảm đầu mối nhưng không được giảm trách nhiệm', 1);
    expect(twins).toHaveLength(1);
    expect(twins?.[0]).toMatchObject({ start: ARTICLE.lastIndexOf('Giảm đầu mối') });
    expect(twins?.[0]?.prefix).toMatch(/xem xét, quyết định\. $/);
    expect(twins?.[0]?.suffix).toMatch(/^ là yêu cầu xuyên suốt\./);
  });

  it('are none for words that stand once', () => {
    expect(anchorOf(ARTICLE, 'chế độ đối với những người nghỉ việc').twins).toEqual([]);
  });

  it('are also places that are only nearly the same', () => {
    const { twins } = anchorOf(ARTICLE, 'Uỷ viên Ban Thường vụ Tỉnh uỷ, Trưởng Ban Tổ chức Tỉnh uỷ');
    expect(
      twins?.some(({ start }) =>
        ARTICLE.slice(start).startsWith('Uỷ viên Ban Thường vụ Tỉnh uỷ, Trưởng Ban Tuyên'),
      ),
    ).toBe(true);
  });

  it('are worth the more the less tells them apart', () => {
    const row = 'Đại biểu vỗ tay.';
    const text = `Mở đầu.\n${row}\n${row}\n${row}\nKết thúc.`;
    const [same] = anchorOf(text, 'vỗ tay', 2).twins ?? [];
    const [other] = anchorOf(ARTICLE, 'Đồng chí Lò Thị Ngân', 1).twins ?? [];
    expect(same?.worth).toBeGreaterThan(2);
    expect(other?.worth).toBeLessThan(same?.worth ?? 0);
  });
});

import { expect, describe as group, it } from 'vitest';
import { describe } from '../../lib/anchor/describe.ts';
import { find } from '../../lib/anchor/find.ts';
import { readAnchor } from '../../lib/anchor/read-anchor.ts';
import { seeded } from '../bench/edits.ts';
import { ARTICLE } from './article.ts';

/** The W3C fields of a passage, with so much context as another program keeps. */
function w3c(text: string, start: number, end: number, context = 32) {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
    ...{ start, end },
  };
}

function look(text: string, fields: object): readonly [string, string?, number?] {
  const found = find(text, readAnchor(fields));
  if (found.state === 'lost') return ['lost'];
  return [found.state, text.slice(found.span.start, found.span.end), found.span.start];
}

const PAIRS = [...ARTICLE.matchAll(/[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)?/gu)];

group('each pair of words of an article', () => {
  it.each([4, 8, 16, 32, 64])('is found with %i signs of context and its offset', (context) => {
    for (const { index, 0: words } of PAIRS) {
      expect(look(ARTICLE, w3c(ARTICLE, index, index + words.length, context))).toEqual([
        ...['found', words],
        index,
      ]);
    }
  });

  it.each([
    [4, 0.8],
    [16, 0.94],
    [32, 1],
  ])('is never taken for another with %i signs and no offset', (context, least) => {
    let found = 0;
    for (const { index, 0: words } of PAIRS) {
      const { start: _, end: __, ...fields } = w3c(ARTICLE, index, index + words.length, context);
      const [state, , at] = look(ARTICLE, fields);
      if (state !== 'found' && state !== 'changed') continue;
      expect(at).toBe(index);
      found++;
    }
    expect(found / PAIRS.length).toBeGreaterThanOrEqual(least);
  });
});

group('repeats that overlap', () => {
  it.each([
    [{ exact: 'aaa' }, 'suggested', 0],
    [{ exact: 'aaa', start: 1, end: 4 }, 'found', 1],
    [{ exact: 'aaa', prefix: 'a' }, 'found', 1],
    [{ exact: 'aaa', suffix: 'a' }, 'found', 0],
    [{ exact: 'aa', prefix: 'a', suffix: 'a' }, 'found', 1],
    [{ exact: 'aa', prefix: 'aa' }, 'found', 2],
  ] as const)('are told apart: %j', (fields, state, start) => {
    expect(look('aaaa', fields)).toEqual([state, fields.exact, start]);
  });
});

group('signs of several units', () => {
  const row = 'xin 😀😀😀 chào';
  it('are told apart by their neighbours', () => {
    expect(look(row, { exact: '😀', prefix: '😀', suffix: '😀' })).toEqual(['found', '😀', 6]);
  });

  it('are not cut, though the anchor cuts them', () => {
    expect(look('xin 😀 chào', { exact: '\ud83d', start: 4, end: 5 })).toEqual(['found', '😀', 4]);
    expect(look('xin 😀 chào', { exact: '\ude00 chào' })).toEqual(['found', '😀 chào', 4]);
    expect(describe(row, { start: 5, end: 13 })).toMatchObject({ quote: '😀😀😀 ch', start: 4 });
  });

  it('are other letters with their marks than without', () => {
    const hoi = 'hồi ấy'.normalize('NFD');
    expect(look(hoi, { exact: 'ho', start: 0, end: 2 })).toEqual(['lost']);
    expect(look(hoi, { exact: 'hô', start: 0, end: 3 })).toEqual(['lost']);
    expect(look(hoi, { exact: 'hồi' })).toEqual(['found', 'hồi'.normalize('NFD'), 0]);
    expect(describe(hoi, { start: 0, end: 2 }).quote.normalize('NFC')).toBe('hồ');
  });

  it('are found in the other form of writing, whichever the page has now', () => {
    const decomposed = ARTICLE.normalize('NFD');
    for (const quote of ['Mạc Văn Thuỷ', 'Ảnh: Khúc Minh', 'phục vụ bà con. “Giảm đầu mối']) {
      const there = quote.normalize('NFD');
      const [at, atThere] = [ARTICLE.indexOf(quote), decomposed.indexOf(there)];
      expect(look(decomposed, w3c(ARTICLE, at, at + quote.length))).toEqual(['found', there, atThere]);
      expect(look(ARTICLE, w3c(decomposed, atThere, atThere + there.length))).toEqual(['found', quote, at]);
    }
  });
});

group('white space', () => {
  const quote = 'Lò Thị Ngân yêu cầu các cơ quan';
  const at = ARTICLE.indexOf(quote);
  const anchor = w3c(ARTICLE, at, at + quote.length);

  it.each([
    ['doubled', ' ', '  '],
    ['of no break', ' ', '\u00a0'],
    ['of an indented source', ' ', '\n      '],
    ['of another system', '\n', '\r\n'],
  ])('is no difference: %s', (_, from, to) => {
    expect(look(ARTICLE.replaceAll(from, to), anchor).slice(0, 2)).toEqual([
      'found',
      quote.replaceAll(from, to),
    ]);
  });

  it('alone is a place only where its neighbours are known', () => {
    expect(look(ARTICLE, { exact: '   ' })).toEqual(['lost']);
    expect(look(ARTICLE, { exact: '\n' })[0]).not.toBe('found');
    const end = ARTICLE.indexOf('\n');
    expect(look(ARTICLE, w3c(ARTICLE, end, end + 1))).toEqual(['found', '\n', end]);
  });
});

group('at the borders of a text', () => {
  it('what is missing of the context is no witness', () => {
    for (const [start, end] of [
      [0, 20],
      [0, ARTICLE.length],
      [ARTICLE.length - 8, ARTICLE.length],
    ] as const) {
      const anchor = w3c(ARTICLE, start, end);
      expect(look(ARTICLE, anchor)).toEqual(['found', anchor.exact, start]);
      expect(look(`Tin mới nhận.\n${ARTICLE}\nTin khác.`, anchor)).toEqual([
        ...['found', anchor.exact],
        start + 14,
      ]);
    }
  });

  it('offsets beyond the text, or none, do no harm', () => {
    const last = ARTICLE.lastIndexOf('Lò Thị Ngân');
    const suffix = ' yêu cầu các cơ quan';
    for (const start of [undefined, null, 1e9, -3, '7'])
      expect(look(ARTICLE, { exact: 'Lò Thị Ngân', suffix, start, end: start })).toEqual([
        ...['found', 'Lò Thị Ngân'],
        last,
      ]);
    const prefix = 'Kết luận hội nghị, đồng chí ';
    expect(look(ARTICLE, { exact: 'Lò Thị Ngân', prefix })).toEqual(['found', 'Lò Thị Ngân', last]);
    expect(look(ARTICLE, { exact: 'LÒ THỊ NGÂN', prefix })).toEqual(['found', 'Lò Thị Ngân', last]);
  });
});

group('in a text of a million signs', () => {
  const random = seeded(11);
  const words = ARTICLE.split(/\s+/);
  let text = '';
  while (text.length < 1_000_000) text += `${words[Math.floor(random() * words.length)]} `;

  it.each([60, 150, 1_000, 6_000, 50_000])('a quote of %i is found, changed, or lost', (length) => {
    const [start, end] = [300_000, 300_000 + length];
    const { exact, ...anchor } = w3c(text, start, end, 64);
    expect(look(text, { exact, ...anchor })).toEqual(['found', exact, start]);
    expect(look(`Mới! ${text}`, { exact, ...anchor })).toEqual(['found', exact, start + 5]);
    const middle = text.indexOf(' ', start + length / 2);
    const [state, , at] = look(`${text.slice(0, middle)} cũng${text.slice(middle)}`, { exact, ...anchor });
    expect([state, at]).toEqual(['changed', start]);
    expect(look(text.slice(0, start) + text.slice(end), { exact, ...anchor })).toEqual(['lost']);
  });
});

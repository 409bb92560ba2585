import { describe, expect, it } from 'vitest';
import { find } from '../../lib/anchor/find.ts';
import { readAnchor } from '../../lib/anchor/read-anchor.ts';

/** Anchors from other programs: the W3C fields alone, often with little context or none. */
function look(text: string, fields: object): readonly [string, number?, string?] {
  const found = find(text, readAnchor(fields));
  if (found.state === 'lost') return ['lost'];
  return [found.state, found.span.start, text.slice(found.span.start, found.span.end)];
}

const MARKET = 'gạo tám thơm, gạo nếp cái, gạo, gạo lứt';

describe('words alone', () => {
  it.each([
    ['within the text', 'nếp cái', 18],
    ['at its start', 'gạo tám', 0],
    ['at its end', 'gạo lứt', 32],
    ['within words', 'ám thơ', 5],
    ['signs and spaces included', 'thơm, gạo n', 8],
  ])('are found %s', (_, exact, start) => {
    expect(look(MARKET, { exact })).toEqual(['found', start, exact]);
  });

  it('that stand at several places are one suggestion, at the offset when there is one', () => {
    expect(look(MARKET, { exact: 'gạo' })).toEqual(['suggested', 0, 'gạo']);
    expect(look(MARKET, { exact: 'gạo', start: 27, end: 30 })).toEqual(['found', 27, 'gạo']);
    expect(look(MARKET, { exact: 'gạo', start: 26 })).toEqual(['suggested', 27, 'gạo']);
  });

  it('that overlap themselves are told apart', () => {
    expect(look('lalala', { exact: 'lala' })).toEqual(['suggested', 0, 'lala']);
    expect(look('lalala', { exact: 'lala', prefix: 'la' })).toEqual(['found', 2, 'lala']);
    expect(look('lalala', { exact: 'lala', start: 2, end: 6 })).toEqual(['found', 2, 'lala']);
  });

  it('that are not there are lost', () => {
    expect(look(MARKET, { exact: 'bún bò' })).toEqual(['lost']);
    expect(look('', { exact: 'gạo' })).toEqual(['lost']);
    expect(look(MARKET, { exact: '' })).toEqual(['lost']);
  });

  it('with slips in them are suggested, the likest place and the nearest', () => {
    const text = 'Ba năm sau, khi đứng trước hội trường, ông Sầm Hải nhớ lại buổi chiều đầu tiên đi họp.';
    expect(look(text, { exact: 'Ba năm sau' })[0]).toBe('found');
    for (const exact of ['Ba nam sau', 'Bốn năm sau', 'buổi chiếu đâu tiên']) {
      const [state, , words] = look(text, { exact });
      expect([state, words === 'Ba năm sau' || words === 'buổi chiều đầu tiên']).toEqual(['suggested', true]);
    }
    const twice = 'trước mắt ta có tất cả, trước mắt ta không có gì';
    expect(look(twice, { exact: 'truớc măt', start: 20 })).toEqual(['suggested', 24, 'trước mắt']);
    expect(look(twice, { exact: 'truớc măt', start: 2 })).toEqual(['suggested', 0, 'trước mắt']);
    expect(look(twice, { exact: 'truớc măt' })).toEqual(['suggested', 0, 'trước mắt']);
  });

  it('quite unlike anything are not suggested', () => {
    expect(
      look('Hội nghị bàn về cây chè của xã Nậm Khoá.', {
        exact: 'Đội bóng thắng ba không ở sân khách hôm qua',
      }),
    ).toEqual(['lost']);
  });
});

describe('context decides', () => {
  it.each([
    ['by a few signs before', { exact: 'gạo', prefix: 'cái, ' }, 27],
    ['by a few signs after', { exact: 'gạo', suffix: ' l' }, 32],
    ['by one sign', { exact: 'gạo', suffix: ',' }, 27],
    ['by both sides', { exact: 'a', prefix: '', suffix: '', start: 99 }, undefined],
    ['within a word', { exact: 'ơ', prefix: 'h', suffix: 'm' }, 10],
  ])('%s', (_, fields, start) => {
    if (start === undefined) expect(look(MARKET, fields)).toEqual(['lost']);
    else expect(look(MARKET, fields)).toEqual(['found', start, fields.exact]);
  });

  it('between equal places by its case, when nothing else does', () => {
    const text = 'Theo tỉnh, phải báo cáo. Ai báo cáo theo tỉnh?';
    expect(look(text, { exact: 'tỉnh', prefix: 'Theo ' })).toEqual(['found', 5, 'tỉnh']);
    expect(look(text, { exact: 'tỉnh', prefix: 'theo ' })).toEqual(['found', 41, 'tỉnh']);
  });

  it('though it is only like what stands there', () => {
    const text = 'trước mắt ta có tất cả, sau lưng ta không có gì, trước mặt ta là biển';
    expect(look(text, { exact: 'ta', prefix: 'sau lung ' })).toEqual(['found', 33, 'ta']);
    expect(look(text, { exact: 'ta', prefix: 'trươc măt ', suffix: ' có tât' })).toEqual(['found', 10, 'ta']);
  });

  it('though the space beside the quote was lost', () => {
    expect(look('Ba năm sau ông về.', { exact: 'năm sau', prefix: 'Mới có ba' })).toEqual([
      'found',
      3,
      'năm sau',
    ]);
    expect(look(MARKET, { exact: 'gạo', suffix: 'nếp cái' })).toEqual(['found', 14, 'gạo']);
  });

  it('against a short quote of which it says that it stood elsewhere', () => {
    expect(look(MARKET, { exact: 'lứt', prefix: 'cơm ' })).toEqual(['lost']);
    expect(look(MARKET, { exact: 'nếp', suffix: 'c' })).toEqual(['lost']);
    expect(look(MARKET, { exact: 'tám', prefix: 'gao ' })[0]).not.toBe('found');
  });

  it('by what there is of it at the edges of the text', () => {
    expect(look('Tin trong tỉnh', { exact: 'tỉnh', suffix: ' và cả nước' })).toEqual(['found', 10, 'tỉnh']);
    expect(look('Tin trong tỉnh', { exact: 'Tin', prefix: 'Chuyên mục: ' })).toEqual(['found', 0, 'Tin']);
  });

  it('to nothing when a tie is left', () => {
    expect(look(MARKET, { exact: 'g', suffix: 'ạo' })).toEqual(['suggested', 0, 'g']);
  });
});

describe('an empty quote', () => {
  it('is the place where its neighbours meet', () => {
    expect(look(MARKET, { exact: '', prefix: 'nếp' })).toEqual(['found', 21, '']);
    expect(look(MARKET, { exact: '', suffix: 'lứt' })).toEqual(['found', 36, '']);
    expect(look(MARKET, { exact: '', prefix: 'gạo ', suffix: 'nếp' })).toEqual(['found', 18, '']);
    expect(look(MARKET, { exact: '', prefix: 'gạo', start: 17 })).toEqual(['found', 17, '']);
    expect(look(MARKET, { exact: '', prefix: 'gạo' })[0]).toBe('suggested');
    expect(look(MARKET, { exact: '', prefix: 'phở' })).toEqual(['lost']);
  });
});

describe('words over several blocks', () => {
  const text =
    'Kế hoạch giao việc\nQuý I\n12 việc\nQuý II\n31 việc\nHội nghị bàn cách làm.\nThứ hai, các xã báo cáo.';

  it.each([
    ['glued', 'bàn cách làm.Thứ hai', 'found', 'bàn cách làm.\nThứ hai'],
    ['parted by more', 'bàn cách làm.\n\n\n    Thứ hai', 'found', 'bàn cách làm.\nThứ hai'],
    ['of a table, parted by tabs', 'Quý I\t12 việc\nQuý II', 'found', 'Quý I\n12 việc\nQuý II'],
    ['of a table, glued', 'Quý I12 việcQuý II', 'changed', 'Quý I\n12 việc\nQuý II'],
  ])('are found though another program had them %s', (_, exact, state, words) => {
    expect(look(text, { exact })).toEqual([state, text.indexOf(words), words]);
  });
});

describe('offsets', () => {
  it('that are wrong do no harm', () => {
    for (const start of [0, 3, 37, 38, 1000, -5, 2.5, Number.NaN, 'x', null]) {
      expect(look(MARKET, { exact: 'nếp cái', start, end: 0 })).toEqual(['found', 18, 'nếp cái']);
    }
  });

  it('alone do not make a place of the wrong words', () => {
    expect(look(MARKET, { exact: 'nếp cái', start: 0, end: 7 })).toEqual(['found', 18, 'nếp cái']);
  });
});

describe('the same words in the same surroundings', () => {
  const lead = 'Xã Nậm Khoá bàn giao đất rừng cho từng hộ dân, chậm nhất là cuối quý này.';
  const text = [lead, ...Array.from({ length: 9 }, (_, i) => `Đoạn ${i} kể chuyện khác hẳn.`), lead].join(
    '\n',
  );
  const quote = 'giao đất';
  const [first, last] = [text.indexOf(quote), text.lastIndexOf(quote)];
  const anchorAt = (start: number) => ({
    exact: quote,
    prefix: 'Nậm Khoá bàn ',
    suffix: ' rừng cho từng hộ',
    start,
  });

  it('are told apart by where they were, in whatever form the page is served', () => {
    for (const start of [first, last]) {
      expect(look(text, anchorAt(start))).toEqual(['found', start, quote]);
      expect(look(`Mới!\n${text}`, anchorAt(start))).toEqual(['found', start + 5, quote]);
      const before = text.slice(0, start).normalize('NFD').length;
      expect(look(text.normalize('NFD'), anchorAt(start))).toEqual(['found', before, quote.normalize('NFD')]);
      const loud =
        text.slice(0, start) + text.slice(start, start + 40).toUpperCase() + text.slice(start + 40);
      expect(look(loud, anchorAt(start))).toEqual(['found', start, quote.toUpperCase()]);
    }
  });

  it('are asked about where neither is near', () => {
    expect(look(text, anchorAt((first + last) / 2 + 20))[0]).toBe('suggested');
  });
});

describe('a few words far from where they were', () => {
  const far = 'Phần đầu của bài nói về những việc khác hẳn của cả vùng. '.repeat(8);
  const anchor = {
    exact: 'Tỉnh uỷ',
    prefix: 'Sáng nay, Thường trực ',
    suffix: ' làm việc với xã Nậm Khoá.',
    start: 22,
  };

  it('are not shown where only part of their surroundings is like theirs', () => {
    const other = `${far}Chiều qua, Thường trực Tỉnh uỷ làm việc ở huyện bên.`;
    expect(look(other, anchor)[0]).not.toBe('found');
  });

  it('are shown where a whole side of them stands', () => {
    const moved = `${far}Thường trực Tỉnh uỷ làm việc với xã Nậm Khoá.`;
    expect(look(moved, anchor)).toEqual(['found', moved.indexOf('Tỉnh uỷ'), 'Tỉnh uỷ']);
  });
});

describe('what is no anchor', () => {
  it.each([
    ['an anchor is an object', 'gạo'],
    ['an anchor is an object', null],
    ['an anchor needs quote or exact', {}],
    ['exact is a text', { exact: 5 }],
    ['prefix is a text', { exact: 'gạo', prefix: ['a'] }],
  ])('is refused: %s', (message, value) => {
    expect(() => readAnchor(value)).toThrow(message);
  });
});

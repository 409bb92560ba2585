import { describe, expect, it } from 'vitest';
import { find } from '../../lib/anchor/find.ts';
import { ARTICLE, anchorOf, refind } from './article.ts';

const QUOTES = [
  'bộ máy',
  'Lò Thị Ngân',
  'Ảnh: Khúc Minh',
  'giảm 12 phòng, 31 đơn vị sự nghiệp và 214 biên chế',
  '“Giảm đầu mối nhưng không được giảm trách nhiệm”, đồng chí Mạc Văn Thuỷ nhấn mạnh.',
  'nơi có 38 % cán bộ là người địa phương. Đồng chí Khà Thị Hoài cho rằng phải nói rõ',
  'Cùng dự có các đồng chí:\nMạc Văn Thuỷ, Uỷ viên Ban Thường vụ Tỉnh uỷ',
];
const of = (change: (text: string) => string) =>
  QUOTES.map((quote) => [quote, refind(ARTICLE, quote, change(ARTICLE))] as const);
const allFound = (change: (text: string) => string) => {
  for (const [quote, found] of of(change)) expect(found).toEqual(['found', change(quote)]);
};

describe('a quote is found', () => {
  it('where it was', () => allFound((text) => text));

  it('at each place that it stands at, when it stands at several', () => {
    for (const quote of ['Tỉnh uỷ', 'đồng chí', 'Lò Thị Ngân', 'Ban Thường vụ', 'i', '.']) {
      for (
        let start = ARTICLE.indexOf(quote), nth = 1;
        start >= 0;
        start = ARTICLE.indexOf(quote, start + 1), nth++
      ) {
        expect(find(ARTICLE, anchorOf(ARTICLE, quote, nth))).toMatchObject({
          state: 'found',
          span: { start },
        });
      }
    }
  });

  it('as the whole text, and as a text of one sign', () => {
    expect(refind(ARTICLE, ARTICLE, ARTICLE)).toEqual(['found', ARTICLE]);
    expect(refind('Ổ', 'Ổ', 'Ổ')).toEqual(['found', 'Ổ']);
  });

  it('in a text served as NFD', () => allFound((text) => text.normalize('NFD')));
  it('with the tones placed in the other manner', () =>
    allFound((text) => text.replaceAll('uỷ', 'ủy').replaceAll('Hòa', 'Hoà').replaceAll('Khoá', 'Khóa')));
  it('among hard spaces', () => allFound((text) => text.replaceAll(' ', '\u00a0')));
  it('among spaces in a row and other line breaks', () =>
    allFound((text) => text.replaceAll(' ', '  ').replaceAll('\n', '\r\n\r\n')));
  it('with soft hyphens and signs of no width in it', () =>
    allFound((text) =>
      text.replace(/(?<=\p{L})(?=ng)/gu, '\u00ad').replace(/(?<=\p{L})(?=n\b)/gu, '\u200b'),
    ));
  it('among other quotes and dashes', () =>
    allFound((text) => text.replace(/[“”]/g, '"').replaceAll('-', '–')));
  it('with Ð typed for Đ', () => allFound((text) => text.replaceAll('Đ', 'Ð').replaceAll('đ', 'ð')));
  it('in the capitals of a headline', () => allFound((text) => text.toUpperCase()));
  it('in a text that lost the spaces between its blocks', () =>
    allFound((text) => text.replaceAll('\n', '')));
});

describe('tones are never folded away', () => {
  it('so that another word is another word', () => {
    const text = 'Ông Khúc Minh hỏi. Ông Khúc Minh hói.';
    expect(refind(text, 'hói', text)).toEqual(['found', 'hói']);
    expect(
      find('Ông Khúc Minh hoi.', { quote: 'hói', prefix: 'Ông Khúc Minh ', suffix: '.' }).state,
    ).not.toBe('found');
  });
});

describe('a changed passage', () => {
  const quote = 'sau khi sắp xếp toàn tỉnh giảm 12 phòng, 31 đơn vị sự nghiệp và 214 biên chế';
  it('is shown as changed, with the words that stand there now', () => {
    const now = 'sau khi sắp xếp, toàn tỉnh sẽ giảm 15 phòng, 31 đơn vị sự nghiệp và 240 biên chế';
    expect(refind(ARTICLE, quote, ARTICLE.replace(quote, now))).toEqual(['changed', now]);
  });

  it('is told from one whose surroundings alone have changed', () => {
    const now = ARTICLE.replace('Theo báo cáo của Ban Tổ chức', 'Báo cáo mới').replace(
      'vùng cao được',
      'biên giới',
    );
    expect(refind(ARTICLE, quote, now)).toEqual(['found', quote]);
  });

  it('is only suggested when nothing but its place between its neighbours is left', () => {
    const now = ARTICLE.replace('phải nói rõ, nói sớm', 'cần thông báo kịp thời');
    expect(refind(ARTICLE, 'phải nói rõ, nói sớm', now)).toEqual(['suggested', 'cần thông báo kịp thời']);
  });

  it('says how much of it and of its surroundings is left', () => {
    const found = find(ARTICLE.replace('214', '240'), anchorOf(ARTICLE, quote));
    expect(found).toMatchObject({ state: 'changed', context: expect.closeTo(1, 1) });
    expect(found.state !== 'lost' && found.likeness).toBeGreaterThan(0.9);
    expect(found.state !== 'lost' && found.likeness).toBeLessThan(1);
  });
});

describe('a removed passage', () => {
  it.each(QUOTES)('is lost, not somewhere else: %s', (quote) => {
    const at = ARTICLE.indexOf(quote);
    const without = ARTICLE.slice(0, at) + ARTICLE.slice(at + quote.length);
    expect(refind(ARTICLE, quote, without)).toEqual(['lost']);
  });

  it.each(QUOTES)('is lost with its whole block: %s', (quote) => {
    const { start = 0, block = '', at = 0 } = anchorOf(ARTICLE, quote);
    const without = ARTICLE.slice(0, start - at) + ARTICLE.slice(start - at + block.length);
    expect(refind(ARTICLE, quote, without)).toEqual(['lost']);
  });

  it('is lost though the same words stand elsewhere', () => {
    const quote = 'Giảm đầu mối nhưng không được giảm trách nhiệm';
    expect(
      refind(ARTICLE, quote, ARTICLE.replace(`“${quote}”, đồng chí Mạc Văn Thuỷ nhấn mạnh.`, ''), 1),
    ).toEqual(['lost']);
    expect(refind(ARTICLE, quote, ARTICLE.replace(`${quote} là yêu cầu xuyên suốt.`, ''), 2)).toEqual([
      'lost',
    ]);
    expect(refind(ARTICLE, quote, ARTICLE.replace(`${quote} là yêu cầu xuyên suốt.`, ''), 1)).toEqual([
      'found',
      quote,
    ]);
  });

  it('is lost in an article on something else', () => {
    const other =
      'Đội bóng Phiêng Luông thắng 3-1 trên sân nhà. Huấn luyện viên Sầm Hải nói: “Chúng tôi sẽ đá tiếp”.';
    for (const quote of QUOTES) expect(refind(ARTICLE, quote, other)).toEqual(['lost']);
  });
});

describe('a moved passage', () => {
  it('is found where it is now', () => {
    const lines = ARTICLE.split('\n');
    const turned = [...lines.slice(7), ...lines.slice(0, 7)].join('\n');
    for (const quote of QUOTES.slice(1, 6)) {
      const nth = turned.indexOf(quote) === turned.lastIndexOf(quote) ? 1 : undefined;
      if (nth) expect(refind(ARTICLE, quote, turned)).toEqual(['found', quote]);
    }
  });

  it('is found in what is left of a text that was cut off', () => {
    const quote = 'chế độ đối với những người nghỉ việc';
    expect(refind(ARTICLE, quote, ARTICLE.slice(0, ARTICLE.indexOf(quote) + quote.length))).toEqual([
      'found',
      quote,
    ]);
    expect(refind(ARTICLE, quote, ARTICLE.slice(ARTICLE.indexOf(quote)))).toEqual(['found', quote]);
  });
});

describe('odd quotes', () => {
  it('of signs beyond the basic plane', () => {
    const text = 'Chúc mừng 🇻🇳 Sông Hòa 🎉🎉 nhé 🎉';
    for (const quote of ['🇻🇳', '🎉🎉', '🎉🎉 nhé 🎉', 'Sông Hòa 🎉']) {
      expect(refind(text, quote, `Tin mới.\n${text}`)).toEqual(['found', quote]);
    }
  });

  it('of half a sign: the whole of it', () => {
    const text = 'Chúc mừng 🎉 Sông Hòa';
    const start = text.indexOf('🎉');
    const anchor = {
      quote: text.slice(start, start + 1),
      prefix: 'Chúc mừng ',
      suffix: text.slice(start + 1),
      start,
    };
    expect(find(text, anchor)).toMatchObject({ state: 'found', span: { start, end: start + 2 } });
    expect(find('Không còn gì', anchor)).toEqual({ state: 'lost' });
  });

  it('of nothing: a caret, an image', () => {
    const text = 'Ảnh chụp hội nghị: . Người chụp: Khúc Minh.';
    const at = text.indexOf(': .') + 2;
    const caret = { quote: '', prefix: text.slice(0, at), suffix: text.slice(at), start: at };
    expect(find(text, caret)).toMatchObject({ state: 'found', span: { start: at, end: at } });
    expect(find(`Mới: ${text}`.normalize('NFD'), caret)).toMatchObject({ state: 'found' });
    expect(find('Không còn gì', caret)).toEqual({ state: 'lost' });
    expect(find(text, { quote: '', prefix: '', suffix: '' })).toEqual({ state: 'lost' });
    expect(find(text, { quote: '  ', prefix: '', suffix: '' })).toEqual({ state: 'lost' });
  });

  it('with space at their edges', () => {
    expect(refind(ARTICLE, ' toàn tỉnh ', ARTICLE)).toEqual(['found', ' toàn tỉnh ']);
    expect(refind(ARTICLE, ' toàn tỉnh ', `Mới.\n${ARTICLE}`)).toEqual(['found', ' toàn tỉnh ']);
  });

  it('that are longer than a page', () => {
    const long = Array.from(
      { length: 400 },
      (_, i) => `Câu thứ ${i} nói về việc số ${i * 7} của xã ${i % 13}.`,
    ).join(' ');
    const quote = long.slice(500, 12_000);
    expect(refind(long, quote, `Mới. ${long}`)).toEqual(['found', quote]);
    const edited = quote
      .replace('Câu thứ 150 ', 'Câu thứ một trăm rưỡi ')
      .replaceAll('việc số 700', 'việc khác');
    expect(refind(long, quote, long.replace(quote, edited))).toEqual(['changed', edited]);
    expect(refind(long, quote, long.replace(quote, ''))).toEqual(['lost']);
  });

  it('in a text without words', () => {
    for (const text of ['', ' ', '\n\n', '…', '\u00ad', '😀']) {
      expect(find(text, anchorOf(ARTICLE, 'bộ máy'))).toEqual({ state: 'lost' });
    }
  });
});

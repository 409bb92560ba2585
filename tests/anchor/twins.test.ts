import { describe, expect, it } from 'vitest';
import { find } from '../../lib/anchor/find.ts';
import { ARTICLE, anchorOf } from './article.ts';

const ROW = 'Đại biểu vỗ tay.';
const SAME = ['Mở đầu hội nghị.', ROW, ROW, ROW, ROW, 'Kết thúc hội nghị.'].join('\n');
const placesOf = (text: string, words: string): readonly number[] =>
  [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => index);

describe('places that nothing tells apart', () => {
  it('keep their turn when the text around them grows or is served in another form', () => {
    const forms = [
      SAME,
      `Tin mới nhận\n${'Một đoạn khác hẳn. '.repeat(20)}\n${SAME}\nHết.`,
      SAME.normalize('NFD'),
      SAME.replaceAll(' ', '\u00a0'),
      SAME.toUpperCase(),
    ];
    for (const form of forms) {
      const shown = placesOf(form.normalize('NFC').toLowerCase(), 'vỗ.tay');
      for (const nth of [1, 2, 3, 4]) {
        const found = find(form, anchorOf(SAME, 'vỗ tay', nth));
        if (found.state !== 'found') throw new Error(`${nth}: ${found.state}`);
        expect(form.slice(0, found.span.start).normalize('NFC')).toHaveLength(shown[nth - 1] ?? -1);
      }
    }
  });

  it('are asked about or lost when one of them is gone: whichever it was, the last place is empty', () => {
    const fewer = SAME.replace(`${ROW}\n`, '');
    expect(['found', 'changed']).not.toContain(find(fewer, anchorOf(SAME, 'vỗ tay', 4)).state);
    for (const nth of [1, 2, 3]) {
      const found = find(fewer, anchorOf(SAME, 'vỗ tay', nth));
      if (found.state === 'lost' || found.state === 'suggested') continue;
      expect(found.span.start).toBe(placesOf(fewer, 'vỗ tay')[nth - 1]);
    }
  });
});

describe('rows of a list', () => {
  const quote = 'Uỷ viên Ban Thường vụ Tỉnh uỷ';
  it('are told apart by their neighbours', () => {
    const turned = ARTICLE.replace(/(Mạc Văn Thuỷ,.*)\n(Khà Thị Hoài,.*)\n/, '$2\n$1\n');
    const found = find(turned, anchorOf(ARTICLE, quote, 1));
    expect(found).toMatchObject({
      state: 'found',
      span: { start: turned.indexOf(quote, turned.indexOf('Mạc Văn')) },
    });
  });

  it('are not taken for one another when one is gone', () => {
    for (const [nth, row] of [
      [1, /Mạc Văn Thuỷ, U.*\n/],
      [2, /Khà Thị Hoài, U.*\n/],
      [3, /Vì Đình Quý, U.*\n/],
    ] as const) {
      expect(find(ARTICLE.replace(row, ''), anchorOf(ARTICLE, quote, nth))).toEqual({ state: 'lost' });
    }
  });

  it('keep the others when one is gone', () => {
    const fewer = ARTICLE.replace(/Khà Thị Hoài, U.*\n/, '');
    for (const [nth, name] of [
      [1, 'Mạc Văn Thuỷ'],
      [3, 'Vì Đình Quý'],
    ] as const) {
      const start = fewer.indexOf(quote, fewer.indexOf(`${name},`));
      expect(find(fewer, anchorOf(ARTICLE, quote, nth))).toMatchObject({ state: 'found', span: { start } });
    }
  });
});

describe('a caption that repeats the lead', () => {
  const lead = 'Đồng chí Lò Thị Ngân, Bí thư Tỉnh uỷ';
  it('is lost with its picture, and the lead stays', () => {
    const bare = ARTICLE.replace(/Đồng chí Lò Thị Ngân, Bí thư Tỉnh uỷ phát biểu.*\n/, '');
    expect(find(bare, anchorOf(ARTICLE, lead, 1))).toEqual({ state: 'lost' });
    expect(find(bare, anchorOf(ARTICLE, lead, 2))).toMatchObject({
      state: 'found',
      span: { start: bare.indexOf(lead) },
    });
  });
});

describe('a headline that the lead repeats word for word', () => {
  const NEWS = `Chủ tịch xã Nậm Khoá và Chủ tịch xã Phiêng Luông gặp Chủ tịch huyện Tà Pao
Chủ tịch xã Nậm Khoá và Chủ tịch xã Phiêng Luông gặp Chủ tịch huyện Tà Pao tại nhà văn hoá xã.
Chủ tịch xã Nậm Khoá cho biết đường về bản đã thông; Chủ tịch huyện Tà Pao hỏi chuyện trường học.
Sau buổi gặp, Chủ tịch xã Phiêng Luông cùng Chủ tịch xã Nậm Khoá ra thăm cầu mới.`;

  it('keeps each of its short titles apart from the lead’s, in whatever form it is served', () => {
    const quote = 'Chủ tịch';
    const form = NEWS.normalize('NFD');
    for (const start of placesOf(NEWS, quote)) {
      const nth = placesOf(NEWS, quote).indexOf(start) + 1;
      const found = find(form, anchorOf(NEWS, quote, nth));
      const before = NEWS.slice(0, start).normalize('NFD').length;
      expect([nth, found]).toMatchObject([nth, { state: 'found', span: { start: before } }]);
    }
  });

  it('is not looked for in the lead when it is gone', () => {
    const lead = NEWS.slice(NEWS.indexOf('\n') + 1);
    for (const nth of [2, 3])
      expect(['lost', 'suggested']).toContain(find(lead, anchorOf(NEWS, 'Chủ tịch', nth)).state);
  });
});

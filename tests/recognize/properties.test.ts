import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recognition } from '../../lib/recognize/language.ts';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';

/** Scraps of news, of our own making, and what an enemy would send. */
const SCRAPS = [
  'Sáng 19/8, ',
  'đồng chí Đỗ Hữu Nghiễm, Ủy viên Bộ Chính trị, Bí thư Tỉnh uỷ Vân Lĩnh ',
  'Chủ tịch HĐND tỉnh Trần Thị Diễm Uyển ',
  'Nghị quyết số 27-NQ/TU ngày 05/3/2026 ',
  'ông Nghiễm nói. ',
  'các đồng chí: Lê Khắc Thuần, Giám đốc Sở Y tế; ',
  'nhiệm kỳ 2020 – 2025',
  'quý I/2026 ',
  'Thoong-xa Xi-vi-lay ',
  'H’Quỹ Niê Kđăm ',
  '\n\n',
  '(Ảnh: Quang Mẫn)',
  '((((',
  '8/12/2020/13',
  'ỦY VIÊN TRUNG ƯƠNG ĐẢNG ',
  '\u00a0\ufeff',
  "A'",
  'A',
  '\ud800',
  '😀',
  '…',
];
const news = fc
  .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ maxLength: 12 })), { maxLength: 40 })
  .map((parts) => parts.join(''));
const read = (text: string): Recognition => vietnamese.recognize({ text, publishedOn: '2026-08-20' });
const wordsOf = (text: string): string[] =>
  read(text).mentions.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);

describe('the recogniser', () => {
  it('keeps its spans in bounds, in order, apart, and never empty', () => {
    fc.assert(
      fc.property(news, (text) => {
        let end = 0;
        for (const { span } of read(text).mentions) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          end = span.end;
        }
      }),
    );
  });

  it('gathers every mention into exactly one entity', () => {
    fc.assert(
      fc.property(news, (text) => {
        const { mentions, entities } = read(text);
        expect(entities.reduce((sum, entity) => sum + entity.mentions.length, 0)).toBe(mentions.length);
        expect(new Set(entities.map(({ key }) => key)).size).toBe(entities.length);
      }),
    );
  });

  it('finds the same in NFC and NFD', () => {
    fc.assert(
      fc.property(news, (text) => {
        const composed = text.normalize('NFC');
        expect(wordsOf(composed.normalize('NFD')).map((words) => words.normalize('NFC'))).toEqual(
          wordsOf(composed),
        );
      }),
    );
  });

  it('finds the same in `uỷ` and `ủy`, `hoà` and `hòa`', () => {
    const respelled = (text: string): string =>
      text.replaceAll('uỷ', 'ủy').replaceAll('Uỷ', 'Ủy').replaceAll('oà', 'òa');
    fc.assert(
      fc.property(news, (text) => {
        expect(wordsOf(respelled(text))).toEqual(wordsOf(text).map(respelled));
      }),
    );
  });

  it('names the same entities in NFD and with other tone places', () => {
    const keysOf = (text: string): string[] => read(text).entities.map(({ key }) => key.normalize('NFC'));
    const respelled = (text: string): string =>
      text.replaceAll('uỷ', 'ủy').replaceAll('Uỷ', 'Ủy').replaceAll('oà', 'òa').normalize('NFD');
    fc.assert(
      fc.property(news, (text) => {
        expect(keysOf(respelled(text))).toEqual(keysOf(text.normalize('NFC')));
      }),
    );
    expect(keysOf('Ông Lê Thị Hoà gặp bà LÊ THỊ HÒA.'.normalize('NFD'))).toEqual(['person:lê thị hòa']);
  });

  it('finds the same here, whatever paragraph without a name stands elsewhere', () => {
    const plain = fc.constantFrom(
      'mưa rơi trên mái nhà tranh, gió thổi qua vườn cây.',
      'Mọi người cùng nhau dọn dẹp rồi ra về (rất vui).',
      '…',
      '',
    );
    const held = (text: string): string[] =>
      read(text).mentions.map(
        (mention) =>
          `${mention.kind} ${text.slice(mention.span.start, mention.span.end)} ${mention.entity} ${mention.kind === 'title' ? mention.holders.join(' ') : ''}`,
      );
    fc.assert(
      fc.property(news, plain, (text, paragraph) => {
        // A line at the very edge may be a byline or a signature: that is told by where it stands.
        const edge = 'Trời sáng dần, người ra đồng.';
        const here = `${edge}\n\n${text}.\n\n${edge}\n`;
        expect(held(`${here}${paragraph}\n`)).toEqual(held(here));
        expect(wordsOf(`${paragraph}\n\n${here}`)).toEqual(wordsOf(here));
      }),
    );
  });

  it('ends on text made to be slow, in time that grows no faster than its length', () => {
    for (const hostile of [
      'A ',
      ',',
      '1',
      '((',
      'Nguyễn ',
      '8/',
      'các đồng chí: ',
      'Bí thư ',
      'ngày 8, ',
      '- ',
    ]) {
      const text = hostile.repeat(50_000);
      expect(read(text).mentions.length).toBeLessThanOrEqual(text.length);
    }
  });
});

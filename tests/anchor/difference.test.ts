import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from '../../lib/anchor/difference.ts';
import { foldStream } from '../../lib/text/folded-stream.ts';

/** `{gone}` `[new]` and what is the same, in one line. */
const told = (then: string, now: string): string =>
  difference(then, now)
    .map(({ kind, text }) => (kind === 'gone' ? `{${text}}` : kind === 'new' ? `[${text}]` : text))
    .join('');

describe('the difference between a passage then and now', () => {
  it.each([
    ['giảm 12 phòng', 'giảm 15 phòng', 'giảm {12 }[15 ]phòng'],
    ['trước ngày 5/9', 'trước ngày 15/9/2026', 'trước ngày {5}[15]/9[/2026]'],
    ['họp với 62 điểm cầu', 'đã họp với 62 điểm cầu', '[đã ]họp với 62 điểm cầu'],
    ['Bí thư Tỉnh uỷ, Chủ tịch', 'Bí thư Tỉnh uỷ', 'Bí thư Tỉnh uỷ{, Chủ tịch}'],
    ['một', 'hai', '{một}[hai]'],
    ['', 'mới', '[mới]'],
    ['cũ', '', '{cũ}'],
    ['', '', ''],
    ['  ', 'a', '{  }[a]'],
  ])('%s → %s', (then, now, line) => {
    expect(told(then, now)).toBe(line);
  });

  it('is none where only the way of writing differs', () => {
    for (const [then, now] of [
      ['Tỉnh uỷ Hòa', 'TỈNH ỦY HOÀ'],
      ['“Đảng” – nói', '"Ðảng" - nói'],
      ['một  hai', 'một\u00a0hai'],
      ['khoẻ', 'khoẻ'.normalize('NFD')],
    ] as const) {
      expect(difference(then, now)).toEqual([{ kind: 'same', text: now }]);
    }
  });

  it('keeps as much as it can', () => {
    expect(told('a b c d e f', 'x a c d y f z')).toBe(
      '[x ]a {b }c d {e }[y ]f[ z]'.replace('f[ z]', 'f [z]'),
    );
  });

  it('of very long passages is one change between what they share', () => {
    const long = (word: string): string => `đầu ${`${word} `.repeat(2100)}cuối`;
    const [first, gone, added, last, ...more] = difference(long('một'), long('hai'));
    expect([first?.text, gone?.kind, added?.kind, last?.text, more]).toEqual([
      'đầu ',
      'gone',
      'new',
      'cuối',
      [],
    ]);
  });

  const word = fc.constantFrom('Tỉnh', 'uỷ', 'ủy', 'và', ',', '.', 'Sông', '12', ' ', '\n', '“');
  const passage = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
  const folded = (text: string): string => foldStream(text).lower.replace(/ /g, '');

  it('read one way is the text now, read the other way the text then', () => {
    fc.assert(
      fc.property(passage, passage, (then, now) => {
        const changes = difference(then, now);
        const without = (kind: string): string =>
          changes.flatMap((change) => (change.kind === kind ? [] : [change.text])).join('');
        expect(without('gone')).toBe(now);
        expect(folded(without('new'))).toBe(folded(then));
        expect(changes.every(({ kind }, index) => kind !== changes[index - 1]?.kind)).toBe(true);
        expect(changes.every(({ text }) => text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

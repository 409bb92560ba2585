import { expect, it } from 'vitest';
import { flowOf } from '../../lib/recognize/flow.ts';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';
import { around } from '../../lib/text/around.ts';

const TEXT = [
  'Sáng 12/3/2026, đồng chí Đỗ Hữu Nghiễm, Bí thư Tỉnh ủy, chủ trì hội nghị.',
  'Ông Nghiễm nói rõ. Hạn chót là ngày 30/6/2026, không lùi. Ai cũng nghe.',
].join('\n');

it('puts mentions in the order of reading, each with its number, its line and its words', () => {
  const { mentions } = flowOf(TEXT, vietnamese.recognize({ text: TEXT }), []);
  expect(mentions.map(({ words, line, index }) => [words, line, index])).toEqual([
    ['Sáng 12/3/2026', 0, 0],
    ['Đỗ Hữu Nghiễm', 0, 0],
    ['Bí thư Tỉnh ủy', 0, 0],
    ['Nghiễm', 1, 1],
    ['ngày 30/6/2026', 1, 0],
  ]);
  expect(mentions.at(-1)?.sentence).toBe('Hạn chót là ngày 30/6/2026, không lùi');
});

it('cuts a long sentence at words, on both sides of what it is for', () => {
  const text = `${'một hai ba '.repeat(30)}ngày 30/6 ${'bốn năm sáu '.repeat(30)}`;
  const start = text.indexOf('ngày');
  const cut = around(text, { start, end: start + 9 }, 60);
  expect(cut).toMatch(/^…(?:(?:một|hai|ba) )+ngày 30\/6( (?:bốn|năm|sáu))+…$/u);
  expect(cut.length).toBeLessThanOrEqual(62);
});

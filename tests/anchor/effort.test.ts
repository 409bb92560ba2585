import { expect, describe as group, it } from 'vitest';
import { describe } from '../../lib/anchor/describe.ts';
import { search } from '../../lib/anchor/find.ts';
import { type OpenText, openText } from '../../lib/anchor/open-text.ts';
import { seeded } from '../bench/edits.ts';
import { ARTICLE } from './article.ts';

const UNITS = 100_000;
const filled = (part: string, units = UNITS): string =>
  part.repeat(Math.ceil(units / part.length)).slice(0, units);
const spoken = (units: number): string => {
  const random = seeded(7);
  const words = ARTICLE.split(/\s+/);
  let text = '';
  while (text.length < units) text += `${words[Math.floor(random() * words.length)]} `;
  return text.slice(0, units);
};

/** Steps of a search, and the time of all and of the longest. */
function cost(
  open: OpenText,
  quote: string,
  prefix = '',
  suffix = '',
): { steps: number; all: number; longest: number } {
  const steps = search(open, { quote, prefix, suffix });
  const from = process.threadCpuUsage();
  let [count, longest, all] = [0, 0, 0];
  for (let done = false; !done; count++) {
    done = steps.next().done === true;
    const { user, system } = process.threadCpuUsage(from);
    longest = Math.max(longest, (user + system) / 1000 - all);
    all = (user + system) / 1000;
  }
  return { steps: count, all, longest };
}

/** The lesser of three, so that the garbage of what ran before is not counted. */
const least = (measure: () => number): number => Math.min(measure(), measure(), measure());

group('the work of a search', () => {
  const hostile: readonly (readonly [string, string, string])[] = [
    ['one letter', filled('a'), 'a'],
    ['one letter, a long quote', filled('a'), 'a'.repeat(2000)],
    ['two letters', filled('ab'), 'ba'.repeat(50)],
    ['one word', filled('uỷ '), 'uỷ uỷ uỷ'],
    ['two words', filled('uỷ ban '), filled('ban uỷ ', 400)],
    ['one sentence', filled('Đồng chí Bí thư Tỉnh uỷ phát biểu. '), 'Đồng chí Phó Bí thư Tỉnh uỷ phát biểu.'],
    ['signs only', filled('., '), '., ., .,'],
    ['line breaks only', filled('\n'), 'một hai'],
    ['loose marks', filled('a\u0301\u0302'), 'a\u0301'.repeat(40)],
    ['words of its own', spoken(UNITS), spoken(900).slice(500)],
  ];

  it.each(hostile)('on %s comes in few steps', (_, text, quote) => {
    const open = openText(text);
    for (const context of [
      '',
      'Đồng chí Bí thư Tỉnh uỷ chủ trì hội nghị và phát biểu kết luận ',
      filled('a', 64),
      filled('uỷ ', 64),
    ]) {
      expect(cost(open, quote, context, context).steps).toBeLessThan(60);
    }
  });

  it.each(hostile)('on %s grows no faster than the text', (_, text, quote) => {
    const half = openText(text.slice(0, UNITS / 2));
    const whole = openText(text);
    const context = filled('Đồng chí Bí thư ', 64);
    cost(half, quote, context, context);
    const small = least(() => cost(half, quote, context, context).all);
    const large = least(() => cost(whole, quote, context, context).all);
    expect(large).toBeLessThan(4 * small + 10);
  });

  it('to describe a passage grows no faster than the text', () => {
    const used = (units: number): number => {
      const text = filled('Đồng chí Bí thư Tỉnh uỷ phát biểu. ', units);
      const from = process.threadCpuUsage();
      describe(text, { start: 105, end: 140 });
      const { user, system } = process.threadCpuUsage(from);
      return (user + system) / 1000;
    };
    used(UNITS);
    expect(least(() => used(4 * UNITS))).toBeLessThan(8 * least(() => used(UNITS)) + 10);
  });

  it('is next to nothing while the text is as it was', () => {
    const text = spoken(UNITS);
    const open = openText(text);
    const anchor = describe(text, { start: 50_000, end: 50_060 });
    const steps = search(open, anchor);
    expect(steps.next()).toMatchObject({ done: true, value: { state: 'found' } });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../lib/page/read.ts';
import { offsetOf, type Reading, rangesOf, spanOf } from '../../lib/page/reading.ts';
import { showBody } from './shown.ts';

/** Any HTML: text with all kinds of white space, elements of all layouts, things that are not read. */
const WORDS = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'bc',
        'Ngh',
        'ễ',
        'n\u0303',
        ' ',
        '  ',
        '\n',
        '\t',
        '\u00a0',
        '\ufeff',
        '\u00ad',
        '\u200b',
        ', ',
        '👍',
      ],
      ...['&#7883;', '&amp;'],
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const TAGS = [
  ...['p', 'div', 'span', 'a', 'b', 'em', 'li', 'td', 'h2', 'blockquote', 'section'],
  ...['pre', 'button', 'script', 'nav', 'svg', 'x-y', 'ruby'],
];
const STYLES = [
  ...['', '', '', 'display: none', 'display: block', 'display: inline', 'display: contents'],
  ...[
    'visibility: hidden',
    'visibility: visible',
    'white-space: pre',
    'white-space: pre-line',
    'float: left',
  ],
];
const { html: HTML } = fc.letrec<{ html: string; element: string }>((tie) => ({
  html: fc
    .array(
      fc.oneof(
        { maxDepth: 4 },
        WORDS,
        fc.constantFrom('<br>', '<wbr>', '<!-- x -->', '<hr>'),
        tie('element'),
      ),
      {
        maxLength: 5,
      },
    )
    .map((parts) => parts.join('')),
  element: fc
    .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...STYLES), tie('html'))
    .map(([tag, style, inner]) => `<${tag}${style && ` style="${style}"`}>${inner}</${tag}>`),
}));

/** The units of a span that stand for something in the page: no line breaks, no spaces that we put. */
function inPage({ text, segments }: Reading, { start, end }: { start: number; end: number }): string {
  let words = '';
  for (let at = 0; at < segments.count; at++) {
    const from = segments.textAt[at] ?? 0;
    const to = from + (segments.length[at] ?? 0);
    words += text.slice(Math.max(from, start), Math.max(from, start, Math.min(to, end)));
  }
  return words;
}

function readAll(html: string): Reading {
  showBody(html);
  return read({ kind: 'article', root: document.body, body: document.body, letters: 0 });
}

/** A span with ends somewhere in a text of this length. */
const spanIn = (length: number, from: number, to: number): { start: number; end: number } => {
  const [a, b] = [Math.floor(from * (length + 1)), Math.floor(to * (length + 1))];
  return { start: Math.min(a, b), end: Math.max(a, b) };
};
const SHARE = fc.double({ min: 0, max: 0.999, noNaN: true });

const fold = (words: string): string => words.replace(/[ \t\n\f\r]+/g, ' ');

/** The words of ranges of the DOM, white space folded. */
const wordsOf = (ranges: readonly AbstractRange[]): string =>
  fold(ranges.map((each) => liveOf(each).toString()).join(''));

function liveOf(each: AbstractRange): Range {
  const range = document.createRange();
  range.setStart(each.startContainer, each.startOffset);
  range.setEnd(each.endContainer, each.endOffset);
  return range;
}

describe('the way from the text back to the page', () => {
  it('gives ranges of just the words of a span, whatever the page', () => {
    fc.assert(
      fc.property(HTML, SHARE, SHARE, (html, from, to) => {
        const reading = readAll(html);
        const span = spanIn(reading.text.length, from, to);
        const words = inPage(reading, span);
        expect(wordsOf(rangesOf(reading, span))).toBe(fold(words));
      }),
      { numRuns: 3_000 },
    );
  });

  it('and from those ranges to the span again, but for line breaks at its ends', () => {
    fc.assert(
      fc.property(HTML, SHARE, SHARE, (html, from, to) => {
        const reading = readAll(html);
        const span = spanIn(reading.text.length, from, to);
        const ranges = rangesOf(reading, span);
        const [first, last] = [ranges[0], ranges.at(-1)];
        if (!first || !last) return;
        const back = spanOf(
          reading,
          new StaticRange({
            startContainer: first.startContainer,
            startOffset: first.startOffset,
            endContainer: last.endContainer,
            endOffset: last.endOffset,
          }),
        );
        const words = reading.text.slice(span.start, span.end);
        const start = span.start + words.length - words.replace(/^\n+/, '').length;
        const end = span.end - (words.length - words.replace(/\n+$/, '').length);
        expect(back).toEqual({ start, end });
      }),
      { numRuns: 3_000 },
    );
  });

  it('takes any selection to a span of words that are in it, and never throws', () => {
    fc.assert(
      fc.property(HTML, SHARE, SHARE, (html, from, to) => {
        const reading = readAll(html);
        const points = pointsIn(document.body);
        const [a, b] = [points[Math.floor(from * points.length)], points[Math.floor(to * points.length)]];
        if (!a || !b) return;
        const range = document.createRange();
        range.setStart(...a);
        range.setEnd(...b);
        const span = spanOf(reading, range);
        if (!span) return;
        expect(span.start).toBeLessThan(span.end);
        const selected = range.toString().replace(/\s/g, '');
        for (const words of rangesOf(reading, span).map((each) => wordsOf([each]).replace(/\s/g, ''))) {
          expect(selected).toContain(words);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('tells the text offset of each unit of each node that is read, in order', () => {
    fc.assert(
      fc.property(HTML, (html) => {
        const reading = readAll(html);
        let before = 0;
        for (const node of new Set(reading.segments.nodes)) {
          for (let at = 0; at <= node.data.length; at++) {
            const offset = offsetOf(reading, node, at) ?? -1;
            expect(offset).toBeGreaterThanOrEqual(before);
            expect(offset).toBeLessThanOrEqual(reading.text.length);
            before = offset;
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Each point that a selection may begin or end at. */
function pointsIn(root: Node): [Node, number][] {
  const points: [Node, number][] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    const length = node instanceof Text ? node.data.length : node.childNodes.length;
    for (let at = 0; at <= length; at++) points.push([node, at]);
  }
  return points;
}

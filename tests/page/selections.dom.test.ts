import { expect, describe as group, it } from 'vitest';
import { describe } from '../../lib/anchor/describe.ts';
import { find } from '../../lib/anchor/find.ts';
import { selectedSpan } from '../../lib/page/place.ts';
import { read } from '../../lib/page/read.ts';
import { type Reading, rangesOf } from '../../lib/page/reading.ts';
import { wordsOf } from './registered.ts';
import { showBody } from './shown.ts';

const readAll = (): Reading =>
  read({ kind: 'article', root: document.body, body: document.body, letters: 0 });

/** A point of the page: a child of the first element that a selector finds, or (`#text 2`) its third node of text. */
type Point = readonly [selector: string, at: number | string];

function pointOf([selector, at]: Point): readonly [Node, number] {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  if (typeof at === 'number') return [element, at];
  const [nth = 0, offset = 0] = at.split(':').map(Number);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  for (let left = nth; left > 0; left--) node = walker.nextNode();
  if (!node) throw new Error(`no text ${nth} in ${selector}`);
  return [node, offset];
}

/** The words that are noted when this is selected, by way of anchor and text and back to the page as it is read then. */
function noted(start: Point, end: Point, later: () => void = () => undefined): readonly string[] | undefined {
  const before = readAll();
  getSelection()?.setBaseAndExtent(...pointOf(start), ...pointOf(end));
  const span = selectedSpan(document, before);
  if (!span) return undefined;
  const anchor = describe(before.text, span);
  later();
  const now = readAll();
  const found = find(now.text, anchor);
  if (found.state !== 'found') return [found.state];
  return rangesOf(now, found.span).map(wordsOf);
}

const BREAKS = '<div id="d">Đầu.<br><br>Dòng giữa<br><br><br>Cuối.</div>';
const PAGE = `
  <h2 id="h">Chỉ tiêu của xã</h2>
  <p id="p"><strong id="s">Bí thư Đảng uỷ</strong> xã nêu <em>ba</em> việc<!-- chú thích --> phải làm.<span id="r"></span></p>
  ${BREAKS}
  <table id="t"><tr><td>Quý I</td><td>12 việc</td></tr><tr><td>Quý II</td><td>31 việc</td></tr></table>
  <p id="q">&nbsp; Đồng thuận 👍🏽 cao&nbsp; </p>
  <p id="w"> &nbsp; </p>`;

group('what is selected', () => {
  it.each<readonly [string, Point, Point, readonly string[] | undefined]>([
    ['within a node of text', ['#p', '0:3'], ['#p', '0:6'], ['thư']],
    ['a whole node of text', ['#s', '0:0'], ['#s', '0:14'], ['Bí thư Đảng uỷ']],
    ['a whole element', ['#s', 0], ['#s', 1], ['Bí thư Đảng uỷ']],
    ['from an element into text', ['#s', 0], ['#p', '1:7'], ['Bí thư Đảng uỷ xã nêu']],
    ['from text to the end of an element', ['#p', '1:4'], ['em', 1], ['nêu ba']],
    ['over a comment', ['#p', '3:1'], ['#p', '4:5'], ['việc phải']],
    ['to an empty element at the end', ['em', 0], ['#r', 0], ['ba việc phải làm.']],
    ['from an empty element on: nothing of its paragraph', ['#r', 0], ['#d', 1], ['Đầu.']],
    [
      'a paragraph as three clicks select it, to the start of the next',
      ['#h', 0],
      ['#p', 0],
      ['Chỉ tiêu của xã'],
    ],
    ['a line between breaks', ['#d', '1:0'], ['#d', '1:9'], ['Dòng giữa']],
    ['with the breaks before it', ['#d', 1], ['#d', '1:9'], ['Dòng giữa']],
    ['with the breaks after it', ['#d', 3], ['#d', 7], ['Dòng giữa']],
    ['over several blocks', ['#h', '0:3'], ['#p', '0:6'], ['tiêu của xã', 'Bí thư']],
    ['over cells of a table', ['#t', '0:0'], ['#t', '2:6'], ['Quý I', '12 việc', 'Quý II']],
    ['backwards', ['#p', '0:6'], ['#p', '0:0'], ['Bí thư']],
    ['with hard spaces at its ends', ['#q', 0], ['#q', 1], ['Đồng thuận 👍🏽 cao']],
    ['a sign of several units', ['#q', '0:13'], ['#q', '0:18'], ['👍🏽']],
    ['nothing but white space', ['#w', 0], ['#w', 1], undefined],
    ['nothing', ['#p', '0:3'], ['#p', '0:3'], undefined],
  ])('%s', (_, start, end, words) => {
    showBody(PAGE);
    const [a, b] = [pointOf(start), pointOf(end)];
    expect(noted(start, end)).toEqual(words);
    // A page that splits its text letter by letter, with empty nodes between, is the same page.
    const split = (): void => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node instanceof Text) nodes.push(node);
      for (const node of nodes) {
        while (node.length > 1) node.splitText(node.length - 1);
        node.before('');
      }
    };
    getSelection()?.setBaseAndExtent(...a, ...b);
    expect(noted(start, end, split)).toEqual(words);
  });
});

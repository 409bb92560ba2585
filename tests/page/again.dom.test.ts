import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Changes } from '../../lib/page/changes.ts';
import { type PageReading, readPage, readPageSteps } from '../../lib/page/page.ts';
import { SEEN } from '../../lib/page/watch.ts';
import { ADDRESS, articleOf, PROSE, showBody, showPage } from './shown.ts';

const SOURCES = import.meta.glob<string>(['../pages/*/source.html', '!../pages/law-text/*'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const STYLE = '<style>.gap { display: none } .dong { display: block } .co * { font-size: 0 }</style>';
const OUR_OWN = `${STYLE}<nav><ul><li><a href="/">Trang chủ của báo</a></ul></nav>${articleOf(
  `<div><p>${PROSE}</p><p>Một <a href="/1">liên kết <b>đậm</b></a> và <span class="share">chia sẻ</span><br>dòng hai</p></div>
   <ul><li>mục một<li>mục hai <i>nghiêng</i></ul><table><tr><td>ô một<td><p>ô hai</p></table>
   <details><summary>Xem thêm</summary><p>${PROSE}</p></details><p>${PROSE}</p><pre>giữ\n  nguyên</pre>`,
)}<aside class="related"><a href="/2">Một bài khác của báo, có đầu đề dài</a><p>${PROSE}</p></aside>`;

/** Picks of a chain of changes: which of them, where, and with what. */
const picks = fc.array(fc.tuple(fc.nat(11), fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 });
const nodesOf = (kind: number): readonly Node[] => {
  const walker = document.createTreeWalker(document.body, kind);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes;
};
const STOCK = [
  `<p>${PROSE}</p>`,
  '<p>Ngắn thôi.</p>',
  `<div class="related"><a href="/x">${PROSE}</a></div>`,
  `<div><p>${PROSE} Thêm.</p><p>Và <em>nữa</em>.</p></div>`,
  '<span>chữ trong dòng</span>',
  '<p>Theo <a href="/y">Báo Vân Lĩnh</a></p>',
  '<br>',
  STYLE,
];

/** One change of the page, whatever it is. */
function change([what, where, how]: readonly [number, number, number]): void {
  const texts = nodesOf(NodeFilter.SHOW_TEXT);
  const elements = nodesOf(NodeFilter.SHOW_ELEMENT);
  const text = texts[where % Math.max(1, texts.length)] as Text | undefined;
  const element = elements[where % Math.max(1, elements.length)] as Element | undefined;
  const other = elements[how % Math.max(1, elements.length)] as Element | undefined;
  const piece = STOCK[how % STOCK.length] ?? '';
  if (!element || !other) return;
  const doings: readonly (() => void)[] = [
    () => text?.appendData(` thêm ${how % 100}`),
    () => text?.replaceData(0, text.length, how % 2 ? PROSE : ''),
    () => text?.splitText(how % (text.length + 1)),
    () => element.normalize(),
    () => element.remove(),
    () => element.insertAdjacentHTML('afterend', piece),
    () => element.insertAdjacentHTML('afterbegin', piece),
    () => other.contains(element) || element.after(other),
    () => element.toggleAttribute('hidden'),
    () => element.classList.toggle(['gap', 'dong', 'co', 'related'][how % 4] ?? 'gap'),
    () => element.setAttribute('style', how % 2 ? 'display: none' : 'white-space: pre'),
    () => element.replaceChildren(...element.childNodes, `${PROSE} ${how % 10}`),
  ];
  doings[what]?.();
}

function readAgain(before: PageReading, changes: Changes): PageReading {
  const steps = readPageSteps(document, ADDRESS, before, changes);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const told = ({ page, reading, scope, kept }: PageReading) => ({ page, reading, scope, kept });

describe('a page that changed', () => {
  for (const [name, html] of [...Object.entries(SOURCES), ['our own', `<body>${OUR_OWN}</body>`] as const]) {
    it(`(${name.split('/').at(-2) ?? name}) reads by its changed parts as it would be read anew`, () => {
      fc.assert(
        fc.property(fc.array(picks, { minLength: 1, maxLength: 5 }), (rounds) => {
          showPage(html);
          const observer = new MutationObserver(() => undefined);
          observer.observe(document, SEEN);
          let last = readPage(document, ADDRESS);
          for (const round of rounds) {
            for (const each of round) change(each);
            const changes = new Changes(false);
            changes.note(observer.takeRecords());
            last = readAgain(last, changes);
            const anew = readPage(document, ADDRESS);
            expect(told(last)).toEqual(told(anew));
            expect(
              last.reading.segments.nodes.every((node, at) => node === anew.reading.segments.nodes[at]),
            ).toBe(true);
          }
          observer.disconnect();
        }),
        { numRuns: 12 },
      );
    });
  }

  it('has only its changed blocks looked into', () => {
    showBody(articleOf(`<p>${PROSE}</p><p>Một <b>đậm</b>.</p>`.repeat(200)));
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, SEEN);
    const before = readPage(document, ADDRESS);
    document.querySelector('article p:nth-of-type(9)')?.append(' Hết.');
    const changes = new Changes(false);
    changes.note(observer.takeRecords());
    const counted = { all: 0, changed: 0 };
    const styles = Object.getOwnPropertyDescriptor(window, 'getComputedStyle');
    const real = window.getComputedStyle;
    const count = (which: keyof typeof counted, work: () => unknown): void => {
      window.getComputedStyle = (...all) => {
        counted[which]++;
        return real.apply(window, all);
      };
      work();
    };
    count('all', () => readPage(document, ADDRESS));
    count('changed', () => expect(readAgain(before, changes).page.text).toContain(' Hết.'));
    if (styles) Object.defineProperty(window, 'getComputedStyle', styles);
    expect(counted.all).toBeGreaterThan(600);
    expect(counted.changed).toBeLessThan(10);
  });
});

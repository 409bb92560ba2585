import { describe, expect, it } from 'vitest';
import { readPage, readPageSteps } from '../../lib/page/page.ts';
import { rangesOf } from '../../lib/page/reading.ts';
import { inSlices, Meter } from '../../lib/page/slices.ts';
import { wordsOf } from './registered.ts';
import { ADDRESS, articleOf, linesOf, PROSE, readBody, showBody, textOf } from './shown.ts';

const NAME = 'Trịnh Thị Bảo Ngân';

describe('text elsewhere than in the page’s own tree', () => {
  it('is read in open shadow roots, in the order a reader sees it', () => {
    showBody(articleOf('<x-khung><b slot="cuoi">ba</b>hai<i slot="dau">một</i></x-khung><p>bốn</p>'));
    const root = document.querySelector('x-khung')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no shadow root');
    root.innerHTML =
      '<p><slot name="dau">không</slot></p><p><slot></slot></p><p><slot name="cuoi"></slot></p><p><slot name="trong">năm</slot></p>';
    const { page, reading } = readPage(document, ADDRESS);
    expect(page.text.split('\n').slice(2)).toEqual(['một', 'hai', 'ba', 'năm', 'bốn']);
    const start = page.text.indexOf('ba', page.text.indexOf('hai'));
    expect(rangesOf(reading, { start, end: start + 2 }).map(wordsOf)).toEqual(['ba']);
  });

  it('is not read in closed ones', () => {
    showBody(articleOf('<x-kin></x-kin>'));
    const root = document.querySelector('x-kin')?.attachShadow({ mode: 'closed' });
    if (root) root.innerHTML = `<p>${NAME}</p>`;
    expect(readPage(document, ADDRESS).page.text).not.toContain(NAME);
  });

  it('is read in frames of this site, even where the whole article stands in one', async () => {
    showBody(`<div><iframe></iframe></div>`);
    const frame = document.querySelector('iframe');
    const inner = frame?.contentDocument;
    if (!inner) throw new Error('no frame');
    inner.body.innerHTML = articleOf(`<p>${NAME} chủ trì.</p>`);
    const { page, reading } = readPage(document, ADDRESS);
    expect(page.text).toContain(PROSE);
    expect(page.text.endsWith(`${NAME} chủ trì.`)).toBe(true);
    const at = page.text.indexOf(NAME);
    const [range] = rangesOf(reading, { start: at, end: at + NAME.length });
    expect(range?.startContainer.ownerDocument).toBe(inner);
  });

  it('is left alone in frames of other sites', () => {
    showBody(articleOf(`<iframe sandbox srcdoc="<p>${NAME}</p>"></iframe><p>sau đó</p>`));
    expect(readPage(document, ADDRESS).page.text.split('\n').at(-1)).toBe('sau đó');
  });
});

describe('a page that would mislead us', () => {
  const FIELDS = [
    ...[
      'parentNode',
      'childNodes',
      'firstChild',
      'nextSibling',
      'nodeName',
      'nodeType',
      'localName',
      'textContent',
    ],
    ...[
      'ownerDocument',
      'getAttribute',
      'closest',
      'matches',
      'checkVisibility',
      'shadowRoot',
      'isConnected',
    ],
    ...['getRootNode', 'getBoundingClientRect', 'children', 'innerText', 'attributes', 'id', 'className'],
  ];

  it('names its form’s fields like the properties of nodes', () => {
    const fields = FIELDS.map((name) => `<input name="${name}" value="x">`).join('');
    const form = `<form class="detail-content" id="f">${fields}${articleOf(`<p>${NAME} chủ trì.</p>`)}</form>`;
    const { page, reading } = readBody(form);
    expect(page.title).toBe('Vân Lĩnh bàn việc của nhiệm kỳ mới');
    expect(page.text).toBe(`${page.title}\n${PROSE}\n${NAME} chủ trì.`);
    for (const { element } of reading.blocks) expect(element).toBeInstanceOf(Element);
  });

  it('hides words behind controls, zero width and tiny letters', () => {
    expect(
      linesOf(
        '<p>một<span style="font-size: 0">ẩn</span> hai<span style="display: none">ẩn</span></p><p>ba\u200bbốn</p>',
      ),
    ).toEqual(['một hai', 'ba\u200bbốn']);
  });
});

describe('a page without end', () => {
  for (const name of [
    '',
    ' class="related-news"',
    ' class="share author date title"',
    ' itemprop="author"',
  ]) {
    it(`may nest twenty thousand elements <div${name}>`, () => {
      const deep = `${`<div${name}>`.repeat(20_000)}<p>${PROSE} ${PROSE}</p>`;
      expect(textOf(articleOf(deep))).toContain(`${PROSE} ${PROSE}`);
    });

    it(`may nest elements deeper than a parser would, <div${name}>`, () => {
      showBody(articleOf(`<div${name}></div>`));
      let at = document.querySelector('article > div');
      for (let depth = 0; at && depth < 2_000; depth++) {
        const next = at.cloneNode();
        at.append(next);
        at = at.firstElementChild;
      }
      at?.append(`${PROSE} ${PROSE}`);
      expect(readPage(document, ADDRESS).page.text).toContain(`${PROSE} ${PROSE}`);
    });
  }

  it('of a million words is read whole, in steps that grow with its length and no faster', async () => {
    const paragraph = `<p>${PROSE} Bà <b>${NAME}</b> ký <a href="/1">Nghị quyết</a> số 68-NQ/TW.</p>`;
    const steps = (words: number): number => {
      const times = Math.ceil(words / paragraph.split(/\s+/).length);
      showBody(articleOf(paragraph.repeat(times)));
      const reading = readPageSteps(document, ADDRESS);
      let count = 0;
      for (let step = reading.next(); ; step = reading.next()) {
        if (step.done) {
          expect(step.value.page.text.split(NAME).length - 1).toBe(times);
          return count;
        }
        count++;
      }
    };
    const few = steps(100_000);
    const many = steps(1_000_000);
    // Each step walks 128 nodes: eight to a paragraph, twice over (to find the body and to read it).
    expect(few).toBeGreaterThan(100);
    expect(many / few).toBeGreaterThan(8);
    expect(many / few).toBeLessThan(12);
  });

  it('is read in slices between which the page breathes', async () => {
    showBody(articleOf(`<p>${PROSE}</p>`.repeat(2_000)));
    let time = 0;
    const meter = new Meter(() => time++);
    let breaths = 0;
    const timer = setInterval(() => breaths++, 0);
    const told: number[] = [];
    const read = await inSlices(
      readPageSteps(document, ADDRESS),
      new AbortController().signal,
      meter,
      (share) => told.push(share),
    );
    clearInterval(timer);
    expect(read?.page.text.length).toBeGreaterThan(PROSE.length * 2_000);
    expect(told.length).toBeGreaterThan(5);
    // The reader is told how far it is: from the beginning to the end, and never back.
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told[0]).toBeLessThan(0.2);
    expect(told.at(-1)).toBeGreaterThan(0.8);
    expect(Math.max(...told)).toBeLessThanOrEqual(1);
    expect(breaths).toBeGreaterThan(0);
    expect(meter.spent).toBeGreaterThan(0);
  });

  it('is left as soon as nobody wants it', async () => {
    showBody(articleOf(`<p>${PROSE}</p>`.repeat(500)));
    const life = new AbortController();
    const reading = inSlices(readPageSteps(document, ADDRESS), life.signal, new Meter(ticking()), () =>
      life.abort(),
    );
    expect(await reading).toBeUndefined();
  });
});

/** A clock on which each look takes as long as a slice may. */
function ticking(): () => number {
  let now = 0;
  return () => (now += 10);
}

it('a page that is no HTML has nothing to read and does not throw', () => {
  for (const html of ['', '<frameset></frameset>', '<svg><text>Nghị quyết</text></svg>', '\u0000\ud800']) {
    expect(textOf(html).replace(/\W/g, '')).toBe('');
  }
});

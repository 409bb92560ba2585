import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import rules from '../../entrypoints/content/marks.css?inline';
import { type Look, type Mark, NAMES } from '../../lib/page/mark.ts';
import { readPage } from '../../lib/page/page.ts';
import { Painter } from '../../lib/page/paint.ts';
import type { Reading } from '../../lib/page/reading.ts';
import { recognize } from '../../lib/recognize/recognize.ts';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';
import { registered, registeredWords } from './registered.ts';
import { ADDRESS, articleOf, readBody } from './shown.ts';

let life = new AbortController();
const painter = (): Painter => new Painter(document, rules, life.signal);
beforeEach(async () => {
  life = new AbortController();
  await browserPage.viewport(1000, 800);
  scrollTo(0, 0);
});
afterEach(() => life.abort());

/** Marks on each place where these words stand. */
function marksOn({ text }: Reading, words: Readonly<Record<string, Look>>): readonly Mark[] {
  const marks = Object.entries(words).flatMap(([of, look]) => {
    const found: Mark[] = [];
    for (let at = text.indexOf(of); at >= 0; at = text.indexOf(of, at + 1)) {
      found.push({ start: at, end: at + of.length, look });
    }
    return found;
  });
  return marks.sort((a, b) => a.start - b.start);
}

const MIXED = `
  <p>Đồng chí Trịnh Thị <b>Bảo</b> Ngân, Bí&nbsp;thư Tỉnh uỷ, ký Nghị quyết số <a href="/1">68-<i>NQ</i>/TW</a>.</p>
  <p>Bà Ngân<span hidden> (ẩn)</span> hẹn ngày 1/4/2026.</p>`;

describe('marks', () => {
  it('are painted on just the words that the recogniser found', async () => {
    const { page, reading } = readBody(articleOf(MIXED));
    const { mentions } = recognize(page, [vietnamese]);
    expect(mentions.length).toBeGreaterThan(5);
    painter().show(reading, { mentions: mentions.map(({ kind, span }) => ({ ...span, look: kind })) });
    const words = mentions.map(({ span }) => page.text.slice(span.start, span.end)).sort();
    await expect.poll(() => registeredWords()).toEqual(words);
  });

  it('are static ranges under names of ours, each look its own', async () => {
    const { reading } = readBody(articleOf(MIXED));
    painter().show(reading, { mentions: marksOn(reading, { 'Bảo Ngân': 'person', '1/4/2026': 'date' }) });
    await expect.poll(() => Object.keys(registered()).length).toBe(2);
    for (const [name, highlight] of CSS.highlights) {
      expect(NAMES).toContain(name);
      for (const range of highlight) expect(range).toBeInstanceOf(StaticRange);
    }
  });

  it('change not one node of the page, while they come, stay and go', async () => {
    const { reading } = readBody(articleOf(MIXED));
    const before = document.documentElement.outerHTML;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void seen.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    painter().show(reading, { mentions: marksOn(reading, { Ngân: 'person' }) });
    await expect.poll(() => registeredWords().length).toBe(2);
    life.abort();
    expect(registeredWords()).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect([...seen, ...observer.takeRecords()]).toEqual([]);
  });

  it('leave other highlights of the page alone, and come back after it cleared them all', async () => {
    const own = new Highlight();
    CSS.highlights.set('cua-trang', own);
    const { reading } = readBody(articleOf(MIXED));
    painter().show(reading, { mentions: marksOn(reading, { Ngân: 'person' }) });
    await expect.poll(() => registeredWords().length).toBe(2);
    expect(CSS.highlights.get('cua-trang')).toBe(own);
    CSS.highlights.clear();
    await expect.poll(() => registeredWords().length, { timeout: 6_000 }).toBe(2);
    life.abort();
    expect(CSS.highlights.size).toBe(0);
  });

  it('give way to a later reading and to other choices of kinds at once', async () => {
    const paint = painter();
    const first = readBody(articleOf(MIXED)).reading;
    paint.show(first, { mentions: marksOn(first, { Ngân: 'person', '1/4/2026': 'date' }) });
    await expect.poll(() => registeredWords()).toEqual(['1/4/2026', 'Ngân', 'Ngân']);
    paint.show(first, { mentions: marksOn(first, { '1/4/2026': 'date' }) });
    await expect.poll(() => registeredWords()).toEqual(['1/4/2026']);
    const second = readBody(articleOf('<p>Ông Đoàn Hữu Phước vắng mặt.</p>')).reading;
    paint.show(second, { mentions: marksOn(second, { 'Đoàn Hữu Phước': 'person' }) });
    await expect.poll(() => registeredWords()).toEqual(['Đoàn Hữu Phước']);
    paint.hide();
    expect(registeredWords()).toEqual([]);
  });

  it('lie over the tints of notes, and the flash over both', async () => {
    const { reading } = readBody(articleOf(MIXED));
    const paint = painter();
    paint.show(reading, {
      mentions: marksOn(reading, { 'Bà Ngân': 'person' }),
      notes: marksOn(reading, { 'Bà Ngân hẹn ngày': 'key', 'Ngân hẹn': 'ask' }),
    });
    paint.set('flash', marksOn(reading, { Ngân: 'flash' }));
    await expect.poll(() => Object.keys(registered()).length).toBe(4);
    const priority = (look: Look): number =>
      [...CSS.highlights].find(([name]) => name.startsWith(`chu-giai-${look}-`))?.[1].priority ?? -1;
    expect(priority('person')).toBeGreaterThan(priority('key'));
    expect(priority('person')).toBeGreaterThan(priority('ask'));
    expect(priority('flash')).toBeGreaterThan(priority('person'));
  });
});

describe('on a long page', () => {
  const many = (count: number): string =>
    Array.from({ length: count }, (_, at) => `<p style="height: 200px">Ông Lò Văn Páo ${at} đến.</p>`).join(
      '',
    );
  const shown = (): readonly number[] =>
    registeredWords()
      .map((words) => Number(words.split(' ').at(-1)))
      .sort((a, b) => a - b);
  const marksOfAll = (reading: Reading): readonly Mark[] =>
    [...reading.text.matchAll(/Lò Văn Páo \d+/g)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      look: 'person',
    }));

  it('only what is within a screen of the window is registered, wherever that is', async () => {
    const { reading } = readBody(articleOf(many(400)));
    painter().show(reading, { mentions: marksOfAll(reading) });
    await expect.poll(() => shown().length).toBeGreaterThan(3);
    expect(shown()[0]).toBe(0);
    expect(shown().length).toBeLessThan(12);
    scrollTo(0, 40_000);
    await expect.poll(() => shown()[0]).toBeGreaterThan(150);
    expect(shown().length).toBeLessThan(20);
    // What is in the window is among it.
    for (const at of [...document.querySelectorAll('p')].filter(isInWindow)) {
      expect(shown()).toContain(Number(/\d+/.exec(at.textContent)?.[0]));
    }
  });

  it('it is so with more blocks than can be watched, and with one block of many screens', async () => {
    for (const html of [many(1_600), `<div>${many(1_600).replace(/<\/?p[^>]*>/g, '<br>'.repeat(8))}</div>`]) {
      const { reading } = readBody(articleOf(html));
      painter().show(reading, { mentions: marksOfAll(reading) });
      await expect.poll(() => shown().includes(0)).toBe(true);
      expect(shown().length).toBeLessThan(400);
      scrollTo(0, document.documentElement.scrollHeight / 2);
      await expect.poll(() => shown()[0]).toBeGreaterThan(600);
      const inWindow = numbersInWindow();
      expect(inWindow.length).toBeGreaterThan(1);
      expect(shown()).toEqual(expect.arrayContaining([...inWindow]));
      expect(shown().length).toBeLessThan(400);
      scrollTo(0, 0);
      life.abort();
      life = new AbortController();
    }
  });
});

describe('the set of marks', () => {
  const names = async (style: string, html = '<p>Ông Lò Văn Páo đến.</p>'): Promise<readonly string[]> => {
    const { reading } = readBody(`<style>${style}</style>${articleOf(html)}`);
    painter().show(reading, { mentions: marksOn(reading, { 'Lò Văn Páo': 'person' }) });
    await expect.poll(() => registeredWords().length).toBe(1);
    const found = Object.keys(registered());
    life.abort();
    life = new AbortController();
    return found;
  };

  it('is for the ground that the block itself stands on', async () => {
    expect(await names('p { line-height: 1.8 }')).toEqual(['chu-giai-person-light']);
    expect(await names('p { line-height: 1.8 } body { background: #15181c; color: #ddd }')).toEqual([
      'chu-giai-person-dark',
    ]);
    expect(await names('p { line-height: 1.8; background: #fff } body { background: #15181c }')).toEqual([
      'chu-giai-person-light',
    ]);
    expect(
      await names('p { line-height: 1.8 } main { background: oklch(0.2 0.02 250); color: #fff }'),
    ).toEqual(['chu-giai-person-dark']);
    expect(
      await names('p { line-height: 1.8; background: rgb(0 0 0 / 0.1) } body { background: white }'),
    ).toEqual(['chu-giai-person-light']);
    expect(await names('p { line-height: 1.8 } main { background: url(data:,); color: #fff }')).toEqual([
      'chu-giai-person-dark',
    ]);
  });

  it('stands nearer to the words where lines stand close', async () => {
    expect(await names('p { line-height: 1.2 }')).toEqual(['chu-giai-person-light-tight']);
    expect(await names('p { line-height: normal }')).toEqual(['chu-giai-person-light-tight']);
  });

  it('has a rule for each name', () => {
    for (const name of NAMES) expect(rules).toContain(`::highlight(${name})`);
  });
});

describe('in a frame of this site and in an open shadow root', () => {
  it('marks are painted, with rules adopted there and taken away again', async () => {
    const inner = '<p>Ông Lò Văn Páo ở trong khung.</p>';
    const { reading } = readBody(
      articleOf(`<iframe srcdoc="${inner}"></iframe><x-bong></x-bong><p>Ông Lò Văn Páo ở ngoài.</p>`),
    );
    expect(reading.text).toContain('ở ngoài');
    const frame = document.querySelector('iframe');
    await expect.poll(() => frame?.contentDocument?.querySelector('p')).toBeTruthy();
    const root = document.querySelector('x-bong')?.attachShadow({ mode: 'open' });
    if (!root || !frame?.contentWindow) throw new Error('no frame or root');
    root.innerHTML = '<p>Ông Lò Văn Páo ở trong bóng.</p>';
    const again = readPage(document, ADDRESS).reading;
    painter().show(again, { mentions: marksOn(again, { 'Lò Văn Páo': 'person' }) });
    await expect.poll(() => registeredWords().length).toBe(2);
    const view = frame.contentWindow.window as typeof globalThis & Window;
    await expect.poll(() => registeredWords(view)).toEqual(['Lò Văn Páo']);
    expect(root.adoptedStyleSheets.length).toBe(1);
    expect(view.document.adoptedStyleSheets.length).toBe(1);
    expect(document.adoptedStyleSheets.length).toBe(0);
    life.abort();
    expect(registeredWords(view)).toEqual([]);
    expect(root.adoptedStyleSheets.length + view.document.adoptedStyleSheets.length).toBe(0);
  });
});

/** Numbers of the men whose names stand in the window now. */
function numbersInWindow(): readonly number[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: number[] = [];
  const range = document.createRange();
  while (walker.nextNode()) {
    const number = /Páo (\d+)/.exec(walker.currentNode.textContent ?? '')?.[1];
    range.selectNode(walker.currentNode);
    const { top, bottom } = range.getBoundingClientRect();
    if (number && top >= 0 && bottom <= innerHeight) found.push(Number(number));
  }
  return found;
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && /Páo \d/.test(element.textContent);
}

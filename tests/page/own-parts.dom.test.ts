import { describe, expect, it } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { clearHosts, HOST_TAG } from '../../lib/page/host.ts';
import { Margin, type Pinned } from '../../lib/page/margin.ts';
import { boxesOf } from '../../lib/page/place.ts';
import type { Reading } from '../../lib/page/reading.ts';
import { hosts, newHost, setUpHost, spanOn } from './hosted.ts';
import { articleOf, readBody } from './shown.ts';

const { life, roots } = setUpHost();
const shownShapes = (): readonly HTMLButtonElement[] =>
  roots()
    .flatMap((root) => [...root.querySelectorAll<HTMLButtonElement>('.shape')])
    .filter((each) => !each.hidden);

describe('our host', () => {
  it('hangs beside the body, closed, only while there is something to show', () => {
    readBody(articleOf(''));
    const before = document.body.outerHTML;
    const host = newHost(life());
    expect(hosts()).toEqual([]);
    const [one, two] = [document.createElement('i'), document.createElement('b')];
    host.add(one);
    host.add(two);
    expect(hosts().length).toBe(1);
    expect(hosts()[0]?.parentElement).toBe(document.documentElement);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(document.body.outerHTML).toBe(before);
    host.remove(one);
    expect(hosts().length).toBe(1);
    host.remove(two);
    expect(hosts()).toEqual([]);
  });

  it('goes with our life, and an older one’s is cleared away', () => {
    const host = newHost(life());
    host.add(document.createElement('i'));
    life().abort();
    expect(hosts()).toEqual([]);
    document.documentElement.append(document.createElement(HOST_TAG));
    const ofThePage = document.createElement(HOST_TAG);
    document.body.append(ofThePage);
    clearHosts(document);
    expect(hosts()).toEqual([ofThePage]);
  });

  it('is not moved, hidden or restyled by the page’s rules', () => {
    readBody(
      `<style>chu-giai, * { display: none !important; opacity: 0 !important; position: static !important; z-index: 1 !important }</style>`,
    );
    const host = newHost(life());
    host.add(document.createElement('i'));
    const style = getComputedStyle(hosts()[0] ?? document.body);
    expect([style.display, style.opacity, style.position, style.zIndex]).toEqual([
      'block',
      '1',
      'absolute',
      '2147483647',
    ]);
  });
});

describe('the shapes of notes', () => {
  const pin = (
    reading: Reading,
    words: string,
    look: Pinned['look'] = 'key',
  ): Pinned & { opened: () => number } => {
    let count = 0;
    return {
      span: spanOn(reading, words),
      look,
      label: `Ghi chú: ${words}`,
      open: () => {
        count++;
      },
      opened: () => count,
    };
  };
  const read = (html = ''): Reading =>
    readBody(`<style>main { margin: 0 120px; font: 18px/1.7 serif }</style>${articleOf(html)}`).reading;

  it('stand in the margin at the first line of their passages', () => {
    const reading = read('<p>Ông Lò Văn Páo đến.</p>');
    const margin = new Margin(document, newHost(life()), life().signal);
    margin.show(reading, [pin(reading, 'họp bàn cách'), pin(reading, 'Lò Văn Páo', 'ask')]);
    const [first, second] = shownShapes().map((each) => each.getBoundingClientRect());
    const [line] = boxesOf(reading, spanOn(reading, 'họp bàn cách'));
    const [other] = boxesOf(reading, spanOn(reading, 'Lò Văn Páo'));
    if (!first || !second || !line || !other) throw new Error('not shown');
    expect(first.right).toBeLessThan(line.left);
    expect(first.right).toBeLessThanOrEqual(120);
    expect(Math.abs((first.top + first.bottom) / 2 - (line.top + line.bottom) / 2)).toBeLessThan(2);
    expect(Math.abs((second.top + second.bottom) / 2 - (other.top + other.bottom) / 2)).toBeLessThan(2);
    expect([first.width, first.height]).toEqual([28, 28]);
  });

  it('follow the text when it moves: late pictures, a narrower window, a page that scrolls in a box, a shifted root', async () => {
    const reading = read('<p>Ông Lò Văn Páo đến.</p><div style="height: 2000px"></div>');
    const margin = new Margin(document, newHost(life()), life().signal);
    margin.show(reading, [pin(reading, 'Lò Văn Páo')]);
    const isBeside = (): boolean => {
      const [line] = boxesOf(reading, spanOn(reading, 'Lò Văn Páo'));
      const box = shownShapes()[0]?.getBoundingClientRect();
      return !!line && !!box && Math.abs(box.top + 14 - (line.top + line.bottom) / 2) < 2;
    };
    const picture = document.createElement('div');
    picture.style.height = '150px';
    document.querySelector('article')?.prepend(picture);
    await expect.poll(isBeside).toBe(true);
    await browserPage.viewport(600, 800);
    await expect.poll(isBeside).toBe(true);
    scrollTo(0, 120);
    await expect.poll(isBeside).toBe(true);
    document.documentElement.style.cssText = 'position: relative; top: 30px; left: 20px';
    margin.place();
    expect(isBeside()).toBe(true);
    document.documentElement.style.cssText = '';
    const main = document.querySelector('main');
    if (main) main.style.cssText = 'height: 300px; overflow: auto';
    main?.scrollTo(0, 60);
    await expect.poll(isBeside).toBe(true);
  });

  it('take the colours of the ground that they stand on', () => {
    const reading = readBody(
      `<style>body { background: #15181c; color: #ddd } p { background: #fff; color: #222 }</style>${articleOf('')}`,
    ).reading;
    const margin = new Margin(document, newHost(life()), life().signal);
    margin.show(reading, [pin(reading, 'Sáng 13/3')]);
    const dark = getComputedStyle(shownShapes()[0]?.querySelector('svg') ?? document.body).fill;
    expect(dark).toBe('rgb(240, 198, 74)');
  });

  it('are one with a number where several begin on a line, and open one after the other', async () => {
    const reading = read();
    const margin = new Margin(document, newHost(life()), life().signal);
    const notes = [
      pin(reading, 'Sáng 13/3'),
      pin(reading, 'Tỉnh uỷ Vân Lĩnh', 'cite'),
      pin(reading, 'chương trình hành động'),
    ];
    margin.show(reading, notes);
    expect(shownShapes().length).toBe(2);
    expect(shownShapes()[0]?.textContent).toBe('2');
    expect(shownShapes()[0]?.ariaLabel).toBe('Ghi chú: Sáng 13/3 · Ghi chú: Tỉnh uỷ Vân Lĩnh');
    shownShapes()[0]?.focus();
    await userEvent.keyboard('{Enter}');
    margin.place();
    await userEvent.keyboard('{Enter}');
    expect(notes.map((each) => each.opened())).toEqual([1, 1, 0]);
  });

  it('answer a reader’s click and key, and none that a page makes', async () => {
    const reading = read();
    const margin = new Margin(document, newHost(life()), life().signal);
    const note = pin(reading, 'Sáng 13/3');
    margin.show(reading, [note]);
    const [shape] = shownShapes();
    shape?.click();
    shape?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(note.opened()).toBe(0);
    shape?.focus();
    await userEvent.keyboard('{Enter}');
    expect(note.opened()).toBe(1);
  });

  it('are hidden while their passage is, and gone with the last note', () => {
    const reading = read('<p>Ông Lò Văn Páo đến.</p>');
    const margin = new Margin(document, newHost(life()), life().signal);
    margin.show(reading, [pin(reading, 'Lò Văn Páo')]);
    document.querySelector('p:last-child')?.setAttribute('hidden', '');
    margin.place();
    expect(shownShapes()).toEqual([]);
    margin.show(reading, []);
    expect(hosts()).toEqual([]);
  });

  it('come back when a page throws our host out', () => {
    const reading = read();
    const margin = new Margin(document, newHost(life()), life().signal);
    margin.show(reading, [pin(reading, 'Sáng 13/3')]);
    hosts()[0]?.remove();
    margin.place();
    expect(hosts().length).toBe(1);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { placeBeside, placeUnder } from '../../lib/page/beside.ts';
import { EDITOR, EditorFrame } from '../../lib/page/frame.ts';
import { readPage } from '../../lib/page/page.ts';
import { boxesOf, scrollTo as scrollToSpan, selectedSpan, spotOf } from '../../lib/page/place.ts';
import { hosts, newHost, setUpHost, spanOn } from './hosted.ts';
import { ADDRESS, articleOf, PROSE, readBody } from './shown.ts';

const { life, roots } = setUpHost();

describe('the editor’s frame', () => {
  it('opens once for a note, gives way to another’s, and is gone when hidden', () => {
    const frame = new EditorFrame(newHost(life()));
    const frames = (): readonly HTMLIFrameElement[] =>
      roots().flatMap((root) => [...root.querySelectorAll('iframe')]);
    frame.show('a', 'about:blank?a', 'Ghi chú', undefined, 'dark');
    frame.show('a', 'about:blank?a', 'Ghi chú', undefined, 'dark');
    expect(frames().map(({ src, title }) => [src, title])).toEqual([['about:blank?a', 'Ghi chú']]);
    frame.show('b', 'about:blank?b', 'Ghi chú', undefined, 'dark');
    expect(frames().map(({ src }) => src)).toEqual(['about:blank?b']);
    expect(frames().map(({ style }) => style.colorScheme)).toEqual(['dark']);
    frame.hide('a');
    expect(frames().length).toBe(1);
    frame.hide('b');
    expect(hosts()).toEqual([]);
  });

  it('stands in the margin beside its column, else under its line, else above it, always within the window', () => {
    const spot = (left: number, top: number, right: number) => ({
      line: { left, top, bottom: top + 24 },
      right,
    });
    const beside = (at: Parameters<typeof placeBeside>[0], width: number, height: number) =>
      placeBeside(at, EDITOR, width, height);
    expect(beside(spot(100, 200, 600), 1200, 900)).toMatchObject({ left: 616, top: 200, width: 400 });
    expect(beside(spot(100, 800, 600), 1200, 900)).toMatchObject({ left: 616, top: 432 });
    expect(beside(spot(100, 200, 830), 1200, 900)).toMatchObject({ left: 846, width: 346 });
    expect(beside(spot(100, 200, 900), 1200, 900)).toMatchObject({ left: 100, top: 232, width: 400 });
    expect(beside(spot(100, 700, 900), 1200, 900)).toMatchObject({ left: 100, top: 232 });
    expect(beside(undefined, 1200, 900)).toMatchObject({ left: 792, top: 432 });
    expect(beside(spot(10, 300, 300), 320, 400)).toMatchObject({
      left: 8,
      width: 304,
      height: 384,
      top: 8,
    });
  });

  it('is made lower rather than stand over its line, where neither side has room for all of it', () => {
    const card = { width: 336, narrowest: 288, height: 340, shortest: 140 };
    const at = (top: number) => ({ line: { left: 90, top, bottom: top + 24 }, right: 400 });
    expect(placeBeside(at(345), card, 420, 700)).toMatchObject({ top: 8, height: 329 });
    expect(placeBeside(at(330), card, 420, 700)).toMatchObject({ top: 362, height: 330 });
  });

  it('leaves the bar of a selection below its end, above its start where the window ends, at the edge where neither has room', () => {
    const bar = { width: 340, height: 40 };
    const lines = (top: number, bottom: number, right: number) => ({
      first: { top },
      last: { bottom, right },
    });
    expect(placeUnder(lines(100, 150, 500), bar, 1000, 800)).toEqual({ left: 408, top: 158, isAbove: false });
    expect(placeUnder(lines(700, 780, 500), bar, 1000, 800)).toEqual({ left: 408, top: 652, isAbove: true });
    expect(placeUnder(lines(-900, 2000, 500), bar, 1000, 800)).toMatchObject({ top: 752, isAbove: false });
    expect(placeUnder(lines(100, 150, 40), bar, 1000, 800)).toMatchObject({ left: 8 });
    expect(placeUnder(lines(100, 150, 990), bar, 1000, 800)).toMatchObject({ left: 652 });
  });

  it('has the column of a passage in a quotation or a list be that of the text around it', () => {
    const { reading } = readBody(
      `<style>body { margin: 0 } main { margin: 0 100px; width: 600px } blockquote { margin: 0 40px }</style>${articleOf(
        '<blockquote><p>Ông Lò Văn Páo đến.</p></blockquote><ul><li>Bà Ngân đi.</li></ul>',
      )}`,
    );
    for (const words of ['Lò Văn Páo', 'Bà Ngân']) {
      expect(spotOf(reading, spanOn(reading, words))).toMatchObject({ left: 100, right: 700 });
    }
  });
});

describe('going to a passage', () => {
  it('brings it into the middle of the window, in a long paragraph and in a box that scrolls too', async () => {
    vi.spyOn(window, 'matchMedia').mockReturnValue({ ...matchMedia('all'), matches: true });
    const long = `<p>${PROSE.repeat(60)} Ông Lò Văn Páo. ${PROSE.repeat(60)}</p>`;
    for (const style of ['', 'main { height: 500px; overflow: auto }']) {
      const { reading } = readBody(`<style>${style}</style>${articleOf(long)}`);
      const span = spanOn(reading, 'Lò Văn Páo');
      expect(scrollToSpan(reading, span)).toBe(true);
      await expect.poll(() => boxesOf(reading, span)[0]?.top ?? -1).toBeGreaterThan(100);
      expect(boxesOf(reading, span)[0]?.top).toBeLessThan(600);
    }
  });

  it('says that it cannot where the passage is gone or not shown', () => {
    const { reading } = readBody(articleOf('<p id="x">Ông Lò Văn Páo đến.</p>'));
    const span = spanOn(reading, 'Lò Văn Páo');
    document.querySelector('#x')?.setAttribute('hidden', '');
    expect(scrollToSpan(reading, span)).toBe(false);
    document.querySelector('#x')?.removeAttribute('hidden');
    document.querySelector('#x')?.firstChild?.remove();
    expect(scrollToSpan(reading, span)).toBe(false);
  });
});

describe('what is selected', () => {
  const select = (
    html: string,
    from: readonly [string, number],
    to: readonly [string, number],
  ): string | undefined => {
    const { reading } = readBody(articleOf(html));
    const at = ([selector, offset]: readonly [string, number]): [Node, number] => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(selector);
      return [element.firstChild ?? element, offset];
    };
    document.getSelection()?.setBaseAndExtent(...at(from), ...at(to));
    const span = selectedSpan(document, reading);
    return span && reading.text.slice(span.start, span.end);
  };

  it('is a span of the text, over nodes and blocks, in either direction, without white space at its ends', () => {
    const html = '<p id="a">Một hai <b>ba</b></p><p id="b">bốn năm</p>';
    expect(select(html, ['#a', 3], ['#b', 4])).toBe('hai ba\nbốn');
    expect(select(html, ['#b', 4], ['#a', 4])).toBe('hai ba\nbốn');
  });

  it('is nothing where nothing read is selected', () => {
    expect(select('<nav id="n">Trang chủ</nav><p id="a">một</p>', ['#n', 0], ['#n', 5])).toBeUndefined();
    expect(select('<p id="a">một</p>', ['#a', 1], ['#a', 1])).toBeUndefined();
    document.getSelection()?.removeAllRanges();
    expect(selectedSpan(document, readBody(articleOf('')).reading)).toBeUndefined();
  });

  it('is found in an open shadow root and in a frame of this site', () => {
    readBody(articleOf('<x-bong></x-bong><iframe></iframe>'));
    const root = document.querySelector('x-bong')?.attachShadow({ mode: 'open' });
    const frame = document.querySelector('iframe');
    const inner = frame?.contentDocument;
    if (!root || !frame || !inner) throw new Error('no root or frame');
    root.innerHTML = '<p>trong bóng</p>';
    inner.body.innerHTML = '<p>trong khung</p>';
    const { reading } = readPage(document, ADDRESS);
    const words = (): string | undefined => {
      const span = selectedSpan(document, reading);
      return span && reading.text.slice(span.start, span.end);
    };
    const text = root.querySelector('p')?.firstChild;
    if (text) document.getSelection()?.setBaseAndExtent(text, 6, text, 10);
    expect(words()).toBe('bóng');
    frame.contentWindow?.focus();
    frame.focus();
    const framed = inner.querySelector('p')?.firstChild;
    if (framed) inner.getSelection()?.setBaseAndExtent(framed, 6, framed, 11);
    expect(words()).toBe('khung');
  });
});

import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { boxOf, isOurs, pick } from './hand.ts';
import { paintedOn, paintedWith } from './painted.ts';
import { until } from './reader.ts';
import { inBothBrowsers, type Stage } from './stage.ts';
import { SAMPLES, sample } from './web.ts';

const QUOTE = 'Chỉ tiêu nào không đo được thì không đưa vào kế hoạch';
const NAME = 'Đoàn Hữu Phước';

/** The first shape of the bar, under the end of what was picked. */
const onBar = ({ right, bottom }: { readonly right: number; readonly bottom: number }) => ({
  x: right - 92 + 20,
  y: bottom + 8 + 20,
});

/** The sample article with a script of the page's own before everything else. */
function scripted(stage: Stage, name: string, script: string, style = ''): string {
  const head = `<head><script>${script}</script><style>${style}</style>`;
  const html = sample('hoi-nghi').replace(/<link rel="canonical"[^>]*>/, '');
  return stage.web.put(`http://baovanlinh.gov.vn/${name}.html`, html.replace('<head>', head));
}

inBothBrowsers('a page that would play with our parts', (stage) => {
  const opened = async (url: string): Promise<Page> => {
    const page = await stage.reader.visit(url);
    await paintedWith(page, 'person');
    return page;
  };

  it('presses nothing: clicks and keys of its own making are none', async () => {
    const script = `
      window.press = () => {
        for (const target of [document.querySelector('chu-giai'), document, window]) {
          for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'])
            target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: window.x, clientY: window.y }));
          for (const key of ['1', 'n', 'Enter', 'F6'])
            target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        }
        document.querySelector('chu-giai')?.click();
        document.querySelector('chu-giai')?.focus();
      };`;
    const page = await opened(scripted(stage, 'bam', script));
    const { x, y } = onBar(await pick(page, QUOTE));
    await expect.poll(() => isOurs(page, x, y)).toBe(true);
    await page.evaluate(
      (left, top) => {
        Reflect.set(window, 'x', left);
        Reflect.set(window, 'y', top);
        Reflect.get(window, 'press')();
      },
      x,
      y,
    );
    await pause(800);
    expect(page.frames().length).toBe(1);
    const { key, figure, at } = await paintedOn(page);
    expect([key, figure, at]).toEqual([undefined, undefined, undefined]);
    // The closed root tells it nothing of what is inside.
    expect(await page.evaluate(() => document.querySelector('chu-giai')?.shadowRoot)).toBeNull();
  });

  it('neither hides nor restyles nor covers the bar and the card', async () => {
    const style = `chu-giai, chu-giai * { display: none !important; visibility: hidden !important; pointer-events: none !important;
      transform: scale(0) !important; --raised: red !important } html { filter: blur(0) }`;
    const page = await opened(scripted(stage, 'an', '', style));
    const picked = await pick(page, QUOTE);
    const { x, y } = onBar(picked);
    await expect.poll(() => isOurs(page, x, y)).toBe(true);
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647';
      document.documentElement.append(cover);
      Reflect.set(window, 'cover', cover);
    });
    expect(await isOurs(page, x, y)).toBe(true);
    await page.mouse.click(x, y);
    expect((await paintedWith(page, 'key')).key).toEqual([QUOTE]);
  });

  it('has its way after a while when it throws us out again and again, and goes on living', async () => {
    const script = `
      window.thrown = 0; window.ticks = 0; setInterval(() => window.ticks++, 50);
      window.fight = () => new MutationObserver(() => {
        const ours = document.querySelector('chu-giai');
        if (ours) { ours.remove(); window.thrown++; }
      }).observe(document.documentElement, { childList: true });`;
    const page = await opened(scripted(stage, 'nem', script));
    const { x, y } = onBar(await pick(page, QUOTE));
    await expect.poll(() => isOurs(page, x, y)).toBe(true);
    await page.evaluate(() => {
      Reflect.get(window, 'fight')();
      document.querySelector('chu-giai')?.remove();
    });
    const thrown = (): Promise<number> => page.evaluate(() => Number(Reflect.get(window, 'thrown')));
    await until('us to come back', async () => (await thrown()) > 2);
    await until(
      'us to give in',
      async () => {
        const before = await thrown();
        await pause(1_500);
        return (await thrown()) === before;
      },
      60_000,
    );
    expect(await thrown()).toBeLessThan(60);
    const ticks = (): Promise<number> => page.evaluate(() => Number(Reflect.get(window, 'ticks')));
    const before = await ticks();
    await expect.poll(ticks).toBeGreaterThan(before + 3);
  });
});

inBothBrowsers('one truth in all places', (stage) => {
  it('is told by two tabs, the popup and the notebook within a moment of each other', async () => {
    const other = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(other, 'person');
    const page = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(page, 'person');
    const notebook = await stage.reader.openOwn('notebook.html', page);
    const { x, y } = onBar(await pick(page, QUOTE));
    await expect.poll(() => isOurs(page, x, y)).toBe(true);
    await page.mouse.click(x, y);
    await paintedWith(page, 'key');
    const within = { timeout: 3_000 };
    await expect.poll(async () => (await paintedOn(other)).key, within).toEqual([QUOTE]);
    await expect.poll(() => notebook.evaluate(() => document.body.textContent), within).toContain(QUOTE);
    // And gone from all when it is undone in one.
    await page.bringToFront();
    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await paintedOn(page)).key).toBeUndefined();
    await expect.poll(async () => (await paintedOn(other)).key, within).toBeUndefined();
    await expect.poll(() => notebook.evaluate(() => document.body.textContent), within).not.toContain(QUOTE);
    const box = await boxOf(page, NAME);
    expect(await isOurs(page, box.left, box.top)).toBe(false);
  });
});

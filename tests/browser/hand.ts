import type { Page } from 'puppeteer-core';

/** Where words stand in the window: the top left of the first line, the bottom right of the last. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Of one line. */
  readonly height: number;
};

/** Where these words stand first in the page, after they were brought into the middle of the window, and it lies still. */
export async function boxOf(page: Page, words: string): Promise<Box> {
  let before: Box | undefined;
  for (let looks = 0; looks < 50; looks += 1) {
    const box = await boxNow(page, words);
    if (before && box.top === before.top && box.left === before.left) return box;
    before = box;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
  }
  throw new Error(`never lies still: ${words}`);
}

async function boxNow(page: Page, words: string): Promise<Box> {
  const box = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const lines = [...range.getClientRects()];
      const [first] = lines;
      const last = lines.at(-1);
      if (!first || !last) return undefined;
      const { left, top, height } = first;
      return { left, top, right: last.right, bottom: last.bottom, height };
    }
    return undefined;
  }, words);
  if (!box) throw new Error(`not on the page: ${words}`);
  return box;
}

/** Selects words with the mouse, as a reader does. Answers where they stand. */
export async function pick(page: Page, words: string): Promise<Box> {
  await page.bringToFront();
  const box = await boxOf(page, words);
  await page.mouse.move(box.left + 1, box.top + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.left + 30, box.top + box.height / 2, { steps: 2 });
  await page.mouse.move(box.right - 1, box.bottom - box.height / 2, { steps: 3 });
  await page.mouse.up();
  return box;
}

/** Whether our own part of the page stands at a point of the window. */
export const isOurs = (page: Page, x: number, y: number): Promise<boolean> =>
  page.evaluate((left, top) => document.elementFromPoint(left, top)?.localName === 'chu-giai', x, y);

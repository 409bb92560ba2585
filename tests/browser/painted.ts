import type { Page } from 'puppeteer-core';
import { until } from './reader.ts';

/** What is painted: for each look (`person`, `date`, `key`, `flash` …) the words under its marks, in no order. */
export type Painted = Readonly<Record<string, readonly string[]>>;

/** The marks now registered, read back from the page's own world. */
export async function paintedOn(page: Page): Promise<Painted> {
  const marks: Record<string, string[]> = JSON.parse(await page.evaluate(readMarks));
  return marks;
}

/** Waits until marks of this look are painted, and gives all. */
export const paintedWith = (page: Page, look: string): Promise<Painted> =>
  until(`marks of ${look}`, async () => {
    const painted = await paintedOn(page);
    return painted[look] ? painted : undefined;
  });

/** Runs in the page: one list a look, over its light, dark and tight sets. Static ranges have no words of their own, so live ones lend them. */
function readMarks(): string {
  const found: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    const look = /^chu-giai-([a-z]+)-/.exec(name)?.[1];
    if (!look) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const words = range.toString().replace(/\s+/g, ' ');
      found[look] = [...(found[look] ?? []), words].sort();
    }
  }
  return JSON.stringify(found);
}

import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browser/find-browser.ts';
import { type Reader, until } from '../browser/reader.ts';
import type { Web } from '../browser/web.ts';
import { PROBE } from './page-probe.ts';

/** A browser with the built extension, and the web it reads. */
export type Bench = {
  readonly name: BrowserName;
  readonly web: Web;
  readonly reader: Reader;
  readonly own: Page;
};

/** A site that we run on by ourselves, and one that we do not: the same page without us. */
export const OURS = 'http://baovanlinh.gov.vn';
export const WITHOUT = 'http://khong-co.example';
export const ROUNDS = 3;

export const titled = (words: number): string => `${words.toLocaleString('en')} words`;
const withProbe = (html: string): string => html.replace('<head>', `<head>${PROBE}`);

/** Puts a page up on both sites, as it is and with the probe in it. */
export function put({ web }: Bench, name: string, html: string): void {
  for (const site of [OURS, WITHOUT]) {
    web.put(`${site}/${name}.html`, html);
    web.put(`${site}/${name}-probe.html`, withProbe(html));
    web.put(`${site}/${name}-probe.html?held`, withProbe(html));
  }
}

export const room = ({ name }: Bench): string => `page, ${name}`;

const hasMarks = (page: Page): Promise<boolean> =>
  page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('chu-giai-')));
export const marked = (page: Page): Promise<unknown> => until('marks', () => hasMarks(page), 120_000);

/** Bytes that scripts hold in a page's process once all is swept. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usage.usedSize + (Reflect.get(usage, 'backingStorageSize') ?? 0);
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browser/find-browser.ts';
import { type Reader, until } from '../browser/reader.ts';
import { sample, type Web } from '../browser/web.ts';
import { PROBE } from './page-probe.ts';
import { samplePage } from './page-sample.ts';
import { type OwnWork, traced } from './page-trace.ts';
import type { BenchRow } from './row.ts';

/** A browser with the built extension, and the web it reads. */
export type Bench = {
  readonly name: BrowserName;
  readonly web: Web;
  readonly reader: Reader;
  readonly own: Page;
};

/** A site that we run on by ourselves, and one that we do not: the same page without us. */
const OURS = 'http://baovanlinh.gov.vn';
const WITHOUT = 'http://khong-co.example';
const ROUNDS = 3;

const titled = (words: number): string => `${words.toLocaleString('en')} words`;
const withProbe = (html: string): string => html.replace('<head>', `<head>${PROBE}`);

/** What the extension costs pages of these lengths, as it is shipped. */
export async function ourRows(bench: Bench, lengths: readonly number[]): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const words of lengths) {
    put(bench, `bai-${words}`, samplePage(words));
    rows.push(...(bench.name === 'chromium' ? await byTrace(bench, words) : []));
    rows.push(...(await byFeeling(bench, words)));
  }
  rows.push(...(await foreign(bench)), ...(await changing(bench)), ...(await flooded(bench)));
  if (bench.name === 'chromium') rows.push(...(await navigations(bench)));
  return rows;
}

function put({ web }: Bench, name: string, html: string): void {
  web.put(`${OURS}/${name}.html`, html);
  for (const site of [OURS, WITHOUT]) {
    web.put(`${site}/${name}-probe.html`, withProbe(html));
    web.put(`${site}/${name}-probe.html?held`, withProbe(html));
  }
}

const room = ({ name }: Bench): string => `page, ${name}`;

const hasMarks = (page: Page): Promise<boolean> =>
  page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('chu-giai-')));
const marked = (page: Page): Promise<unknown> => until('marks', () => hasMarks(page), 120_000);

/** Own time on the main thread, from the browser's own record. */
async function byTrace(bench: Bench, words: number): Promise<readonly BenchRow[]> {
  const cold: OwnWork[] = [];
  const again: OwnWork[] = [];
  let asked: OwnWork | undefined;
  let bytes = 0;
  for (let round = 0; round < (words > 100_000 ? 1 : ROUNDS); round++) {
    const page = await bench.reader.visit('about:blank');
    cold.push(
      await traced(page, async () => {
        await page.goto(`${OURS}/bai-${words}.html`);
        await marked(page);
        await pause(1_000);
      }),
    );
    // What a first reading spends makes the next wait its share of time.
    await pause(Math.min(20_000, 3_000 + 50 * (cold.at(-1)?.all ?? 0)));
    again.push(
      await traced(page, async () => {
        await page.evaluate(() => document.querySelector('article p:nth-of-type(3)')?.append(' Hết.'));
        await pause(words > 100_000 ? 8_000 : 2_500);
      }),
    );
    asked = await traced(page, () => bench.reader.ask(bench.own, 'pageState', null));
    bytes = (await heapOf(page)) / (await page.evaluate(() => document.body.textContent?.length ?? 1));
    await page.close();
  }
  const least = (works: readonly OwnWork[], of: keyof OwnWork): number =>
    Math.min(...works.map((work) => work[of]));
  const bare = await bench.reader.visit('about:blank');
  await bare.goto(`${WITHOUT}/bai-${words}-probe.html`);
  const none = (await heapOf(bare)) / (await bare.evaluate(() => document.body.textContent?.length ?? 1));
  await bare.close();
  const of = titled(words);
  const row = (what: string, ours: number, most?: number, unit = 'ms'): BenchRow => ({
    ...{ room: room(bench), what: `${of}: ${what}`, unit, ours },
    ...(most === undefined ? {} : { most }),
  });
  return [
    ...(words === 1_400 ? [row('content script evaluated', least(cold, 'evaluate'), 3)] : []),
    row('own time, cold start to marks', least(cold, 'all'), COLD.get(words)),
    row('longest step', least(cold, 'longest'), words > 50_000 ? 16 : 8),
    row('own time, after a change', least(again, 'all'), words === 1_400 ? 2 : undefined),
    row('longest step after a change', least(again, 'longest'), words > 50_000 ? 16 : 8),
    row('the popup is told', asked?.all ?? 0),
    row('memory a character', bytes - none, 3, 'bytes'),
  ];
}

const COLD: ReadonlyMap<number, number> = new Map([
  [1_400, 16],
  [50_000, 60],
  [1_000_000, 1_500],
]);

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usage.usedSize + (Reflect.get(usage, 'backingStorageSize') ?? 0);
}

type Felt = { readonly first: number; readonly held: number; readonly longest: number };

/** What a page's own script feels of us, beside the same page without us. */
async function byFeeling(bench: Bench, words: number): Promise<readonly BenchRow[]> {
  const feel = async (site: string): Promise<Felt> => {
    const page = await bench.reader.visit(`${site}/bai-${words}-probe.html?held`);
    if (site === OURS) await marked(page);
    await pause(1_000);
    const felt = await page.evaluate(() => {
      const { first, idle, held, longest } = Reflect.get(window, 'probe');
      return { first: first - idle, held, longest };
    });
    await page.close();
    return felt;
  };
  const felt: Felt[] = [];
  const bare: Felt[] = [];
  for (let round = 0; round < (words > 100_000 ? 1 : ROUNDS); round++) {
    felt.push(await feel(OURS));
    bare.push(await feel(WITHOUT));
  }
  const first = await bench.reader.visit(`${OURS}/bai-${words}-probe.html`);
  await marked(first);
  const { marks, frames } = await first.evaluate(async () => {
    const probe = Reflect.get(window, 'probe');
    return {
      marks: probe.first - probe.idle,
      frames: await probe.frames(90, () => scrollBy(0, 120)),
    };
  });
  await first.close();
  const none = await bench.reader.visit(`${WITHOUT}/bai-${words}-probe.html`);
  const plain = await none.evaluate(() => Reflect.get(window, 'probe').frames(90, () => scrollBy(0, 120)));
  await none.close();
  const least = (list: readonly Felt[], of: keyof Felt): number => Math.min(...list.map((each) => each[of]));
  const of = titled(words);
  return [
    {
      ...{ room: room(bench), what: `${of}: DOM ready to first marks, by the clock`, unit: 'ms' },
      ours: Math.min(marks, least(felt, 'first')),
    },
    {
      ...{ room: room(bench), what: `${of}: page held in all`, unit: 'ms', ours: least(felt, 'held') },
      peers: { 'without us': least(bare, 'held') },
    },
    {
      ...{ room: room(bench), what: `${of}: page held at longest`, unit: 'ms', ours: least(felt, 'longest') },
      peers: { 'without us': least(bare, 'longest') },
    },
    {
      ...{ room: room(bench), what: `${of}: work a frame while scrolling`, unit: 'ms', ours: frames.work },
      peers: { 'without us': plain.work, 'p95 gap': frames.late, 'p95 gap without us': plain.late },
    },
  ];
}

/** A page that is not Vietnamese: decided, then nothing. */
async function foreign(bench: Bench): Promise<readonly BenchRow[]> {
  if (bench.name !== 'chromium') return [];
  const paragraph = `<p>${'The committee met on Tuesday to discuss the budget of the coming year and the roads of the north. '.repeat(6)}</p>`;
  const html = sample('english').replace(
    /<article>[\s\S]*<\/article>/,
    `<article><h1>The committee met</h1>${paragraph.repeat(12)}</article>`,
  );
  bench.web.put(`${OURS}/english.html`, html);
  const works: OwnWork[] = [];
  const again: OwnWork[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await bench.reader.visit('about:blank');
    works.push(
      await traced(page, async () => {
        await page.goto(`${OURS}/english.html`);
        await pause(1_500);
      }),
    );
    again.push(
      await traced(page, async () => {
        await page.evaluate(() => document.querySelector('article p')?.append(' The end.'));
        await pause(1_000);
      }),
    );
    await page.close();
  }
  const at = { room: room(bench), unit: 'ms' };
  return [
    {
      ...{ ...at, what: 'not Vietnamese: own time, the script’s evaluation left out' },
      ours: Math.min(...works.map(({ all, evaluate }) => all - evaluate)),
    },
    { ...at, what: 'not Vietnamese: decided again', ours: Math.min(...again.map(({ all }) => all)), most: 1 },
  ];
}

/** One text changed a frame on a long page: what it costs the page with us, and without. */
async function changing(bench: Bench): Promise<readonly BenchRow[]> {
  const ticker = '<div id="dem" style="position: fixed; top: 0; right: 0">0</div>';
  put(bench, 'doi', samplePage(100_000).replace('<body>', `<body>${ticker}`));
  const cost = async (site: string): Promise<number> => {
    const page = await bench.reader.visit(`${site}/doi-probe.html`);
    if (site === OURS) await marked(page);
    await pause(2_000);
    const run = () =>
      page.evaluate(() =>
        Reflect.get(window, 'probe').frames(120, (at: number) => {
          const node = document.getElementById('dem');
          if (node?.firstChild) (node.firstChild as Text).data = String(at);
        }),
      );
    const { work } = await run();
    await page.close();
    return work;
  };
  const ours = Math.min(await cost(OURS), await cost(OURS));
  const none = Math.min(await cost(WITHOUT), await cost(WITHOUT));
  return [
    {
      ...{ room: room(bench), what: '100,000 words: a text changed a frame', unit: 'ms', ours },
      ...{ floor: none, most: 3 * none + 8 },
    },
  ];
}

/** A thousand changed nodes a second within the article: our share of a core. */
async function flooded(bench: Bench): Promise<readonly BenchRow[]> {
  if (bench.name !== 'chromium') return [];
  const seconds = 20;
  const page = await bench.reader.visit(`${OURS}/bai-1400.html`);
  await marked(page);
  await pause(2_000);
  const flood = async (): Promise<void> => {
    await page.evaluate(() => {
      const list = [...document.querySelectorAll('article p')];
      let at = 0;
      const timer = setInterval(() => {
        for (let times = 0; times < 50; times++) {
          const text = list[++at % list.length]?.firstChild;
          if (text) text.nodeValue = `${text.nodeValue?.slice(0, 200)}${at % 10}`;
        }
      }, 50);
      Reflect.set(window, 'flood', timer);
    });
    await pause(seconds * 1_000);
    await page.evaluate(() => clearInterval(Reflect.get(window, 'flood')));
  };
  const ours = await traced(page, flood);
  await page.close();
  bench.web.put(`${WITHOUT}/bai-1400.html`, samplePage(1_400));
  const bare = await bench.reader.visit(`${WITHOUT}/bai-1400.html`);
  const page2 = bare;
  const none = await traced(bare, async () => {
    await page2.evaluate(() => {
      const list = [...document.querySelectorAll('article p')];
      let at = 0;
      const timer = setInterval(() => {
        for (let times = 0; times < 50; times++) {
          const text = list[++at % list.length]?.firstChild;
          if (text) text.nodeValue = `${text.nodeValue?.slice(0, 200)}${at % 10}`;
        }
      }, 50);
      Reflect.set(window, 'flood', timer);
    });
    await pause(seconds * 1_000);
    await page2.evaluate(() => clearInterval(Reflect.get(window, 'flood')));
  });
  await bare.close();
  const share = (work: OwnWork): number => (work.all / (seconds * 1_000)) * 100;
  return [
    {
      ...{ room: room(bench), what: '1,000 changed nodes a second: our share of a core', unit: '%' },
      ...{ ours: Math.max(0, share(ours) - share(none)), most: 3 },
    },
  ];
}

/** Memory after many navigations in one tab. */
async function navigations(bench: Bench): Promise<readonly BenchRow[]> {
  const grow = async (site: string): Promise<number> => {
    bench.web.put(`${site}/di-1.html`, samplePage(1_400));
    bench.web.put(`${site}/di-2.html`, samplePage(1_600));
    const page = await bench.reader.visit(`${site}/di-1.html`);
    const turn = async (times: number): Promise<void> => {
      for (let at = 0; at < times; at++) {
        await page.goto(`${site}/di-${1 + (at % 2)}.html`);
        if (site === OURS) await marked(page);
      }
    };
    await turn(10);
    const before = await heapOf(page);
    await turn(50);
    const grown = (await heapOf(page)) - before;
    await page.close();
    return grown / 1_024;
  };
  return [
    {
      ...{
        room: room(bench),
        what: '50 navigations: the heap has grown by',
        unit: 'KB',
        ours: await grow(OURS),
      },
      ...{ peers: { 'without us': await grow(WITHOUT) } },
    },
  ];
}

import { setTimeout as pause } from 'node:timers/promises';
import { sample } from '../browser/web.ts';
import { type Bench, heapOf, marked, OURS, put, ROUNDS, room, WITHOUT } from './page-bench.ts';
import { samplePage } from './page-sample.ts';
import { type OwnWork, traced } from './page-trace.ts';
import type { BenchRow } from './row.ts';

/** What the extension costs a page as it lives: decided against, changing, flooded, left. */
export async function lifeRows(bench: Bench): Promise<readonly BenchRow[]> {
  const rows = [...(await foreign(bench)), ...(await changing(bench))];
  if (bench.name !== 'chromium') return rows;
  return [...rows, ...(await flooded(bench)), ...(await memory(bench)), ...(await navigations(bench))];
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

/** A thousand changed nodes a second within the article: our share of a core, beside the same page without us. */
async function flooded(bench: Bench): Promise<readonly BenchRow[]> {
  put(bench, 'ngap', samplePage(1_400));
  const share = async (site: string): Promise<number> => {
    const page = await bench.reader.visit(`${site}/ngap.html`);
    if (site === OURS) await marked(page);
    await pause(2_000);
    const work = await traced(page, async () => {
      await page.evaluate(flood);
      await pause(FLOOD);
      await page.evaluate(() => clearInterval(Reflect.get(window, 'flood')));
    });
    await page.close();
    return (work.all / FLOOD) * 100;
  };
  const [ours, none] = [await share(OURS), await share(WITHOUT)];
  return [
    {
      ...{ room: room(bench), what: '1,000 changed nodes a second: our share of a core', unit: '%' },
      ...{ ours: Math.max(0, ours - none), most: 3, peers: { 'the page itself': none } },
    },
  ];
}

const FLOOD = 20_000;

/** Runs in the page: fifty text nodes changed, twenty times a second. */
function flood(): void {
  const list = [...document.querySelectorAll('article p')];
  let at = 0;
  const timer = setInterval(() => {
    for (let times = 0; times < 50; times++) {
      const text = list[++at % list.length]?.firstChild;
      if (text) text.nodeValue = `${text.nodeValue?.slice(0, 200)}${at % 10}`;
    }
  }, 50);
  Reflect.set(window, 'flood', timer);
}

/** What our own of a page's text takes, a character: what a long page has more than a short one, beside the same without us. */
async function memory(bench: Bench): Promise<readonly BenchRow[]> {
  const held = async (site: string, words: number): Promise<{ bytes: number; units: number }> => {
    put(bench, `nho-${words}`, samplePage(words));
    const page = await bench.reader.visit(`${site}/nho-${words}.html`);
    if (site === OURS) await marked(page);
    await pause(2_000);
    const told = {
      bytes: await heapOf(page),
      units: await page.evaluate(() => document.body.textContent?.length ?? 0),
    };
    await page.close();
    return told;
  };
  const [short, long] = [await held(OURS, 1_400), await held(OURS, 300_000)];
  const [bareShort, bareLong] = [await held(WITHOUT, 1_400), await held(WITHOUT, 300_000)];
  const units = long.units - short.units;
  return [
    {
      ...{ room: room(bench), what: 'memory a character of text', unit: 'bytes', most: 3 },
      ours: (long.bytes - short.bytes - (bareLong.bytes - bareShort.bytes)) / units,
    },
    {
      ...{ room: room(bench), what: 'memory of an article of 1,400 words', unit: 'KB' },
      ours: (short.bytes - bareShort.bytes) / 1_024,
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

import { setTimeout as pause } from 'node:timers/promises';
import { type Bench, marked, OURS, put, ROUNDS, room, titled, WITHOUT } from './page-bench.ts';
import { samplePage } from './page-sample.ts';
import { type OwnWork, traced } from './page-trace.ts';
import type { BenchRow } from './row.ts';

/** What the extension costs pages of these lengths, as it is shipped. */
export async function ourRows(bench: Bench, lengths: readonly number[]): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const words of lengths) {
    put(bench, `bai-${words}`, samplePage(words));
    rows.push(...(bench.name === 'chromium' ? await byTrace(bench, words) : []));
    rows.push(...(await byFeeling(bench, words)));
  }
  return rows;
}

/** Own time on the main thread, from the browser's own record. */
async function byTrace(bench: Bench, words: number): Promise<readonly BenchRow[]> {
  const cold: OwnWork[] = [];
  const again: OwnWork[] = [];
  let asked: OwnWork | undefined;
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
    await page.close();
  }
  const least = (works: readonly OwnWork[], of: keyof OwnWork): number =>
    Math.min(...works.map((work) => work[of]));
  const of = titled(words);
  const row = (what: string, ours: number, most?: number): BenchRow => ({
    ...{ room: room(bench), what: `${of}: ${what}`, unit: 'ms', ours },
    ...(most === undefined ? {} : { most }),
  });
  return [
    ...(words === 1_400 ? [row('content script evaluated', least(cold, 'evaluate'), 3)] : []),
    row('own time, cold start to marks', least(cold, 'all'), COLD.get(words)),
    row('longest step', least(cold, 'longest'), words > 50_000 ? 16 : 8),
    row('own time, after a change', least(again, 'all'), words === 1_400 ? 2 : undefined),
    row('longest step after a change', least(again, 'longest'), words > 50_000 ? 16 : 8),
    row('the popup is told', asked?.all ?? 0),
  ];
}

const COLD: ReadonlyMap<number, number> = new Map([
  [1_400, 16],
  [50_000, 60],
  [1_000_000, 1_500],
]);

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

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from '../browser/bundle.ts';
import type { Bench } from './page-bench.ts';
import { samplePage } from './page-sample.ts';
import type { BenchRow } from './row.ts';

const MARK_JS = fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js'));
/** mark.js needs a minute for a page of a million words. */
const MOST_FOR_MARK_JS = 60_000;

/** The same work by others, as scripts of the page: the floor, an automaton with highlights, mark.js; and our reading alone. */
export async function rivalRows(bench: Bench, lengths: readonly number[]): Promise<readonly BenchRow[]> {
  const world = await bundle('../bench/page-world.ts', 'world', true);
  const scripts = `<script>${world}; window.world = world;</script><script>${readFileSync(MARK_JS, 'utf8')}</script>`;
  const rows: BenchRow[] = [];
  for (const words of lengths) {
    const url = `http://doi-thu.example/bai-${words}.html`;
    bench.web.put(url, samplePage(words).replace('</head>', `${scripts}</head>`));
    const page = await bench.reader.visit(url);
    const told = await page.evaluate(async (withMarkJs) => {
      const inPage: typeof import('./page-world.ts') = Reflect.get(window, 'world');
      const names = inPage.namesOnPage();
      const rounds = withMarkJs ? 5 : 2;
      const least = (run: () => { ms: number }): number =>
        Math.min(...Array.from({ length: rounds }, () => run().ms));
      return {
        reading: inPage.reading(rounds),
        floor: least(inPage.floor),
        automaton: least(() => inPage.automaton(names)),
        markJs: withMarkJs ? (await inPage.markJs(names)).ms : undefined,
        hits: inPage.hits(50_000),
      };
    }, words <= MOST_FOR_MARK_JS);
    await page.close();
    const peers = {
      'automaton + highlights': told.automaton,
      ...(told.markJs === undefined ? {} : { 'mark.js': told.markJs }),
    };
    const at = { room: `page, ${bench.name}`, unit: 'ms' };
    const of = `${words.toLocaleString('en')} words`;
    rows.push({ ...at, what: `${of}: reading, warm`, ours: told.reading, floor: told.floor, peers });
    if (told.hits.marks === 50_000) {
      rows.push(
        { ...at, what: 'under a pointer, 50,000 marks: mean', ours: told.hits.mean, most: 1 },
        { ...at, what: 'under a pointer, 50,000 marks: longest but three of 400', ours: told.hits.longest },
      );
    }
  }
  return rows;
}

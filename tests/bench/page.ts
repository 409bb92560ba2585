import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, findBrowser } from '../browser/find-browser.ts';
import { startReader } from '../browser/reader.ts';
import { startSites } from '../browser/sites.ts';
import { Web } from '../browser/web.ts';
import type { Bench } from './page-bench.ts';
import { lifeRows } from './page-life.ts';
import { ourRows } from './page-ours.ts';
import { rivalRows } from './page-rivals.ts';
import { type BenchRow, print } from './row.ts';

// `npm run bench -- page [--json] [chromium|firefox] [words=1400,50000] [only=length,life,rivals] [built=FOLDER]`: what the built extension costs a page,
// in both real browsers, beside the floor and others at the same work.

const named = (name: string): string | undefined =>
  process.argv.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
const WORDS = (named('words') ?? '1400,10000,50000,1000000').split(',').map(Number);
const BROWSERS = (['chromium', 'firefox'] as const).filter(
  (name) => process.argv.includes(name) || !process.argv.some((each) => /^(?:chromium|firefox)$/.test(each)),
);

async function measure(name: BrowserName): Promise<readonly BenchRow[]> {
  const executable = findBrowser(name);
  if (!executable) {
    process.stderr.write(`page: no ${name} here, skipped\n`);
    return [];
  }
  const web = new Web();
  const sites = await startSites(web.answer);
  const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
  const extension = named('built');
  const reader = await startReader({
    ...{ name, executable, headless: true, proxyPort: sites.port },
    ...{ profile: join(folder, 'profile'), downloads: folder, ...(extension ? { extension } : {}) },
  });
  try {
    const own = await reader.openOwn('popup.html');
    const bench: Bench = { name, web, reader, own };
    const parts = {
      length: () => ourRows(bench, WORDS),
      life: () => lifeRows(bench),
      rivals: () => rivalRows(bench, WORDS),
    };
    const only = named('only')?.split(',');
    const rows: BenchRow[] = [];
    for (const [part, run] of Object.entries(parts))
      if (!only || only.includes(part)) rows.push(...(await run()));
    return rows;
  } finally {
    await reader.close();
    await sites.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const rows: BenchRow[] = [];
for (const name of BROWSERS) rows.push(...(await measure(name)));
print(rows);

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { PageState } from '../../lib/browser/messages.ts';
import { ROOT } from '../source-tree.ts';
import { isBuilt } from './built.ts';
import { takeNote } from './demo-note.ts';
import { tableOf } from './demo-table.ts';
import { type Target, targetOf } from './demo-target.ts';
import type { BrowserName } from './find-browser.ts';
import { openPopup } from './popup-page.ts';
import { NO_BROWSER, provideBrowsers } from './provide-browsers.ts';
import { type Reader, startReader, until } from './reader.ts';
import { startSites } from './sites.ts';

/**
 * `npm start [-- FILE.html|URL] [--browser firefox] [--headless] [--out FOLDER]`: a browser with the extension in it, opened on our
 * sample article or on a page of the reader's. With no display it tells what it sees, takes a note, exports it, and leaves pictures.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      headless: { type: 'boolean', default: !hasDisplay() },
      out: { type: 'string', default: join(ROOT, '.output', 'demo') },
    },
  });
  const wanted = browserNamed(values.browser);
  const target = await targetOf(positionals[0]);
  const { name, executable } = provide(wanted);
  build(name);

  const profile = mkdtempSync(join(tmpdir(), 'chu-giai-demo-'));
  const sites = target.served && (await startSites(target.served.answer));
  mkdirSync(values.out, { recursive: true });
  let reader: Reader | undefined;
  try {
    reader = await startReader({
      name,
      executable,
      profile,
      downloads: values.out,
      headless: values.headless,
      ...(sites ? { proxyPort: sites.port, proxiedHosts: target.served?.hosts ?? [] } : {}),
    }).catch((error: unknown) => {
      throw new Error(`${name} did not start: ${oneLine(error)}`);
    });
    await show(reader, target, values.out, values.headless);
  } finally {
    await reader?.close().catch(() => undefined);
    await sites?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function show(reader: Reader, target: Target, out: string, isHeadless: boolean): Promise<void> {
  const settings = await reader.openOwn('popup.html');
  if (isHeadless) await reader.set(settings, 'language', 'vi');
  await settings.close();
  const page = await reader.visit(target.url).catch((error: unknown) => {
    throw new Error(`cannot open ${target.url}: ${reasonOf(error)}`);
  });
  const state = await read(reader, page);
  console.log(`\n${state.article.title}\n${state.article.url}\n`);
  if (state.status !== 'ready') console.log(`${WHY[state.status]}\n`);
  console.log(tableOf(state.entities));
  if (!isHeadless) {
    console.log('The window is yours; close it to end.');
    return reader.gone;
  }
  const noted = await takeNote(reader, page, out);
  if (noted) console.log(`Noted: “${noted.quote}”\nExported: ${noted.file}`);
  else console.log('Nothing on this page to take a note on.');
  console.log(`Pictures: ${(await pictures(reader, page, out)).join(', ')}`);
}

const WHY: Readonly<Record<Exclude<PageState['status'], 'ready'>, string>> = {
  reading: 'The page is still being read.',
  'not-vietnamese': 'This page is not in Vietnamese: it is left alone.',
  translated: 'The browser is translating this page: we rest.',
  empty: 'There is no text on this page to read.',
  off: 'Chú Giải is switched off on this site.',
};

/** Waits until the page has been read. Where we do not run by ourselves, we do as the reader would: the toolbar's button, then "read this once". */
async function read(reader: Reader, page: Page): Promise<PageState> {
  const own = await reader.openOwn('popup.html', page);
  const runs = await until('', async () => (await reader.ask(own, 'pageState', null)).ok, 3_000).catch(
    () => false,
  );
  if (!runs) {
    await reader.clickToolbar(page);
    await own.close();
    const popup = await openPopup(reader, page);
    const isAllowed = await popup.page.evaluate(() => {
      const once = document.querySelector<HTMLElement>('button.main');
      once?.click();
      return once !== null;
    });
    if (!isAllowed) throw new Error(`no extension may run on ${page.url()}`);
    return readyState(reader, popup.page);
  }
  return readyState(reader, own);
}

async function readyState(reader: Reader, own: Page): Promise<PageState> {
  const state = await until(
    'the page to be read',
    async () => {
      const answer = await reader.ask(own, 'pageState', null);
      return answer.ok && answer.value.status !== 'reading' ? answer.value : undefined;
    },
    120_000,
  );
  await own.close();
  return state;
}

async function pictures(reader: Reader, page: Page, out: string): Promise<string[]> {
  const article = join(out, 'article.png');
  const popup = join(out, 'popup.png');
  await page.bringToFront();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.screenshot({ path: article });
  const { page: own } = await openPopup(reader, page);
  await own.setViewport({ width: 360, height: 600, deviceScaleFactor: 2 });
  await own.bringToFront();
  await own.screenshot({ path: popup });
  await own.close();
  return [article, popup];
}

function browserNamed(named: string | undefined): BrowserName | undefined {
  if (named === undefined || named === 'chromium' || named === 'firefox') return named;
  throw new Error(`--browser takes chromium or firefox, not ${named}`);
}

function provide(wanted: BrowserName | undefined): { name: BrowserName; executable: string } {
  const names = wanted ? [wanted] : (['chromium', 'firefox'] as const);
  const found = provideBrowsers(names, 'any');
  for (const name of names) {
    const executable = found.get(name);
    if (executable) return { name, executable };
  }
  throw new Error(NO_BROWSER);
}

function build(name: BrowserName): void {
  if (isBuilt(name, ROOT)) return;
  console.log('Building …');
  const done = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', name === 'firefox' ? 'firefox' : 'chrome'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  if (done.status !== 0) throw new Error(`the build failed:\n${done.stdout}${done.stderr}`);
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** What a driver says of a page that did not come, in one line. */
function reasonOf(error: unknown): string {
  const text = oneLine(error);
  // net::ERR_NAME_NOT_RESOLVED at http://… | NS_ERROR_UNKNOWN_HOST | … answered 404 | Navigation timeout of 30000 ms exceeded
  return /(?:net::ERR_|NS_ERROR_)[A-Z_]+|answered \d+|timeout of \d+ ms/.exec(text)?.[0] ?? text;
}

/** Without the driver's advice to its programmers. */
const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/\s*TROUBLESHOOTING:.*| Either set headless .*/s, '')
    .replace(/\s+/g, ' ')
    .trim();

main().catch((error: unknown) => {
  process.stderr.write(`start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

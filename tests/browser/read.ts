import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { bundle } from './bundle.ts';
import { findBrowser } from './find-browser.ts';

/** `npm run --silent read -- FILE.html [--url ADDRESS]`: what lib/page reads of a saved page, in a real Chromium, as JSON. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  const file = positionals[0];
  if (!file) throw new Error('which page? npm run read -- FILE.html [--url ADDRESS]');
  if (values.url !== undefined && !URL.canParse(values.url)) throw new Error(`not an address: ${values.url}`);
  const html = await readFile(resolve(file)).catch(() => {
    throw new Error(`no such file: ${file}`);
  });
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium found: install one or set CHROME_PATH');
  const url = values.url ?? pathToFileURL(resolve(file)).href;
  const page = await readIn(executablePath, html, url, await bundle('./read-in-page.ts', 'chuGiaiRead'));
  process.stdout.write(`${JSON.stringify(page, null, 2)}\n`);
}

/** Loads the bytes as if they came from an address of the web, lets nothing else load, and reads. */
async function readIn(executablePath: string, html: Buffer, url: string, script: string): Promise<unknown> {
  const browser = await launch({
    executablePath,
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...[
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    ],
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    // The page as it was saved: its scripts would ask for what is not here, or lead elsewhere.
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    const address = url.startsWith('file:') ? 'http://saved.page.example/' : url.replace(/#.*$/, '');
    page.on('request', (request) => {
      const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
      if (isPage) void request.respond({ status: 200, contentType: contentTypeOf(html), body: html });
      else void request.abort();
    });
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 });
    const told = await page.evaluate(
      `(() => { ${script}; return chuGiaiRead.readForPrint(${JSON.stringify(url)}); })()`,
    );
    return told;
  } finally {
    await browser.close();
  }
}

/** UTF-8 unless the page says otherwise itself. */
function contentTypeOf(html: Buffer): string {
  const head = html.subarray(0, 4096).toString('latin1');
  return /<meta[^>]+charset/i.test(head) ? 'text/html' : 'text/html; charset=utf-8';
}

main().catch((error: unknown) => {
  process.stderr.write(`read: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../source-tree.ts';
import { writeNote } from '../demo-note.ts';
import { openPopup } from '../popup-page.ts';
import { NO_BROWSER, provideBrowsers } from '../provide-browsers.ts';
import { type Reader, startReader, until } from '../reader.ts';
import { startSites } from '../sites.ts';
import { SAMPLE_HOSTS, SAMPLES, Web } from '../web.ts';

/**
 * `npm run pictures`: what the stores show of us, 1280 × 800, in both languages, from our own sample articles, in `.output/store`.
 * It needs the extension built for Chromium.
 */
const OUT = join(ROOT, '.output', 'store');
const SIZE = { width: 1280, height: 800 };

/** The passages that are noted, by how they begin, and what the reader thinks of them. */
const NOTED = [
  ['Các cấp uỷ phải ban hành', 'Ba mốc phải nhớ: 15/4/2026, quý II/2026 và cuối năm 2027.'],
  ['“Chỉ tiêu nào không đo được', 'Câu này trích vào phần mở đầu bài thu hoạch.'],
] as const;
/** The passage that is being noted in the picture. */
const OPEN = 'Theo ông Khải';

async function main(): Promise<void> {
  const executable = provideBrowsers(['chromium']).get('chromium');
  if (!executable) throw new Error(NO_BROWSER);
  const profile = mkdtempSync(join(tmpdir(), 'chu-giai-pictures-'));
  const sites = await startSites(new Web().answer);
  const reader = await startReader({
    ...{ name: 'chromium' as const, executable, profile, headless: true },
    ...{ proxyPort: sites.port, proxiedHosts: SAMPLE_HOSTS },
  });
  try {
    await speak(reader, 'vi');
    await noteArticle(reader);
    for (const language of ['vi', 'en'] as const) {
      await speak(reader, language);
      const folder = join(OUT, language);
      mkdirSync(folder, { recursive: true });
      for (const file of await shoot(reader, folder)) console.log(file);
    }
  } finally {
    await reader.close();
    await sites.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function speak(reader: Reader, language: 'vi' | 'en'): Promise<void> {
  const settings = await reader.openOwn('options.html');
  await reader.set(settings, 'language', language);
  await settings.close();
}

async function noteArticle(reader: Reader): Promise<void> {
  const page = await openArticle(reader);
  for (const [start, words] of NOTED) {
    await select(page, start);
    const popup = await openPopup(reader, page);
    const started = await reader.ask(popup.page, 'startNote', null);
    if (!started.ok) throw new Error(`no note on “${start}”: ${started.why}`);
    await writeNote(reader, page, words);
    await popup.page.close();
  }
  await page.close();
}

async function shoot(reader: Reader, folder: string): Promise<string[]> {
  const article = await openArticle(reader);
  const popup = await openPopup(reader, article);
  await popup.page.setViewport({ width: 360, height: 600, deviceScaleFactor: 2 });
  await popup.page.bringToFront();
  const small = await popup.page.screenshot({ encoding: 'base64' });
  const one = join(folder, '1-article.png');
  await beside(popup.page, article, small, one);

  await select(article, OPEN);
  const started = await reader.ask(await reader.openOwn('popup.html', article), 'startNote', null);
  if (!started.ok) throw new Error(`no note: ${started.why}`);
  await reader.editorIn(article);
  const two = join(folder, '2-note.png');
  await calm(article);
  await article.screenshot({ path: two });

  const notebook = await reader.openOwn('notebook.html');
  await notebook.setViewport(SIZE);
  await until('the notes to be listed', () =>
    notebook.evaluate((words) => document.body.textContent.includes(words), NOTED[1][1]),
  );
  const three = join(folder, '3-notebook.png');
  await notebook.bringToFront();
  await calm(notebook);
  await notebook.screenshot({ path: three });
  await reader.closeTabs();
  return [one, two, three];
}

async function openArticle(reader: Reader): Promise<Page> {
  const page = await reader.visit(SAMPLES['hoi-nghi']);
  await page.setViewport(SIZE);
  await until('the marks', () =>
    page.evaluate(() => [...CSS.highlights].some(([name]) => name.startsWith('chu-giai-person'))),
  );
  return page;
}

/** The popup as it hangs over its article, for no browser paints both into one picture. */
async function beside(own: Page, article: Page, popup: string, path: string): Promise<void> {
  await article.bringToFront();
  await calm(article);
  const below = await article.screenshot({ encoding: 'base64' });
  await own.setViewport(SIZE);
  await own.bringToFront();
  await own.evaluate(
    (background, front) => {
      const image = (data: string, style: string): HTMLImageElement => {
        const element = new Image();
        element.src = `data:image/png;base64,${data}`;
        element.style.cssText = style;
        return element;
      };
      document.body.replaceChildren(
        image(background, 'position:fixed;inset:0;width:1280px;height:800px'),
        image(
          front,
          'position:fixed;top:8px;right:20px;width:360px;border-radius:12px;box-shadow:0 8px 32px #0006',
        ),
      );
      return Promise.all([...document.images].map((each) => each.decode()));
    },
    below,
    popup,
  );
  await own.screenshot({ path });
}

/** Selects the sentence that begins with some words, as a reader does. */
const select = (page: Page, start: string): Promise<void> =>
  page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(words) ?? -1;
      if (at < 0) continue;
      const end = node.nodeValue?.indexOf('.', at) ?? -1;
      getSelection()?.setBaseAndExtent(node, at, node, end < 0 ? (node.nodeValue?.length ?? at) : end + 1);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return;
    }
    throw new Error(`nothing begins with ${words}`);
  }, start);

/** Two frames painted, and nothing moving any more. */
const calm = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });

await main();

import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { json } from '../../lib/export/json.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';
import { paintedWith } from './painted.ts';
import { press } from './popup-page.ts';
import { inBothBrowsers } from './stage.ts';
import { SAMPLES } from './web.ts';

const NOW = '2026-03-15T02:00:00.000Z';
const QUOTES = ['Chỉ tiêu nào không đo được thì không đưa vào kế hoạch', 'gia đình chính sách'];

/** A file of ours with two notes on the sample article. */
function ours(): string {
  const article = makeArticle({ url: SAMPLES['hoi-nghi'], title: 'Vân Lĩnh triển khai Nghị quyết' }, NOW);
  const notes = QUOTES.map((quote, at) => ({
    ...makeNote({
      id: `8e9fe8e0-b69d-4338-ad22-3f232e61d0d${at}`,
      article: article.id,
      now: NOW,
      quote,
      anchor: { quote, prefix: '', suffix: '' },
      category: 'ask',
    }),
    body: `Ghi chú mang theo số ${at + 1}`,
  }));
  return json.render({ articles: [article], notes }, NOW);
}

inBothBrowsers('a file brought into the notebook', (stage) => {
  const write = (name: string, content: string): string => {
    mkdirSync(stage.downloads, { recursive: true });
    const path = join(stage.downloads, name);
    writeFileSync(path, content);
    return path;
  };
  const pick = async (notebook: Page, path: string): Promise<void> => {
    const field = await notebook.waitForSelector('input[type=file]');
    await field?.uploadFile(path);
  };
  const words = (page: Page) => page.evaluate(() => document.body.textContent.replace(/\s+/g, ' '));
  const opened = () => stage.reader.openOwn('notebook.html#files');

  it('is told first, then written; its notes stand in their article at once, though it was open before', async () => {
    const path = write('so.json', ours());
    const page = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await page.setViewport({ width: 1200, height: 4_000 });
    await paintedWith(page, 'person');
    const notebook = await opened();
    await pick(notebook, path);
    await expect.poll(() => words(notebook)).toContain('2ghi chú mới');
    await press(notebook, 'Nhập 2 ghi chú');
    await expect.poll(() => words(notebook)).toContain('Đã nhập 2 ghi chú.');
    await page.bringToFront();
    expect((await paintedWith(page, 'ask')).ask).toEqual([...QUOTES].sort());
  });

  it('changes nothing the second time', async () => {
    const notebook = await opened();
    await pick(notebook, write('so.json', ours()));
    await expect.poll(() => words(notebook)).toContain('2đã có, giống hệt');
    expect(await words(notebook)).toContain('0ghi chú mới');
  });

  it('that is not ours, is cut off, or is a hundred megabytes is told as such, and nothing changes', async () => {
    const huge = join(stage.downloads, 'to.json');
    const handle = openSync(huge, 'w');
    ftruncateSync(handle, 100 * 1024 * 1024);
    closeSync(handle);
    const bad = [
      [write('la.json', '{"bookmarks": []}'), 'Tệp này không phải của Chú Giải'],
      [write('cut.json', ours().slice(0, 700)), 'Tệp này bị đứt giữa chừng'],
      [huge, 'Tệp này quá lớn'],
    ] as const;
    const notebook = await opened();
    for (const [path, complaint] of bad) {
      await pick(notebook, path);
      await expect.poll(() => words(notebook)).toContain(complaint);
      expect(await words(notebook)).toContain('sổ của bạn không đổi gì');
    }
    await pick(notebook, write('so.json', ours()));
    await expect.poll(() => words(notebook)).toContain('2đã có, giống hệt');
  });
});

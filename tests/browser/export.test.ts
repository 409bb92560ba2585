import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { FORMAT_IDS, type FormatId } from '../../lib/export/format-ids.ts';
import { loadFormat } from '../../lib/export/formats.ts';
import { json } from '../../lib/export/json.ts';
import { readFile } from '../../lib/export/read-file.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';
import { press } from './popup-page.ts';
import { until } from './reader.ts';
import { inBothBrowsers } from './stage.ts';

const AT = '2026-03-15T02:00:00.000Z';
const NOTES = 6_000;

/** A notebook that takes longer than a moment to write as Word. */
function big(): string {
  const articles = Array.from({ length: NOTES / 10 }, (_, n) =>
    makeArticle({ url: `https://baovanlinh.example/bai-${n}.html`, title: `Bài thứ ${n}` }, AT),
  );
  const notes = articles.flatMap(({ id: article }, n) =>
    Array.from({ length: 10 }, (_, of) => ({
      ...makeNote({ id: `${n}-${of}`, article, now: AT, quote: `Chỉ tiêu ${n}.${of} giao cho xã` }),
      body: `Ghi chú “${of}” </script> | """ 👩‍👩‍👧`,
    })),
  );
  return json.render({ articles, notes }, AT);
}

inBothBrowsers('notes taken away from the notebook', (stage) => {
  const opened = () => stage.reader.openOwn('notebook.html#files');
  const words = (page: Page) => page.evaluate(() => document.body.textContent.replace(/\s+/g, ' '));
  const choose = async (page: Page, id: FormatId): Promise<void> => {
    await page.waitForSelector('select');
    await page.select('select', id);
  };
  const shown = (page: Page) =>
    until('a preview', () =>
      page.evaluate(() => document.querySelector('.sheet:not([aria-busy=true])')?.textContent || undefined),
    );
  const files = () => (existsSync(stage.downloads) ? readdirSync(stage.downloads) : []);

  const DATED = /^so-ghi-chu-\d{4}-\d\d-\d\d/;
  const nameOf = (ending: string) => files().find((each) => each.replace(DATED, '') === ending);

  it('come in every format, each shown beforehand', async () => {
    mkdirSync(stage.downloads, { recursive: true });
    writeFileSync(join(stage.downloads, 'mang-theo.json'), big());
    const page = await opened();
    const field = await page.waitForSelector('input[type=file]');
    await field?.uploadFile(join(stage.downloads, 'mang-theo.json'));
    await press(page, 'Nhập 6.000 ghi chú');
    await expect.poll(() => words(page), { timeout: 60_000 }).toContain('Đã nhập 6.000 ghi chú');
    for (const id of FORMAT_IDS) {
      await choose(page, id);
      await shown(page);
      const { extension } = await loadFormat(id);
      await press(page, 'Xuất 6.000 ghi chú');
      const name = await until(`a file of ${id}`, async () => nameOf(`.${extension}`));
      await until(`all of ${name}`, async () => (await words(page)).includes(`vào ${name}`));
      await until(`${name} on the disk`, async () => statSync(join(stage.downloads, name)).size > 0);
    }
    const saved = (ending: string): Buffer => readFileSync(join(stage.downloads, nameOf(ending) ?? ending));
    const back = readFile(new Uint8Array(saved('.json')), AT);
    expect(back.ok && [back.bundle.notes.length, back.unreadable]).toEqual([NOTES, []]);
    const word = unzipSync(new Uint8Array(saved('.docx')))['word/document.xml'];
    expect(new TextDecoder().decode(word)).toContain('Chỉ tiêu 599.9 giao cho xã');
    expect(Object.keys(unzipSync(new Uint8Array(saved('.zip'))))).toHaveLength(NOTES / 10);
  });

  it('show how far a long one is, stop at a word, and remember what was chosen', async () => {
    const page = await opened();
    await choose(page, 'docx');
    await shown(page);
    const before = files().length;
    // A machine so slow that it takes long, whatever this one is.
    await page.evaluate(() => {
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (this: Worker, ...told: [unknown]) {
        setTimeout(() => postMessage.apply(this, told), 5_000);
      };
    });
    await press(page, 'Xuất 6.000 ghi chú');
    // The page goes on drawing while the file is made.
    await press(page, 'Dừng');
    await expect.poll(() => words(page)).toContain('Đã dừng. Không có tệp nào được ghi.');
    expect(files()).toHaveLength(before);
    const again = await opened();
    await until('the last choice', () =>
      again.evaluate(() => document.querySelector('select')?.value === 'docx'),
    );
  });
});

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Requests } from '../../lib/browser/requests.ts';
import { json } from '../../lib/export/json.ts';
import { readBundle } from '../../lib/export/read-bundle.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';
import { hostileText } from '../export/some-bundle.ts';
import { press } from './popup-page.ts';
import { until } from './reader.ts';
import { inBothBrowsers, type Stage } from './stage.ts';

/** Yesterday: what has lain in the trash for a month is gone. */
const AT = new Date(Date.now() - 86_400_000).toISOString();
const article = makeArticle({ url: 'https://baovanlinh.example/1.html', title: 'Nói đi đôi với làm' }, AT);
const hostile = fc.sample(hostileText, { numRuns: 300, seed: 27 });
const notes = hostile.map((words, n) => ({
  ...makeNote({ id: `${n}-note`, article: article.id, now: AT, quote: `Câu ${n}` }),
  body: words,
  tags: ['bộ máy'],
  ...(n % 5 === 0 ? { deletedAt: AT } : {}),
}));
const draft = { note: { ...makeNote({ id: 'd1', article: article.id, now: AT }), body: 'dở' }, article };

inBothBrowsers('a backup', (stage) => {
  const words = (page: Page) => page.evaluate(() => document.body.textContent.replace(/\s+/g, ' '));
  const opened = () => stage.reader.openOwn('notebook.html#files');
  const bringIn = async (page: Page, path: string): Promise<void> => {
    const field = await page.waitForSelector('input[type=file]');
    await field?.uploadFile(path);
    await press(page, 'Nhập 300 ghi chú');
    await expect.poll(() => words(page)).toContain('Đã nhập 300 ghi chú');
  };

  it('has everything, and brings it into a browser that has nothing', async () => {
    mkdirSync(stage.downloads, { recursive: true });
    const first = join(stage.downloads, 'mang-theo.json');
    writeFileSync(first, json.render({ articles: [article], notes }, AT));
    const page = await opened();
    await bringIn(page, first);
    await tell(page, 'keepDraft', { draft: { ...draft, isNew: true } });
    const correction = { what: 'never', words: 'Nhà Máy' } as const;
    await tell(page, 'correct', { correction, isTakenBack: false });
    await stage.reader.set(page, 'theme', 'dark');
    await expect.poll(() => words(page)).toContain('Chưa sao lưu lần nào: 240 ghi chú chỉ có trên máy này');
    const file = await backUp(stage, page);
    await expect.poll(() => words(page)).toContain('có đủ mọi ghi chú.');
    const before = readBundle(file);
    expect(before).toMatchObject({
      ok: true,
      unreadable: [],
      bundle: {
        articles: [article],
        extras: {
          drafts: [{ note: { body: 'dở' } }],
          corrections: [correction],
          settings: { theme: 'dark' },
        },
      },
    });
    expect(before.ok && before.bundle.notes.toSorted(byId)).toEqual(notes.toSorted(byId));

    // Another computer: nothing of this browser is left but the file.
    await stage.restart(() => rmSync(stage.profile, { recursive: true, force: true, maxRetries: 5 }));
    const next = await opened();
    await stage.reader.set(next, 'language', 'vi');
    await expect.poll(() => words(next)).toContain('Sổ chưa có ghi chú nào để sao lưu');
    const kept = join(stage.downloads, 'sao-luu.json');
    writeFileSync(kept, file);
    await bringIn(next, kept);
    await until('the settings to come back', () =>
      next.evaluate(() => document.documentElement.dataset.theme === 'dark'),
    );
    expect(readBundle(await backUp(stage, next))).toEqual(before);
  });

  it.skipIf(stage.name === 'firefox')(
    'keeps a folder up to date, and leaves a fuller one alone',
    async () => {
      const page = await opened();
      // Nobody can click the browser's own dialog: its own disk stands for the reader's.
      await page.evaluate(() =>
        Reflect.set(window, 'showDirectoryPicker', () => navigator.storage.getDirectory()),
      );
      await press(page, 'Chọn thư mục…');
      await expect.poll(() => words(page)).toContain('Đang tự sao lưu vào thư mục');
      const inFolder = (name: string) =>
        page.evaluate(async (file) => {
          const folder = await navigator.storage.getDirectory();
          const handle = await folder.getFileHandle(file).catch(() => undefined);
          return (await handle?.getFile())?.text();
        }, name);
      const usual = 'chu-giai-sao-luu.json';
      const countIn = async (name: string) => {
        const read = readBundle((await inFolder(name)) ?? '');
        return read.ok ? read.bundle.notes.length : undefined;
      };
      expect(await countIn(usual)).toBe(300);
      const more = makeNote({
        id: 'more',
        article: article.id,
        now: new Date().toISOString(),
        quote: 'Thêm',
      });
      await tell(page, 'saveNote', { note: more, article });
      await expect.poll(() => countIn(usual), { timeout: 20_000 }).toBe(301);
      const edited = { ...more, body: 'Viết lại', updatedAt: new Date().toISOString() };
      await tell(page, 'saveNote', { note: edited, article, base: more.updatedAt });
      await expect.poll(() => inFolder(usual), { timeout: 20_000 }).toContain('Viết lại');

      const full = json.render(
        {
          articles: [article],
          notes: Array.from({ length: 500 }, (_, n) => ({ ...more, id: `${n}` as never })),
        },
        AT,
      );
      await page.evaluate(async (text) => {
        const folder = await navigator.storage.getDirectory();
        const stream = await (await folder.getFileHandle('chu-giai-sao-luu.json')).createWritable();
        await stream.write(text);
        await stream.close();
      }, full);
      await tell(page, 'saveNote', { note: { ...edited, id: 'more2' as never }, article });
      await expect.poll(() => words(page), { timeout: 20_000 }).toContain('có nhiều ghi chú hơn sổ này');
      expect(await inFolder(usual)).toBe(full);
      await press(page, 'Thay bằng sổ hiện nay');
      await expect.poll(() => countIn(usual)).toBe(302);
    },
  );
});

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** Presses the button and gives the file that came of it. */
async function backUp(stage: Stage, page: Page): Promise<string> {
  const files = () => readdirSync(stage.downloads).filter((name) => /^so-ghi-chu-.*\.json$/.test(name));
  for (const name of existsSync(stage.downloads) ? files() : []) rmSync(join(stage.downloads, name));
  await press(page, 'Sao lưu ngay');
  return until('the file', async () => {
    const [name] = files();
    const text = name === undefined ? '' : readFileSync(join(stage.downloads, name), 'utf8');
    return text.endsWith('}\n') ? text : undefined;
  });
}

/** Asks the background, as our own pages do. */
async function tell<Name extends keyof Requests>(
  page: Page,
  ask: Name,
  request: Requests[Name],
): Promise<void> {
  const answer = await page.evaluate(sendFromOwnPage, JSON.stringify({ to: 'background', ask, request }));
  expect(JSON.parse(answer)).toMatchObject({ ok: true });
}

async function sendFromOwnPage(message: string): Promise<string> {
  const { runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  return JSON.stringify(await runtime.sendMessage(JSON.parse(message)));
}

import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openPopup, press } from './popup-page.ts';
import { type Reader, until } from './reader.ts';
import { selectSentence } from './sentence.ts';

/** Takes a note on a sentence as a reader would (select, the shortcut's message, type in the editor, save) and exports it as Markdown. */
export async function takeNote(
  reader: Reader,
  page: Page,
  out: string,
): Promise<{ readonly quote: string; readonly file: string } | undefined> {
  await page.bringToFront();
  const quote = await selectSentence(page);
  if (!quote) return undefined;
  const popup = await openPopup(reader, page);
  const started = await reader.ask(popup.page, 'startNote', null);
  if (!started.ok) throw new Error(`the note could not be begun: ${started.why}`);
  await writeNote(reader, page, 'Ghi chú của bản chạy thử: câu này nêu việc gì, ai chịu trách nhiệm?');
  const file = await exportMarkdown(popup.page, out);
  await popup.page.close();
  return { quote: quote.replace(/\s+/g, ' '), file };
}

/** Types into the editor that stands in the page, saves, and waits until it is gone. */
export async function writeNote(reader: Reader, page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const editor = await reader.editorIn(page);
  const field = await editor.waitForSelector('textarea');
  await field?.type(words);
  await until('the note to be saved', () =>
    editor.evaluate(() => {
      const save = [...document.querySelectorAll('button')].find(({ textContent }) =>
        textContent?.includes('Lưu ghi chú'),
      );
      save?.click();
      return save !== undefined;
    }),
  );
  await until('the editor to close', () => !page.frames().includes(editor) || editor.detached);
}

async function exportMarkdown(popup: Page, out: string): Promise<string> {
  const before = new Set(existsSync(out) ? readdirSync(out) : []);
  for (const name of before) if (name.endsWith('.md')) rmSync(join(out, name));
  await press(popup, 'Xuất');
  await press(popup, 'Markdown');
  const name = await until('the exported file', () =>
    readdirSync(out).find((each) => each.endsWith('.md') && !existsSync(join(out, `${each}.part`))),
  );
  return join(out, name);
}

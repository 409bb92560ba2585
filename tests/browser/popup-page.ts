import type { Frame, Page } from 'puppeteer-core';
import type { Answer, ToContent } from '../../lib/browser/messages.ts';
import { type Reader, until } from './reader.ts';

/** One row of the popup's list as it is read. */
export type PopupRow = { readonly name: string; readonly under: readonly string[]; readonly times: string };

/** The popup over a page. It stands in a tab behind, so that the page stays in front of the reader. */
export type PopupPage = {
  readonly page: Page;
  /** Chooses a tab of the list. */
  choose(tab: 'person' | 'date' | 'document' | 'note'): Promise<void>;
  rows(): Promise<readonly PopupRow[]>;
  /** The numbers on the tabs. */
  counts(): Promise<Readonly<Record<string, number>>>;
  filter(words: string): Promise<void>;
  /** Presses the button, switch or row of these words. */
  press(words: string): Promise<unknown>;
  /** All words that stand in it. */
  words(): Promise<string>;
};

/** Opens the popup over a page, once it knows what to show. */
export async function openPopup(reader: Reader, over: Page): Promise<PopupPage> {
  const page = await reader.openOwn('popup.html', over);
  const words = () => page.evaluate(() => document.body.textContent.replace(/\s+/g, ' ').trim());
  await until('the popup to show something', async () => {
    const said = await words();
    return said !== '' && !/Đang hỏi trang này|Asking this page/.test(said);
  });
  return {
    page,
    words,
    async choose(tab) {
      await until(`the popup's tab ${tab}`, () =>
        page.evaluate((id) => {
          const button = document.getElementById(id);
          button?.click();
          return button?.ariaSelected === 'true';
        }, `names-tab-${tab}`),
      );
    },
    async rows() {
      return JSON.parse(await page.evaluate(readRows));
    },
    async counts() {
      return JSON.parse(await page.evaluate(readCounts));
    },
    filter: (words) =>
      page.evaluate((value) => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]');
        if (!field) throw new Error('the popup has no filter');
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, words),
    press: (words) => press(page, words),
  };
}

/** Asks the page in front for something, as a shortcut or the popup does. */
export const askFrom =
  (stage: { readonly reader: Reader }) =>
  async <Name extends keyof ToContent>(
    page: Page,
    name: Name,
    request: Parameters<ToContent[Name]>[0],
  ): Promise<Answer<ReturnType<ToContent[Name]>>> => {
    const own = await stage.reader.openOwn('popup.html', page);
    const answer = await stage.reader.ask(own, name, request);
    await own.close();
    await page.bringToFront();
    return answer;
  };

/** Presses what has these words or this name, once it is there. */
export const press = (page: Page | Frame, words: string): Promise<boolean> =>
  until(`“${words}” to be pressed`, () => page.evaluate(pressIn, words));

/** What says just these words goes before what begins with them: a switch `Ngày` before a tab `Ngày 17`. */
function pressIn(words: string): boolean {
  const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const all = [...document.querySelectorAll<HTMLElement>('button, a, label, summary')];
  const found =
    all.find((each) => plain(each.ariaLabel) === words || plain(each.textContent) === words) ??
    all.find((each) => plain(each.textContent).startsWith(words));
  found?.click();
  return found !== undefined;
}

function readRows(): string {
  const plain = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return JSON.stringify(
    [...document.querySelectorAll('li.row')].map((row) => ({
      name: plain(row.querySelector('b, .words')),
      under: [...row.querySelectorAll('.under, .quote')].map(plain),
      times: plain(row.querySelector('.times')),
    })),
  );
}

function readCounts(): string {
  const counts: Record<string, number> = {};
  for (const tab of document.querySelectorAll('[role=tab]')) {
    counts[tab.id.replace(/^names-tab-/, '')] = Number(tab.querySelector('.count')?.textContent);
  }
  return JSON.stringify(counts);
}

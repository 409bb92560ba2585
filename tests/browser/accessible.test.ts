import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { entityHash } from '../../components/notebook/address.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { bundle } from './bundle.ts';
import { faultsIn, smallIn } from './faults-in.ts';
import { paintedOn, paintedWith } from './painted.ts';
import { openPopup } from './popup-page.ts';
import { until } from './reader.ts';
import { inBothBrowsers } from './stage.ts';
import { pageOf, SAMPLES } from './web.ts';

const THOUGHT = 'Gõ bằng phím từ đầu đến cuối';
const KEY = 'person:đoàn hữu phước' as EntityKey;

/** What has the keys, and whether that is to be seen: an outline about it or about the field it is in. */
function focusIn(): string {
  const active = document.activeElement;
  const name = active?.ariaLabel ?? active?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  let isSeen = active === document.body;
  for (let each = active; each && each !== document.body; each = each.parentElement) {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    isSeen ||= outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  }
  return JSON.stringify({ name, isSeen });
}

/** Presses Tab until what is called so has the keys; each stop on the way is to be seen. */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let tab = 0; tab < 80; tab++) {
    await page.keyboard.press('Tab');
    const at: { readonly name: string; readonly isSeen: boolean } = JSON.parse(await page.evaluate(focusIn));
    expect(at).toMatchObject({ isSeen: true });
    if (at.name === name) return;
    passed.push(at.name);
  }
  throw new Error(`Tab does not lead to “${name}”, but to ${passed.slice(0, 40).join(' · ')}`);
}

/** Gives a button of our parts the keys. */
function focusButton(words: string): void {
  const root = document.querySelector('chu-giai')?.shadowRoot;
  const button = [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
    textContent?.includes(words),
  );
  if (!button) throw new Error(`no button ${words}`);
  button.focus();
}

inBothBrowsers('whoever uses no mouse, or sees otherwise', (stage) => {
  /** Neither axe nor a ruler finds a fault, in light and where asked in dark. */
  const expectFine = async (what: string, place: Page | Frame, themes = ['light']): Promise<void> => {
    for (const theme of themes) {
      await place.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      expect.soft([what, theme, await faultsIn(place), await smallIn(place)]).toEqual([what, theme, [], []]);
    }
  };
  const files = () =>
    existsSync(stage.downloads) ? readdirSync(stage.downloads).filter((each) => each.endsWith('.md')) : [];
  const there = (page: Page, selector: string) =>
    until(selector, () =>
      page.evaluate((wanted) => document.querySelector(wanted)?.checkVisibility() === true, selector),
    );
  const isHelpOpen = (page: Page) => page.evaluate(() => document.querySelector('dialog')?.open === true);
  const helpOpens = async (page: Page, what: string): Promise<void> => {
    await page.bringToFront();
    await page.keyboard.press('?');
    await expect.poll(() => isHelpOpen(page)).toBe(true);
    await expectFine(`${what}, its keys`, page);
    await page.keyboard.press('Escape');
    await expect.poll(() => isHelpOpen(page)).toBe(false);
  };

  it('goes from a marked word over card, note and popup to a Markdown file by keys alone', async () => {
    const page = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(page, 'person');
    await stage.reader.pressOwnKey(page, 'here');
    await expect.poll(async () => (await paintedOn(page)).at).toHaveLength(1);
    await page.keyboard.press('n');
    const editor = await stage.reader.editorIn(page);
    await until('the field to have the keys', () =>
      editor.evaluate(() => document.activeElement?.localName === 'textarea'),
    );
    await page.keyboard.type(THOUGHT);
    await expectFine('the note', editor, ['light', 'dark']);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await until('the editor to close', () => !page.frames().includes(editor) || editor.detached);

    const popup = await openPopup(stage.reader, page);
    await popup.page.bringToFront();
    await tabTo(popup.page, 'Xuất');
    await popup.page.keyboard.press('Enter');
    await tabTo(popup.page, 'Markdown');
    await popup.page.keyboard.press('Enter');
    const name = await until('the file', () => files()[0]);
    await expect.poll(() => readFileSync(join(stage.downloads, name), 'utf8')).toContain(THOUGHT);
  });

  it('finds popup and panel without a fault, in each of their states', async () => {
    const page = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(page, 'person');
    const popup = await openPopup(stage.reader, page);
    for (const tab of ['person', 'date', 'document', 'note'] as const) {
      await popup.choose(tab);
      await expectFine(`popup, ${tab}`, popup.page, tab === 'person' ? ['light', 'dark'] : ['light']);
    }
    await helpOpens(popup.page, 'popup');
    await page.bringToFront();
    const panel = await stage.reader.openOwn('sidepanel.html', page);
    await there(panel, '.row');
    for (const tab of ['flow', 'notes', 'time']) {
      await panel.evaluate((id) => document.getElementById(`panel-tab-${id}`)?.click(), tab);
      await there(panel, `#panel-panel[aria-labelledby=panel-tab-${tab}]`);
      await expectFine(`panel, ${tab}`, panel);
    }
    await panel.close();
    const other = await stage.reader.visit(SAMPLES.english);
    const foreign = await openPopup(stage.reader, other);
    await expectFine('popup, not Vietnamese', foreign.page);
  });

  it('finds notebook, options and welcome without a fault', async () => {
    const page = await stage.reader.openOwn('notebook.html');
    await there(page, '[data-row]');
    for (const [hash, shown] of [
      ['#notes', '[data-row]'],
      ['#notes?q=khong-co-chu-nay', '.state'],
      ['#articles', '.article'],
      ['#officials', '.entry'],
      ['#documents', '.entry'],
      [entityHash(KEY), 'h1'],
      ['#calendar', '.month a'],
      ['#trash', '.state'],
      ['#files', '.sheet:not([aria-busy=true])'],
    ] as const) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await there(page, shown);
      await expectFine(`notebook, ${hash}`, page, hash === '#notes' ? ['light', 'dark'] : ['light']);
    }
    await helpOpens(page, 'notebook');
    for (const path of ['options.html', 'welcome.html', 'licences.html']) {
      const own = await stage.reader.openOwn(path);
      await there(own, 'h1');
      await expectFine(path, own);
    }
  });

  it('finds bar, card and message without a fault, on each face', async () => {
    const script = await bundle('./parts-in-page.ts', 'parts');
    // Where our own script does not run: it would take these away.
    const url = stage.web.put('http://trang.example/', pageOf('Trang', '<main><h1>Trang</h1></main>'));
    const faces = [
      [],
      ['Chưa đúng'],
      ['Chưa đúng', 'Cùng một'],
      ['Chưa đúng', 'Vì sao'],
      ['Chưa đúng', 'Sai chỗ'],
    ];
    const dark = faces.filter((_, at) => at % 4 === 0);
    for (const [scheme, face] of [
      ...faces.map((each) => ['light', each] as const),
      ...dark.map((each) => ['dark', each] as const),
    ]) {
      const page = await stage.reader.visit(url);
      await page.evaluate(`${script}; parts.showParts('${scheme}')`);
      for (const words of face) {
        await page.evaluate(focusButton, words);
        await page.keyboard.press('Enter');
      }
      expect.soft([scheme, face, await faultsIn(page), await smallIn(page)]).toEqual([scheme, face, [], []]);
      await page.close();
    }
  });
});

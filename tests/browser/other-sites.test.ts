import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { writeNote } from './demo-note.ts';
import { paintedOn, paintedWith } from './painted.ts';
import { openPopup } from './popup-page.ts';
import { until } from './reader.ts';
import { selectSentence } from './sentence.ts';
import { inBothBrowsers, type Stage } from './stage.ts';
import { sample } from './web.ts';

const NAME = 'Trịnh Thị Bảo Ngân';

/** Presses a button for real: browsers ask their reader for permissions only then. */
async function clickFor(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const button = await page.waitForSelector(`::-p-xpath(//button[contains(., '${words}')])`);
  await button?.click();
}

/** What a click on "Allow" leaves in Chromium's profile: nobody can click in that window of the browser's own, and so it does not ask again. */
function allowInProfile(stage: Stage, pattern: string): void {
  const id = new URL(stage.reader.origin).hostname;
  const file = join(stage.profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  const kept = preferences.extensions.settings[id];
  kept.granted_permissions.explicit_host = [pattern];
  kept.runtime_granted_permissions = {
    api: [],
    explicit_host: [pattern],
    manifest_permissions: [],
    scriptable_host: [],
  };
  writeFileSync(file, JSON.stringify(preferences));
}

inBothBrowsers('a site that is not on the list', (stage) => {
  const url = 'http://tapchi.example/bai.html';

  it('is left alone until the reader clicks, and is then read', async () => {
    const page = await stage.reader.visit(stage.web.put(url, sample('hoi-nghi')));
    // The sample's own site is read meanwhile: time enough for us to run if we did.
    await pause(1_000);
    expect(await paintedOn(page)).toEqual({});
    await stage.reader.clickToolbar(page);
    const popup = await openPopup(stage.reader, page);
    expect(await popup.words()).toContain('Chú Giải chưa chạy ở trang này');
    expect(await paintedOn(page)).toEqual({});
    await popup.press('Đọc lần này');
    expect((await paintedWith(page, 'person')).person).toContain(NAME);
    await popup.choose('person');
    expect((await popup.rows()).map(({ name }) => name)).toContain(NAME);

    await page.reload();
    await pause(1_000);
    expect(await paintedOn(page)).toEqual({});
  });

  it('is noted on at the first press of the key, though we never ran there', async () => {
    const page = await stage.reader.visit(stage.web.put(url, sample('hoi-nghi')));
    const quote = await selectSentence(page);
    await stage.reader.pressOwnKey(page, 'note');
    await writeNote(stage.reader, page, 'Ghi ngay từ phím.');
    expect((await paintedWith(page, 'key')).key).toEqual([quote]);
  });

  it('is read for good once the reader allowed it, on each visit and after the browser was closed', async () => {
    if (stage.name === 'chromium') await stage.restart(() => allowInProfile(stage, '*://*.tapchi.example/*'));
    const page = await stage.reader.visit(stage.web.put(url, sample('hoi-nghi')));
    await stage.reader.clickToolbar(page);
    const popup = await openPopup(stage.reader, page);
    await clickFor(popup.page, 'Luôn đọc tapchi.example');
    await page.bringToFront();
    expect((await paintedWith(page, 'person')).person).toContain(NAME);
    await page.reload();
    expect((await paintedWith(page, 'person')).person).toContain(NAME);

    const reader = await stage.restart();
    const again = await reader.visit(url);
    // Our script is put anew at each start of this browser, since the extension is loaded into it anew.
    const painted = await until('the page to be read without a click', async () => {
      await again.reload();
      await pause(1_000);
      return (await paintedOn(again)).person;
    });
    expect(painted).toContain(NAME);
  });
});

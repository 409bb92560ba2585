import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { writeNote } from './demo-note.ts';
import { paintedWith } from './painted.ts';
import { openPopup, press } from './popup-page.ts';
import { selectSentence } from './sentence.ts';
import { inBothBrowsers } from './stage.ts';
import { SAMPLES } from './web.ts';

/** The browsers' own makers: updates, lists, time. No page and no code of ours names these. */
const MAKERS =
  /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.com|mozilla\.net|mozilla\.org|firefox\.com|mozgcp\.net)$/;

inBothBrowsers('through installing, reading, noting, exporting, saving all and idling', (stage) => {
  it('nothing is asked of any site but the pages that the reader opened', async () => {
    const page = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(page, 'person');
    await selectSentence(page);
    const popup = await openPopup(stage.reader, page);
    expect(await stage.reader.ask(popup.page, 'startNote', null)).toMatchObject({ ok: true });
    await writeNote(stage.reader, page, 'http://dia-chi.example/trong-ghi-chu');
    await press(popup.page, 'Xuất');
    await press(popup.page, 'Markdown');
    for (const own of ['notebook.html', 'options.html']) await stage.reader.openOwn(own);
    const files = await stage.reader.openOwn('notebook.html#files');
    await files.waitForSelector('select');
    await files.select('select', 'json');
    await press(files, 'Xuất 1 ghi chú');
    await files.evaluate(putBadNote);
    const bad = await stage.reader.openOwn('notebook.html');
    const words = () => bad.evaluate(() => document.body.textContent);
    await expect.poll(words).toContain('1 ghi chú không đọc được');
    expect(await words()).toContain('http://dia-chi.example/trong-ghi-chu');
    await stage.restart();
    await stage.reader.visit(SAMPLES['nghi-dinh']);
    await pause(3_000);

    const asked = stage.seen.filter((line) => {
      const [method = '', address = ''] = line.split(' ');
      const host = method === 'CONNECT' ? address.replace(/:\d+$/, '') : new URL(address).hostname;
      return !MAKERS.test(host);
    });
    const pages = [SAMPLES['hoi-nghi'], SAMPLES['nghi-dinh']];
    const icons = pages.map((url) => new URL('/favicon.ico', url).href);
    expect(new Set(asked)).toEqual(new Set([...pages, ...icons].map((url) => `GET ${url}`)));
  });
});

/** Runs in one of our own pages: a record that nothing of ours would write, beside a sound one. It is told, and takes nothing with it. */
const putBadNote = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('chu-giai');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const writing = database.transaction('notes', 'readwrite');
      const now = new Date().toISOString();
      writing.objectStore('notes').put({ id: 'hong', schema: 1, isDeleted: 0, updatedAt: now, body: 7 });
      writing.oncomplete = () => {
        database.close();
        resolve();
      };
      writing.onerror = () => reject(writing.error);
    };
  });

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { article, askFrom, noteOf, write } from './faults/writing.ts';
import { press } from './popup-page.ts';
import { inBothBrowsers } from './stage.ts';

/** Words that no file of a browser holds by itself, so odd that no compression shortens them. */
const SECRETS = ['zqvxwoc81937kvupj', 'jfhbtw55102qmzrd', 'wkpgcy67043hxnvb'] as const;
const [BODY, QUOTE, DRAFT] = SECRETS;

/** The files of a profile in which the words stand, in UTF-8 or UTF-16. */
const filesWith = (profile: string): string[] =>
  readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return SECRETS.some((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')));
    })
    .map((path) => relative(profile, path));

const CHROMIUMS_OWN = /^Default\/IndexedDB\/chrome-extension_[a-z]+_0\.indexeddb\.leveldb\/\d+\.(?:ldb|log)$/;

inBothBrowsers('a notebook that is wiped', (stage) => {
  it('is gone from the profile, both copies, and does not come back', async () => {
    const own = await stage.reader.openOwn('popup.html');
    const notes = Array.from({ length: 60 }, (_, n) => {
      const note = noteOf(n, n % 10 === 0);
      return { ...note, body: `${note.body} ${BODY}`, quote: QUOTE };
    });
    expect((await write(own, notes)).kept).toHaveLength(60);
    const [first] = notes;
    await askFrom(own, 'trashNote', { id: first?.id ?? noteOf(0).id });
    const draft = { note: { ...noteOf(900), body: DRAFT }, article, isNew: true };
    expect(await askFrom(own, 'keepDraft', { draft })).toMatchObject({ ok: true });
    let before: string[] = [];
    await stage.restart(() => {
      before = filesWith(stage.profile);
    });
    expect(before.length).toBeGreaterThan(1);

    const options = await stage.reader.openOwn('options.html');
    await press(options, 'Xoá sạch…');
    await press(options, 'Xoá sạch');
    const said = () => options.evaluate(() => document.body.textContent);
    await expect.poll(said).toMatch(/Đã xoá sạch|Everything is wiped/);
    let after: string[] = [];
    await stage.restart(() => {
      after = filesWith(stage.profile);
    });
    // What Chromium's own log of databases still holds of what was deleted goes when it tidies that up, which nobody can ask of it.
    expect(after.filter((path) => stage.name === 'firefox' || !CHROMIUMS_OWN.test(path))).toEqual([]);
    const again = await stage.reader.openOwn('popup.html');
    expect(await askFrom(again, 'notesOf', { article: article.id })).toEqual({ ok: true, value: [] });
    expect(await askFrom(again, 'draftOf', { id: draft.note.id })).toEqual({ ok: false, why: 'not-found' });
    expect(await askFrom(again, 'keeping', null)).toEqual({ ok: true, value: {} });
    if (stage.name === 'firefox') return;
    await again.evaluate(uninstall).catch(() => undefined);
    await expect.poll(() => filesWith(stage.profile)).toEqual([]);
  });
});

type Api = { readonly management: { uninstallSelf(): Promise<void> } };

/** Runs in one of our own pages, which goes with the extension. */
async function uninstall(): Promise<void> {
  const { management }: Api = Reflect.get(globalThis, 'chrome');
  await management.uninstallSelf();
}

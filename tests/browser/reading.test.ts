import { beforeAll, expect, it } from 'vitest';
import { recognize } from '../../lib/recognize/recognize.ts';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';
import { bundle } from './bundle.ts';
import { type Painted, paintedOn, paintedWith } from './painted.ts';
import { inBothBrowsers } from './stage.ts';
import { SAMPLES, sample } from './web.ts';

let script = '';
beforeAll(async () => {
  script = await bundle('./read-in-page.ts', 'chuGiaiRead');
});

/** What ought to be painted: what the recogniser finds in the text of a page, said again outside the extension. */
function expected(read: { readonly text: string; readonly publishedOn?: string }): Painted {
  const words: Record<string, string[]> = {};
  for (const { kind, span } of recognize(read, [vietnamese]).mentions) {
    const lines = read.text
      .slice(span.start, span.end)
      .replace(/[^\S\n]+/g, ' ')
      .split('\n');
    words[kind] = [...(words[kind] ?? []), ...lines].sort();
  }
  return words;
}

inBothBrowsers('a page that is read', (stage) => {
  for (const name of ['hoi-nghi', 'bo-nhiem', 'nghi-dinh'] as const) {
    it(`has its marks where the recogniser says (${name})`, async () => {
      const page = await stage.reader.visit(SAMPLES[name]);
      // All of it near the window: only what is near is painted.
      await page.setViewport({ width: 1200, height: 4_000 });
      await paintedWith(page, 'person');
      const read = JSON.parse(
        (await page.evaluate(
          `(() => { ${script}; return JSON.stringify(chuGiaiRead.readForPrint(location.href)); })()`,
        )) as string,
      );
      await expect.poll(() => paintedOn(page)).toEqual(expected(read));
    });
  }

  it('has its officials, offices, dates and documents marked as a reader would, though its letters are decomposed', async () => {
    const page = await stage.reader.visit(SAMPLES['bo-nhiem']);
    await page.setViewport({ width: 1200, height: 4_000 });
    const painted = await paintedWith(page, 'person');
    const [person, title, date, document] = ['person', 'title', 'date', 'document'].map((look) =>
      painted[look]?.map((words) => words.normalize('NFC')),
    );
    expect(person).toEqual(expect.arrayContaining(['Nông Thị Huệ Minh', 'Khổng Duy Tân', 'Minh']));
    expect(title).toEqual(expect.arrayContaining(['Phó Bí thư Tỉnh ủy', 'Phó Giám đốc Sở Tài chính']));
    expect(date).toEqual(expect.arrayContaining(['ngày 19/01/2026', 'tháng 3 năm 2026', 'ngày 1/2']));
    expect(document).toEqual(expect.arrayContaining(['Quyết định số 2310-QĐNS/TW', 'Quy định số 37-QĐ/TW']));
  });

  it('is not changed by it, in one node or attribute', async () => {
    const watched = sample('hoi-nghi').replace(
      '</body>',
      `<script>
        window.changes = [];
        const observer = new MutationObserver((records) => {
          for (const { type, target } of records) window.changes.push(type + ' ' + target.nodeName);
        });
        addEventListener('DOMContentLoaded', () => {
          observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        });
      </script></body>`,
    );
    const page = await stage.reader.visit(stage.web.put('http://baovanlinh.gov.vn/theo-doi.html', watched));
    await paintedWith(page, 'person');
    const [live, served, changes] = await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      return [
        document.documentElement.outerHTML,
        parsed.documentElement.outerHTML,
        Reflect.get(window, 'changes'),
      ];
    }, watched);
    expect(live).toBe(served);
    expect(changes).toEqual([]);
  });

  it('has the number of its officials on the toolbar button', async () => {
    const page = await stage.reader.visit(SAMPLES['hoi-nghi']);
    const own = await stage.reader.openOwn('popup.html', page);
    await expect.poll(() => stage.reader.badge(own)).toBe('8');
  });

  it('is left alone where it is not Vietnamese', async () => {
    const page = await stage.reader.visit(SAMPLES.english);
    const own = await stage.reader.openOwn('popup.html', page);
    await expect
      .poll(() => stage.reader.ask(own, 'pageState', null))
      .toMatchObject({ ok: true, value: { status: 'not-vietnamese', entities: [] } });
    expect(await paintedOn(page)).toEqual({});
    expect(await stage.reader.badge(own)).toBe('');
  });
});

import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { paintedOn, paintedWith } from './painted.ts';
import { inBothBrowsers, type Stage } from './stage.ts';
import { pageOf } from './web.ts';

const NAMES = ['Trịnh Thị Bảo Ngân', 'Lương Đình Khải', 'Đoàn Hữu Phước', 'Vương Thế Quyền', 'Đặng Vũ Hoà'];
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = '', FIFTH = ''] = NAMES;
const sentence = (name: string): string =>
  `<p>Sáng 13/3/2026, đồng chí ${name}, Bí thư Tỉnh uỷ, chủ trì hội nghị triển khai Nghị quyết số 68-NQ/TW tới các địa phương trong tỉnh.</p>`;

const put = (stage: Stage, name: string, body: string): string =>
  stage.web.put(`http://baovanlinh.gov.vn/${name}.html`, pageOf('Hội nghị của tỉnh', body));
const article = (inner: string): string =>
  `<main><article id="bai"><h1>Hội nghị của tỉnh</h1>${sentence(FIRST).repeat(3)}${inner}</article></main>`;

const names = async (page: Page): Promise<readonly string[]> => [
  ...new Set((await paintedOn(page)).person ?? []),
];
const shows = (page: Page, ...all: readonly string[]) =>
  expect.poll(() => names(page), { timeout: 30_000 }).toEqual(expect.arrayContaining([...all]));
const change = (page: Page, html: string, where: InsertPosition = 'beforeend', at = '#bai') =>
  page.evaluate(
    (words, place, selector) => document.querySelector(selector)?.insertAdjacentHTML(place, words),
    html,
    where,
    at,
  );

inBothBrowsers('a busy page', (stage) => {
  it('has everything marked that comes: lazily, by “xem thêm”, by scrolling on, as comments’ neighbours, before all else', async () => {
    const more = `<button id="them" onclick="document.getElementById('gap').style.display = 'block'">Xem thêm</button><div id="gap" style="display: none">${sentence(SECOND)}</div>`;
    const late = `<script>
      new IntersectionObserver(([entry], observer) => {
        if (!entry.isIntersecting) return;
        observer.disconnect();
        document.getElementById('bai').insertAdjacentHTML('beforeend', ${JSON.stringify(sentence(THIRD))});
      }).observe(document.getElementById('cuoi'));</script>`;
    const page = await stage.reader.visit(
      put(
        stage,
        'them',
        `${article(more)}<div style="height: 1500px"></div><div id="cuoi">.</div>${late}<section class="comments"></section>`,
      ),
    );
    await paintedWith(page, 'person');
    expect(await names(page)).toEqual([FIRST]);
    await page.click('#them');
    await shows(page, FIRST, SECOND);
    // Comments are no part of the article: they change nothing.
    await change(page, sentence(FIFTH), 'beforeend', '.comments');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('#bai p').length)).toBe(5);
    await page.evaluate(() => scrollTo(0, 0));
    await shows(page, THIRD);
    // A live report tells the latest first.
    await change(page, sentence(FOURTH), 'afterend', 'h1');
    await shows(page, FIRST, SECOND, THIRD, FOURTH);
    expect(await names(page)).not.toContain(FIFTH);
  });

  it('keeps its marks on their words while text nodes are split, merged and put anew, and where content is laid out late', async () => {
    const page = await stage.reader.visit(
      put(
        stage,
        'chia',
        article(
          `<div style="content-visibility: auto; contain-intrinsic-size: 400px">${sentence(SECOND)}</div>`,
        ),
      ),
    );
    await paintedWith(page, 'person');
    await shows(page, FIRST, SECOND);
    await page.evaluate((name) => {
      for (const each of document.querySelectorAll('#bai p')) {
        const text = each.firstChild as Text;
        text.splitText(text.data.indexOf(name.slice(5)) < 0 ? 12 : text.data.indexOf(name.slice(5)));
      }
    }, FIRST);
    await shows(page, FIRST, SECOND);
    await page.evaluate(() => document.getElementById('bai')?.normalize());
    await shows(page, FIRST, SECOND);
    await page.evaluate(
      (from, to) => {
        const bai = document.getElementById('bai');
        if (bai) bai.innerHTML = bai.innerHTML.replaceAll(from, to);
      },
      FIRST,
      FOURTH,
    );
    await shows(page, FOURTH, SECOND);
    expect(await names(page)).not.toContain(FIRST);
  });

  it('is caught up with after a flood within the article, however long it went on', async () => {
    const page = await stage.reader.visit(
      put(stage, 'ngap-chu', article('<p id="dem">Diễn biến mới nhất: <b>0</b></p>')),
    );
    await paintedWith(page, 'person');
    await page.evaluate(() => {
      const at = document.querySelector('#dem b')?.firstChild;
      let count = 0;
      const timer = setInterval(() => {
        for (let times = 0; times < 100; times++) if (at) at.nodeValue = String(++count);
        if (count >= 6_000) clearInterval(timer);
        Reflect.set(window, 'count', count);
      }, 50);
    });
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'count')), { timeout: 30_000 })
      .toBeGreaterThan(1_000);
    // Still flooded: what comes is marked all the same.
    await change(page, sentence(SECOND));
    await shows(page, SECOND);
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'count')), { timeout: 60_000 })
      .toBe(6_000);
    await change(page, sentence(THIRD));
    await shows(page, FIRST, SECOND, THIRD);
  });

  it('that nobody looks at is left alone until somebody does', async () => {
    const url = put(stage, 'nen', article(''));
    const behind = await stage.reader.visit(url);
    await paintedWith(behind, 'person');
    await stage.reader.visit(put(stage, 'truoc', article('')));
    await expect.poll(() => behind.evaluate(() => document.visibilityState)).toBe('hidden');
    await change(behind, sentence(SECOND));
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await names(behind)).toEqual([FIRST]);
    await behind.bringToFront();
    await shows(behind, FIRST, SECOND);
  });

  it('in another language is decided against by a look, and marked once it turns Vietnamese', async () => {
    const english = `<p>${'The committee met on Tuesday to discuss the roads of the north and the budget of the coming year. '.repeat(6)}</p>`;
    const page = await stage.reader.visit(
      put(stage, 'anh', `<main><article id="bai"><h1>The committee met</h1>${english}</article></main>`),
    );
    const own = await stage.reader.openOwn('popup.html', page);
    await expect
      .poll(() => stage.reader.ask(own, 'pageState', null))
      .toMatchObject({ ok: true, value: { status: 'not-vietnamese', entities: [] } });
    await page.evaluate(
      (html) => {
        const bai = document.getElementById('bai');
        if (bai) bai.innerHTML = html;
      },
      `<h1>Hội nghị của tỉnh</h1>${sentence(FIRST).repeat(3)}`,
    );
    await shows(page, FIRST);
  });
});

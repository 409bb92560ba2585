import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Category } from '../../lib/notes/note.ts';
import { paintedOn, paintedWith } from './painted.ts';
import { until } from './reader.ts';
import { inBothBrowsers } from './stage.ts';
import { pageOf } from './web.ts';

const LEAD =
  '<p id="dau">Sáng 13/3/2026, đồng chí Trịnh Thị Bảo Ngân, Bí thư Tỉnh uỷ, chủ trì hội nghị triển khai Nghị quyết số 68-NQ/TW tới các địa phương trong tỉnh; dự họp có đại diện các sở, ngành, các huyện vùng cao và nhiều cán bộ đã nghỉ hưu được mời tới góp ý cho chương trình hành động của cả nhiệm kỳ.</p>';
const END =
  '<p id="cuoi">Hội nghị giao văn phòng theo dõi từng việc, báo cáo vào cuối mỗi quý và công khai kết quả.</p>';
const article = (middle: string): string =>
  pageOf('Hội nghị', `<main><article><h1>Hội nghị của tỉnh</h1>${LEAD}${middle}${END}</article></main>`);

/** From a place in the text of one element to a place in that of another, as `[selector, words]`; the words are taken in. */
type Place = readonly [selector: string, words: string];

/** Selects from the first words to the last, wherever they stand. */
const select = (page: Page, from: Place, to: Place): Promise<void> =>
  page.evaluate(
    ([startIn, startWords], [endIn, endWords]) => {
      const find = (selector: string, words: string): [Node, number] => {
        const root = document.querySelector(selector);
        if (!root) throw new Error(selector);
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(words) ?? -1;
          if (at >= 0) return [node, at];
        }
        throw new Error(words);
      };
      const [start, offset] = find(startIn, startWords);
      const [end, endOffset] = find(endIn, endWords);
      getSelection()?.setBaseAndExtent(start, offset, end, endOffset + endWords.length);
    },
    from,
    to,
  );

inBothBrowsers('a note on an odd passage', (stage) => {
  let count = 0;
  const opened = async (middle: string): Promise<Page> => {
    const url = `http://baovanlinh.gov.vn/la-${++count}.html`;
    const page = await stage.reader.visit(stage.web.put(url, article(middle)));
    await paintedWith(page, 'person');
    return page;
  };
  const mark = async (page: Page, from: Place, to: Place, category: Category): Promise<void> => {
    await page.bringToFront();
    await select(page, from, to);
    const own = await stage.reader.openOwn('popup.html', page);
    expect(await stage.reader.ask(own, 'markSelection', { category })).toMatchObject({ ok: true });
    await own.close();
    await page.bringToFront();
  };
  /** The words that a category tints, in the order of the page, after a reload too. */
  const tinted = async (page: Page, category: Category): Promise<readonly string[] | undefined> => {
    await paintedWith(page, category);
    const before = (await paintedOn(page))[category];
    await page.reload();
    await paintedWith(page, category);
    await expect.poll(async () => (await paintedOn(page))[category]).toEqual(before);
    return before;
  };

  it.each([
    ['over two paragraphs', '', ['#dau', 'tới các địa phương'], ['#cuoi', 'Hội nghị giao'], 2],
    [
      'over items of a list',
      '<ul id="ds"><li>Lập tổ công tác ở từng xã</li><li>Công khai tên người phụ trách</li><li>Họp dân mỗi tháng</li></ul>',
      ['#ds', 'tổ công tác'],
      ['#ds', 'Họp dân'],
      3,
    ],
    [
      'over cells of a table',
      '<table id="bang"><tr><th>Việc phải làm</th><th>Hạn phải xong</th></tr><tr><td>Rà soát thủ tục</td><td>Trước 30/6/2026</td></tr></table>',
      ['#bang', 'Rà soát'],
      ['#bang', 'Trước 30/6/2026'],
      2,
    ],
    [
      'in a caption',
      '<figure><img alt="" width="300" height="100"><figcaption id="anh">Quang cảnh hội nghị sáng nay tại trụ sở. Ảnh: Kiều Diễm</figcaption></figure>',
      ['#anh', 'Quang cảnh'],
      ['#anh', 'sáng nay'],
      1,
    ],
    [
      'over links and marks of the page',
      '<p id="lk">Theo <a href="#a">Nghị định số <b>41/2026</b>/NĐ-CP</a> của Chính phủ, việc này <em>xong</em> trong năm.</p>',
      ['#lk', 'Nghị định'],
      ['#lk', 'xong'],
      1,
    ],
    [
      'in what the browser lays out only when it is near',
      '<section style="content-visibility: auto; contain-intrinsic-size: auto 900px"><p id="xa">Các huyện vùng cao xin thêm người làm chuyên trách cho từng xã ở xa.</p></section>',
      ['#xa', 'vùng cao'],
      ['#xa', 'chuyên trách'],
      1,
    ],
  ] as const)('%s is tinted, and found again', async (_, middle, from, to, pieces) => {
    const page = await opened(middle);
    await mark(page, from, to, 'cite');
    const words = await tinted(page, 'cite');
    expect(words?.length).toBeGreaterThanOrEqual(pieces);
    expect(words?.join(' ')).toContain(from[1].split(' ')[0]);
    expect(words?.join(' ')).toContain(to[1].split(' ').at(-1));
  });

  it('that overlaps another, or is the same, stands beside it', async () => {
    const page = await opened('');
    await mark(page, ['#cuoi', 'giao văn phòng'], ['#cuoi', 'từng việc'], 'key');
    await mark(page, ['#cuoi', 'theo dõi'], ['#cuoi', 'mỗi quý'], 'figure');
    await mark(page, ['#cuoi', 'theo dõi'], ['#cuoi', 'mỗi quý'], 'ask');
    const painted = await until('all three', async () => {
      const now = await paintedOn(page);
      return now.key && now.figure && now.ask ? now : undefined;
    });
    expect(painted.key).toEqual(['giao văn phòng theo dõi từng việc']);
    expect(painted.figure).toEqual(['theo dõi từng việc, báo cáo vào cuối mỗi quý']);
    expect(painted.ask).toEqual(painted.figure);
  });

  it('stays on its words while the page splits, joins and moves its nodes', async () => {
    const page = await opened('');
    await mark(page, ['#cuoi', 'giao văn phòng'], ['#cuoi', 'từng việc'], 'key');
    await paintedWith(page, 'key');
    await page.evaluate(() => {
      const text = document.querySelector('#cuoi')?.firstChild;
      if (text instanceof Text) text.splitText(18).splitText(7);
    });
    const words = async () => (await paintedOn(page)).key?.join('');
    await expect.poll(words).toBe('giao văn phòng theo dõi từng việc');
    await page.evaluate(() => {
      const block = document.querySelector('#cuoi');
      block?.normalize();
      document.querySelector('h1')?.after(block ?? '');
    });
    await pause(1_000);
    await expect.poll(words).toBe('giao văn phòng theo dõi từng việc');
  });

  it('is put away while a machine translates the page, and comes back with the article’s own words', async () => {
    const page = await opened('');
    await mark(page, ['#cuoi', 'giao văn phòng'], ['#cuoi', 'từng việc'], 'key');
    await paintedWith(page, 'key');
    await page.evaluate(() => {
      document.documentElement.classList.add('translated-ltr');
      const block = document.querySelector('#cuoi');
      Reflect.set(window, 'vi', block?.textContent);
      if (block) block.textContent = 'The conference assigned the office to follow each task closely.';
    });
    await expect.poll(() => paintedOn(page)).toEqual({});
    const own = await stage.reader.openOwn('popup.html', page);
    expect(await stage.reader.ask(own, 'pageState', null)).toMatchObject({ value: { status: 'translated' } });
    await page.evaluate(() => {
      document.documentElement.classList.remove('translated-ltr');
      const block = document.querySelector('#cuoi');
      if (block) block.textContent = Reflect.get(window, 'vi');
    });
    await page.bringToFront();
    await expect.poll(async () => (await paintedOn(page)).key).toEqual(['giao văn phòng theo dõi từng việc']);
  });

  it('is found when its paragraph comes late', async () => {
    const page = await opened('');
    await mark(page, ['#cuoi', 'giao văn phòng'], ['#cuoi', 'từng việc'], 'key');
    await paintedWith(page, 'key');
    const late = article('').replace(END, '');
    const again = await stage.reader.visit(stage.web.put(page.url(), late));
    await paintedWith(again, 'person');
    expect((await paintedOn(again)).key).toBeUndefined();
    await again.evaluate(
      (html) => document.querySelector('article')?.insertAdjacentHTML('beforeend', html),
      END,
    );
    expect((await paintedWith(again, 'key')).key).toEqual(['giao văn phòng theo dõi từng việc']);
  });
});

import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/page.ts';
import { rangesOf } from '../../lib/page/reading.ts';
import { slice } from '../../lib/text/span.ts';
import { ADDRESS, articleOf, linesOf, PROSE, readBody, textOf } from './shown.ts';

describe('an article’s text', () => {
  it('is read in its order, a line for each block and each <br>', () => {
    expect(
      linesOf(`
        <p>Một   đoạn
          văn.</p><p>Hai</p>
        <div>Ba<br>bốn<br/><br>năm<p>sáu</p>bảy</div>
        <ul><li>tám<li>chín</ul>
        <blockquote>mười</blockquote>
        <section><h2>Mục</h2>chữ trần</section>`),
    ).toEqual([
      'Một đoạn văn.',
      'Hai',
      'Ba',
      'bốn',
      'năm',
      'sáu',
      'bảy',
      'tám',
      'chín',
      'mười',
      'Mục',
      'chữ trần',
    ]);
  });

  it('has tables cell by cell, captions and figures', () => {
    expect(
      linesOf(`
        <figure><img alt="không đọc"><figcaption>Chú thích ảnh</figcaption></figure>
        <table><caption>Bảng một</caption><thead><tr><th>Họp</th><th>Ngày</th></tr></thead>
        <tr><td>Giao ban</td><td><p>25/3</p><p>26/3</p></td></tr></table>`),
    ).toEqual(['Chú thích ảnh', 'Bảng một', 'Họp', 'Ngày', 'Giao ban', '25/3', '26/3']);
  });

  it('runs on over inline elements, links, <wbr>, soft hyphens and comments', () => {
    expect(
      linesOf(
        '<p>Nghị định số <a href="/1">357/<b>2025</b></a><a href="/2">/NĐ<!-- x -->-CP</a> của Chính<wbr> phủ, có <span><span>hiệu</span></span> l&shy;ực.</p>',
      ),
    ).toEqual(['Nghị định số 357/2025/NĐ-CP của Chính phủ, có hiệu l\u00adực.']);
  });

  it('keeps letters as the page has them: references, no-break spaces, U+FEFF, loose tone marks', () => {
    const loose = 'Nguyễn'.normalize('NFD');
    expect(linesOf(`<p>Th&#7883;&nbsp;xã &amp; ${loose}&#xFEFF; B&#x1EAF;c\u00a0</p>`)).toEqual([
      `Thị\u00a0xã & ${loose}\ufeff Bắc\u00a0`,
    ]);
  });

  it('follows how the page is laid out and not what its tags are called', () => {
    expect(
      linesOf(`
        <style>.dong { display: block } .lien { display: inline } .luoi { display: grid } .cot { display: flex }</style>
        <span class="dong">một</span><span class="dong">hai</span>
        <div>ba <span><div class="lien">bốn</div></span> năm</div>
        <div class="luoi"><span>sáu</span><span>bảy</span></div>
        <pre>tám\nchín   mười</pre>
        <p style="white-space: pre-line">mười một\nmười hai</p>`),
    ).toEqual(['một', 'hai', 'ba bốn năm', 'sáu', 'bảy', 'tám', 'chín   mười', 'mười một', 'mười hai']);
  });

  it('joins a floated first letter to its word, and reads the base of ruby only', () => {
    expect(
      linesOf(
        '<p><span style="float: left; font-size: 3em">H</span>ội nghị <ruby>漢<rp>(</rp><rt>hán</rt><rp>)</rp></ruby> tự</p>',
      ),
    ).toEqual(['Hội nghị 漢 tự']);
  });
});

it('an article of short paragraphs is an article: its headings and what follows them are read', () => {
  const short = '<p>Đồng chí Lò Văn Páo, Bí thư Huyện uỷ, dự lễ khai giảng ở xã sáng nay.</p>'.repeat(40);
  const lines = textOf(
    `<main><h1>Việc cấp xã</h1>${short}<h2>Hạn chót</h2><p>Ông Páo hẹn xong trước ngày 30/6.</p>${short}<p>Hết.</p></main>`,
  ).split('\n');
  expect(lines).toHaveLength(84);
  expect([lines[0], ...lines.slice(41, 43), lines.at(-1)]).toEqual([
    ...['Việc cấp xã', 'Hạn chót', 'Ông Páo hẹn xong trước ngày 30/6.', 'Hết.'],
  ]);
});

describe('left out of an article', () => {
  const kept = (html: string): readonly string[] => linesOf(`<p>trước</p>${html}<p>sau đó</p>`);
  const cases: Readonly<Record<string, string>> = {
    scripts:
      '<script>đừng</script><style>p::before { content: "đừng" }</style><noscript>đừng</noscript><template>đừng</template>',
    'what is hidden':
      '<p hidden>đừng</p><p style="display: none">đừng</p><p style="visibility: hidden">đừng</p><div aria-hidden="false" style="display: none"><p>đừng</p></div>',
    menus: '<nav><a href="/">đừng</a></nav><div role="navigation">đừng</div><menu><li>đừng</li></menu>',
    forms:
      '<form><label>đừng <input value="đừng"></label><textarea>đừng</textarea><select><option>đừng</select><button>đừng</button></form>',
    'what the reader types': '<div contenteditable>đừng</div><p contenteditable="plaintext-only">đừng</p>',
    pictures:
      '<svg><text>đừng</text></svg><canvas>đừng</canvas><video>đừng</video><audio>đừng</audio><object>đừng</object>',
    'our own host': '<chu-giai>đừng</chu-giai>',
    'a folded part': '<details><p>đừng</p></details>',
    'tools of the site':
      '<div class="social-share"><span>đừng</span></div><div class="box-comment"><p>đừng</p></div><div class="detail__tags"><a href="/t">đừng</a></div>',
    'lists of other articles':
      '<div class="tin-lien-quan"><h3>Tin liên quan</h3><ul><li><a href="/2">Một tin khác mà người đọc có thể quan tâm tới hôm nay</a></li></ul></div>',
    'a dialog': '<dialog open>đừng</dialog><div role="dialog">đừng</div>',
  };
  for (const [what, html] of Object.entries(cases)) {
    it(`is ${what}`, () => expect(kept(html)).toEqual(['trước', 'sau đó']));
  }

  it('is nothing of an open fold, of text that cannot be selected, of what an accessible name hides', () => {
    expect(
      kept(
        '<details open><summary>Xem thêm</summary><p>một</p></details><p style="user-select: none">hai</p><p aria-hidden="true">ba</p>',
      ),
    ).toEqual(['trước', 'Xem thêm', 'một', 'hai', 'ba', 'sau đó']);
  });

  it('is no prose for its name alone: a body called `share` or `related` that holds the article', () => {
    const text = textOf(
      `<div class="share-box related"><h1>Vân Lĩnh bàn việc của nhiệm kỳ mới</h1><div class="comment"><p>${PROSE}</p><p>${PROSE}</p></div></div>`,
    );
    expect(text).toBe(`Vân Lĩnh bàn việc của nhiệm kỳ mới\n${PROSE}\n${PROSE}`);
  });
});

describe('a page that is no article', () => {
  it('has its headlines and leads read, and no menu', () => {
    const headline = (n: number): string =>
      `<article><h3><a href="/bai-${n}.html">Bí thư Tỉnh uỷ Vân Lĩnh thăm thôn số ${n} sau trận lũ</a></h3><p>Sáng ${n}/3, đoàn công tác đến từng nhà, hỏi từng việc và hứa trở lại.</p></article>`;
    const text = textOf(`
      <header><div class="menu"><a href="/">Trang chủ</a><a href="/ct">Chính trị</a></div></header>
      <nav><ul><li><a href="/kt">Kinh tế</a></li></ul></nav>
      <main>${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(headline).join('')}</main>
      <footer><p>Toà soạn báo Vân Lĩnh, số 1 đường Trần Phú; điện thoại 0123 456 789</p></footer>`);
    expect(text.split('\n')).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) => [
        `Bí thư Tỉnh uỷ Vân Lĩnh thăm thôn số ${n} sau trận lũ`,
        `Sáng ${n}/3, đoàn công tác đến từng nhà, hỏi từng việc và hứa trở lại.`,
      ]),
    );
  });

  it('has the people of an office read out of its table', () => {
    const row = (name: string, title: string): string => `<tr><td>${name}</td><td>${title}</td></tr>`;
    const text = textOf(
      `<h1>Lãnh đạo Uỷ ban nhân dân tỉnh</h1><table>${row('Đoàn Hữu Phước', 'Chủ tịch UBND tỉnh')}${row('Lò Páo', 'Phó Chủ tịch')}</table>`,
    );
    expect(text.split('\n')).toEqual(
      expect.arrayContaining(['Đoàn Hữu Phước', 'Chủ tịch UBND tỉnh', 'Lò Páo', 'Phó Chủ tịch']),
    );
  });

  it('may be empty', () => {
    expect(textOf('')).toBe('');
    expect(readBody('').page).toMatchObject({ text: '' });
    expect(textOf('<p> </p><p>\u200b</p>').trim()).toBe('');
    document.body.remove();
    expect(readPage(document, ADDRESS).page.text).toBe('');
  });
});

describe('the blocks of a reading', () => {
  it('are in order, never overlap, and hold all of the text but its line breaks', () => {
    const { reading } = readBody(
      articleOf('<div>Ba<br>bốn<p>năm</p>sáu</div><table><tr><td>bảy<td>tám</table>'),
    );
    let end = 0;
    for (const block of reading.blocks) {
      expect(block.start).toBeGreaterThanOrEqual(end);
      expect(reading.text.slice(end, block.start)).toMatch(/^\n?$/);
      expect(block.element.textContent).toContain(slice(reading.text, block).split('\n')[0]);
      end = block.end;
    }
    expect(end).toBe(reading.text.length);
  });

  it('give a mention that runs over several nodes back as one range, cut only where something unread stands between', () => {
    const { reading } = readBody(
      articleOf(
        '<p>Nghị định số <a href="/1">357/<b>2025</b>/NĐ-CP</a>, Nghị quyết số <button>x</button>68-NQ/TW</p>',
      ),
    );
    const words = (of: string): readonly string[] => {
      const start = reading.text.indexOf(of);
      return rangesOf(reading, { start, end: start + of.length }).map((each) => {
        const range = document.createRange();
        range.setStart(each.startContainer, each.startOffset);
        range.setEnd(each.endContainer, each.endOffset);
        return range.toString();
      });
    };
    expect(words('Nghị định số 357/2025/NĐ-CP')).toEqual(['Nghị định số 357/2025/NĐ-CP']);
    expect(words('Nghị quyết số 68-NQ/TW')).toEqual(['Nghị quyết số ', '68-NQ/TW']);
  });
});

import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/page.ts';
import { dayOf } from '../../lib/page/published.ts';
import type { Page } from '../../lib/text/page.ts';
import { ADDRESS, articleOf, PROSE, showPage } from './shown.ts';

/** What a page with this head and this in its article says of itself. */
function pageWith(head: string, article = '', url = ADDRESS): Page {
  showPage(`<html lang="vi"><head>${head}</head><body>${articleOf(article)}</body></html>`);
  return readPage(document, url).page;
}
const linked = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

describe('the day of an article', () => {
  const NEWS = { '@type': 'NewsArticle', headline: 'Bài', datePublished: '2026-03-14T07:30:00+07:00' };
  const told: Readonly<Record<string, string>> = {
    'JSON-LD': linked(NEWS),
    'JSON-LD in a graph': linked({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'WebSite' }, NEWS],
    }),
    'JSON-LD in a list': linked([{ '@type': 'BreadcrumbList' }, NEWS]),
    'JSON-LD of several types': linked({ ...NEWS, '@type': ['Article', 'NewsArticle'] }),
    'JSON-LD within the page’s own': linked({ '@type': 'WebPage', mainEntity: NEWS }),
    'JSON-LD with commas left over': linked(
      '{"@type":"NewsArticle","datePublished":"2026-03-14T07:30:00+07:00",}',
    ),
    'JSON-LD with raw line breaks': linked(
      '{"@type":"NewsArticle","description":"hai\ndòng","datePublished":"2026-03-14"}',
    ),
    'JSON-LD that is cut off': linked(
      '{"@type":"NewsArticle","headline":"Bài","datePublished":"2026-03-14T07:30:00+07:00","author":{"na',
    ),
    'JSON-LD in a comment': linked(`<!-- ${JSON.stringify(NEWS)} -->`),
    'JSON-LD behind a broken one': linked('{"@type": ') + linked(NEWS),
    'a meta of the article': '<meta property="article:published_time" content="2026-03-14T07:30:00+07:00">',
    'a meta by its item': '<meta itemprop="datePublished" content="2026-03-14 07:30">',
    'a meta as libraries have it': '<meta name="DC.date.issued" content="2026-03-14">',
    'a meta as Vietnamese write it': '<meta name="pubdate" content="14/03/2026 07:30">',
    'an hour of another zone': '<meta property="article:published_time" content="2026-03-13T23:30:00Z">',
  };
  for (const [where, head] of Object.entries(told)) {
    it(`is told by ${where}`, () => expect(pageWith(head).publishedOn).toBe('2026-03-14'));
  }

  const shown: Readonly<Record<string, string>> = {
    'Thứ bảy, 23/01/2021': '2021-01-23',
    'Thứ Bảy, ngày 23/1/2021, 10:05': '2021-01-23',
    'Thứ 7, 23-01-2021 | 10:05 GMT+7': '2021-01-23',
    'Chủ nhật, 24.01.2021': '2021-01-24',
    '23/01/2021 10:05': '2021-01-23',
    '10:05 | 23/01/2021': '2021-01-23',
    '10h05, 23/01/2021': '2021-01-23',
    'Cập nhật lúc 10:05, 23/1/2021': '2021-01-23',
    'Ngày đăng: 23/01/2021': '2021-01-23',
    'Ngày 23 tháng 1 năm 2021': '2021-01-23',
    'Thứ bảy, ngày 23 tháng 01 năm 2021': '2021-01-23',
  };
  for (const [words, day] of Object.entries(shown)) {
    it(`is shown as “${words}”`, () => {
      showPage(
        `<body><main><h1>Vân Lĩnh bàn việc của nhiệm kỳ mới</h1><div class="detail-time">${words}</div><div class="content"><p>${PROSE}</p></div></main></body>`,
      );
      expect(readPage(document, ADDRESS).page.publishedOn).toBe(day);
    });
  }

  it('is shown by <time>, with its stamp or its words', () => {
    expect(pageWith('', '<time datetime="2026-03-14T07:30:00+07:00">hôm qua</time>').publishedOn).toBe(
      '2026-03-14',
    );
    expect(pageWith('', '<time>14/3/2026</time>').publishedOn).toBe('2026-03-14');
  });

  it('is shown above the headline as well as below it', () => {
    showPage(
      `<body><main><div class="date">Thứ bảy, 23/01/2021</div><h1>Vân Lĩnh bàn việc của nhiệm kỳ mới</h1><p>${PROSE}</p></main></body>`,
    );
    expect(readPage(document, ADDRESS).page.publishedOn).toBe('2021-01-23');
  });

  it('is no day that the article tells of, and none of another article', () => {
    expect(
      pageWith('', '<p>Kế hoạch phải xong trước ngày 15/4/2026 và được báo cáo.</p>').publishedOn,
    ).toBeUndefined();
    expect(
      pageWith(
        '',
        '<div class="related"><a href="/2">Tin khác</a><time datetime="2020-01-01">1/1/2020</time></div>',
      ).publishedOn,
    ).toBeUndefined();
  });

  it('is no day that there is not', () => {
    for (const stamp of ['2026-02-30', '31/4/2026', '0000-00-00', '1/1/1900', 'hôm nay', '', '14/3']) {
      expect(dayOf(stamp), stamp).toBeUndefined();
    }
  });

  const STAMPS: Readonly<Record<string, string>> = {
    '20260314073000': '2026-03-14',
    'Sat, 14 Mar 2026 07:30:00 +0700': '2026-03-14',
    '3/14/2026 7:30:00 AM': '2026-03-14',
    '2026-03-14T00:30:00+09:00': '2026-03-13',
    '14 tháng 3, 2026': '2026-03-14',
  };
  for (const [stamp, day] of Object.entries(STAMPS)) {
    it(`is read from “${stamp}”`, () => expect(dayOf(stamp)).toBe(day));
  }
});

describe('the author of an article', () => {
  const named: readonly (readonly [
    what: string,
    head: string,
    article: string,
    author: string | undefined,
  ])[] = [
    [
      'JSON-LD',
      linked({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Kiều Thu Hoài' } }),
      '',
      'Kiều Thu Hoài',
    ],
    [
      'several in JSON-LD',
      linked({ '@type': 'NewsArticle', author: [{ name: 'Bế Kim Thoa' }, { name: 'Lục Đức Anh' }] }),
      '',
      'Bế Kim Thoa, Lục Đức Anh',
    ],
    ['a name in JSON-LD', linked({ '@type': 'NewsArticle', author: 'Kiều Thu Hoài' }), '', 'Kiều Thu Hoài'],
    ['a meta', '<meta name="author" content="Kiều Thu Hoài">', '', 'Kiều Thu Hoài'],
    ['a marked line', '', '<p class="article-author">Kiều Thu Hoài</p>', 'Kiều Thu Hoài'],
    ['a signature', '', '<p style="text-align: right"><strong>Kiều Thu Hoài</strong></p>', 'Kiều Thu Hoài'],
    ['a signature with its source', '', '<p style="text-align:right"><b>(Theo TTXVN)</b></p>', 'TTXVN'],
    ['nobody', '', '<p>Hội nghị kết thúc lúc 17 giờ.</p>', undefined],
    [
      'no site',
      '<meta property="og:site_name" content="Báo Vân Lĩnh"><meta name="author" content="Báo Vân Lĩnh điện tử">',
      '',
      undefined,
    ],
    ['no address', '<meta name="author" content="https://baovanlinh.vn">', '', undefined],
  ];
  for (const [what, head, article, author] of named) {
    it(`is told by ${what}`, () => expect(pageWith(head, article).author).toBe(author));
  }
});

describe('title, site and address', () => {
  it('are those of the headline, the site’s name for itself, the canonical link', () => {
    const page = pageWith(
      `<title>Vân Lĩnh bàn việc | Báo Vân Lĩnh</title><meta property="og:site_name" content="Báo Vân Lĩnh"><link rel="canonical" href="/chinh-tri/bai-1.html?a=1#x">`,
      '',
      `${ADDRESS}?utm_source=zalo#binh-luan`,
    );
    expect(page).toMatchObject({
      url: `${ADDRESS}?utm_source=zalo`,
      title: 'Vân Lĩnh bàn việc của nhiệm kỳ mới',
      site: 'Báo Vân Lĩnh',
      canonicalUrl: 'https://baovanlinh.vn/chinh-tri/bai-1.html?a=1',
    });
  });

  it('are not believed of another site, of a front page, of a script', () => {
    for (const told of [
      'https://khac.vn/bai-1.html',
      'https://baovanlinh.vn/',
      'javascript:alert(1)',
      'http://[',
    ]) {
      expect(pageWith(`<link rel="canonical" href="${told}">`).canonicalUrl, told).toBeUndefined();
    }
    expect(pageWith('<link rel="canonical" href="https://m.baovanlinh.vn/bai-1.html">').canonicalUrl).toBe(
      'https://m.baovanlinh.vn/bai-1.html',
    );
  });

  it('fall back on the window’s title and the host', () => {
    showPage('<head><title>Trang thử - Báo Vân Lĩnh</title></head><body></body>');
    expect(readPage(document, 'https://www.baovanlinh.vn/x').page).toEqual({
      url: 'https://www.baovanlinh.vn/x',
      title: 'Trang thử - Báo Vân Lĩnh',
      site: 'baovanlinh.vn',
      text: '',
    });
  });

  it('take hostile words as words', () => {
    const page = pageWith(
      `<title>x</title><meta property="og:site_name" content="&lt;script&gt;1&lt;/script&gt;">${linked({ '@type': 'NewsArticle', headline: { toString: 1 }, datePublished: ['2026-13-45', {}], author: { name: { name: 'x' } }, publisher: [null] })}`,
    );
    expect(page.site).toBe('<script>1</script>');
    expect(page.publishedOn).toBeUndefined();
    expect(page.author).toBeUndefined();
    expect(pageWith(linked(`{"@type":"NewsArticle","a":${'['.repeat(50_000)}`)).title).toBe(
      'Vân Lĩnh bàn việc của nhiệm kỳ mới',
    );
  });
});

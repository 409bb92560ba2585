import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleIdOf, isOnSite, siteOf } from '../../lib/notes/article-id.ts';

const ID = 'https://baovanlinh.vn/hop-ban-thuong-vu-12.html';

describe('articleIdOf', () => {
  it.each([
    ID,
    'http://baovanlinh.vn/hop-ban-thuong-vu-12.html',
    'https://www.baovanlinh.vn/hop-ban-thuong-vu-12.html#binh-luan',
    'https://m.baovanlinh.vn/hop-ban-thuong-vu-12.html',
    'https://amp.baovanlinh.vn/hop-ban-thuong-vu-12.html',
    'https://BAOVANLINH.vn:443/hop-ban-thuong-vu-12.html/',
    'https://baovanlinh.vn/amp/hop-ban-thuong-vu-12.html',
    'https://baovanlinh.vn/hop-ban-thuong-vu-12.amp.html',
    'https://baovanlinh.vn/hop-ban-thuong-vu-12.html/amp/',
    'https://baovanlinh.vn/print/hop-ban-thuong-vu-12.html',
    'https://baovanlinh.vn/hop-ban-thuong-vu-12.html?amp',
    'https://baovanlinh.vn/hop-ban-thuong-vu-12.html?print=1&utm_source=zalo&fbclid=x&gclid=y&zarsrc=30',
    'https://baovanlinh-vn.cdn.ampproject.org/c/s/baovanlinh.vn/hop-ban-thuong-vu-12.html',
    'https://www.google.com/amp/s/amp.baovanlinh.vn/hop-ban-thuong-vu-12.html',
    '  https://reader:secret@baovanlinh.vn/hop-ban-thuong-vu-12.html ',
    'https://mobile.baovanlinh.vn/hop-ban-thuong-vu-12.html',
    'https://wap.baovanlinh.vn//hop-ban-thuong-vu-12.html',
    'https://baovanlinh.vn/in-bai/hop-ban-thuong-vu-12.html',
    'https://baovanlinh.vn/hop-ban-thuong-vu-12.html/print/',
    'https://baovanlinh.vn/hop-ban-thuong-vu-12.html;jsessionid=0A1B2C',
    'https://baovanlinh.vn/hop-ban-thuong-vu-12.html?tmpl=component&print=1',
    'https://baovanlinh.vn/hop-ban-thuong-vu-12.html?mode=print',
    'https://baovanlinh.vn/hop-ban-thuong-vu-12.html?outputType=amp&m=1',
    'https://baovanlinh.vn/hop-ban-thuong-vu-12.html?vn_source=trang-chu&gidzl=a&_ga=1&igsh=2&si=3&ref=fb',
    'https://baovanlinh.vn/hop-ban-thuong-vu-12.html#:~:text=chủ%20trì',
    'https://baovanlinh-vn.cdn.ampproject.org/v/s/baovanlinh.vn/hop-ban-thuong-vu-12.html?amp_js_v=a9&usqp=mq331',
    'https://baovanlinh-vn.translate.goog/hop-ban-thuong-vu-12.html?_x_tr_sl=vi&_x_tr_tl=en&_x_tr_hl=vi',
  ])('knows one article by %s', (url) => {
    expect(articleIdOf(url)).toBe(ID);
  });

  it('keeps what tells articles apart, in one order', () => {
    expect(articleIdOf('https://a.vn/xem.aspx?id=7&cat=2')).toBe('https://a.vn/xem.aspx?cat=2&id=7');
    expect(articleIdOf('https://a.vn/xem.aspx?id=8&cat=2')).not.toBe(
      articleIdOf('https://a.vn/xem.aspx?id=7&cat=2'),
    );
    expect(articleIdOf('https://a.vn/xem?type=1&view=2&page=3')).toBe(
      'https://a.vn/xem?page=3&type=1&view=2',
    );
    expect(articleIdOf('https://vanlinh.chinhphu.vn/x')).not.toBe(articleIdOf('https://chinhphu.vn/x'));
  });

  it('believes a canonical address on its own site', () => {
    expect(articleIdOf('https://m.a.vn/tin/12?cat=5', 'https://www.a.vn/tin/12')).toBe('https://a.vn/tin/12');
    expect(articleIdOf('https://a.vn/x?id=3', '/bai-3.html')).toBe('https://a.vn/bai-3.html');
    expect(articleIdOf('https://a.vn/?p=12', 'https://a.vn/hop-ban-thuong-vu-tinh-uy/')).toBe(
      'https://a.vn/hop-ban-thuong-vu-tinh-uy',
    );
    expect(articleIdOf('https://a.vn/tin/bai-12.html/trang-2', 'https://a.vn/tin/bai-12.html')).toBe(
      'https://a.vn/tin/bai-12.html',
    );
    expect(articleIdOf('https://a.vn/gioi-thieu?v=2', 'https://a.vn/gioi-thieu')).toBe(
      'https://a.vn/gioi-thieu',
    );
  });

  it.each([
    ['the front page', 'https://a.vn/bai-1.html', 'https://a.vn/'],
    ['the front page by another name', 'https://a.vn/bai-1.html', 'https://a.vn/index.html'],
    ['another site', 'https://a.vn/bai-1.html', 'https://b.vn/bai-1.html'],
    ['no web address', 'https://a.vn/bai-1.html', 'javascript:alert(1)'],
    ['nothing', 'https://a.vn/bai-1.html', 'http://'],
    ['all articles at once', 'https://a.vn/xem.aspx?itemid=7', 'https://a.vn/xem.aspx'],
    ['the front page of a language', 'https://a.vn/vi/bai-1.html', 'https://a.vn/vi'],
    ['the section', 'https://a.vn/tin-tuc/bai-1.html', 'https://a.vn/tin-tuc'],
    [
      'another section',
      'https://a.vn/hop-ban-thuong-vu-tinh-uy-12.html',
      'https://a.vn/chinh-tri/xay-dung-dang/',
    ],
    ['no page', 'https://a.vn/bai-1.html', 'https://a.vn/404.html'],
    ['an error', 'https://a.vn/bai-1.html', 'https://a.vn/loi/404'],
  ])('does not believe a canonical address that names %s', (_, url, canonical) => {
    expect(articleIdOf(url, canonical)).toBe(articleIdOf(url));
  });

  it('gives a front page its own id, and a saved file its path', () => {
    expect(articleIdOf('https://a.vn/?utm_medium=x', 'https://www.a.vn')).toBe('https://a.vn/');
    expect(articleIdOf('file:///tmp/b%C3%A0i.html#x', 'https://a.vn/1')).toBe('file:///tmp/b%C3%A0i.html');
  });

  it('gives its own id the same id again, whatever the address', () => {
    const part = fc.constantFrom(
      'amp',
      'print',
      'in-bai',
      'x.amp',
      'x.amp.html',
      'www.a.vn',
      'm',
      '',
      'c',
      's',
      '%c3',
      '?amp=1',
      ';jsessionid=1',
      'https:',
    );
    const path = fc.array(part, { maxLength: 6 }).map((parts) => parts.join('/'));
    const hostile = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc
        .tuple(
          fc.constantFrom(
            'www.www.m.a.vn',
            'm.vn',
            'x.cdn.ampproject.org',
            'a.vn.',
            'a-vn.translate.goog',
            'a--b-vn.translate.goog',
          ),
          path,
        )
        .map((both) => `https://${both.join('/')}`),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(hostile, fc.option(hostile, { nil: undefined }), (url, canonical) => {
        const id = articleIdOf(url, canonical);
        expect(articleIdOf(id)).toBe(id);
      }),
      { examples: [['https://x.cdn.ampproject.org/', 'https://x.cdn.ampproject.org/amp/c/a.vn/m']] },
    );
  });
});

it('tells the site by its bare name', () => {
  expect(siteOf('https://www.baovanlinh.vn/x')).toBe('baovanlinh.vn');
  expect(isOnSite(articleIdOf(ID), 'http://m.baovanlinh.vn/khac')).toBe(true);
  expect(isOnSite(articleIdOf(ID), 'https://baovanlinh.vn.evil.example/')).toBe(false);
  expect(isOnSite(articleIdOf(ID), 'not an address')).toBe(false);
});

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorsOf } from '../../lib/export/authors.ts';
import { bibtex } from '../../lib/export/bibtex.ts';
import { citationKeys } from '../../lib/export/citation-key.ts';
import { csl } from '../../lib/export/csl.ts';
import { ris } from '../../lib/export/ris.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';
import type { Article, ArticleId, Note } from '../../lib/notes/note.ts';
import { hostileText, someBundle } from './some-bundle.ts';

const AT = '2026-08-18T18:00:00.000Z';
const article = makeArticle(
  {
    url: 'https://baovanlinh.vn/hop-12.html?so=12',
    title: 'Tinh gọn 50 % & "nói đi đôi với làm"',
    author: 'Hà Miên - Đỗ Lan',
    site: 'Báo Vân Lĩnh',
    publishedOn: '2026-08-18',
  },
  AT,
);
const note: Note = {
  ...makeNote({ id: 'n1', article: article.id, now: AT, quote: 'Giảm 10 % biên chế' }),
  body: 'so với 2021',
  tags: ['bộ máy', '2026'],
};
const bundle = { articles: [article], notes: [note] };

/** What all three programs would show of a line: no line ends, no control characters. */
const shown = (words: string): string =>
  words
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[\s\x85]+/g, ' ')
    .replace(/[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
/** How deep braces are nested at the end of a line, and at its lowest. */
function depthsOf(line: string): { end: number; lowest: number } {
  let [end, lowest] = [0, 0];
  for (const sign of line) {
    end += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    lowest = Math.min(lowest, end);
  }
  return { end, lowest };
}
const readBibtex = (file: string) => new Cite(file, { forceType: '@bibtex/text' }).data;
const readRis = (file: string) => new Cite(file, { forceType: '@ris/file' }).data;

describe('bibtex', () => {
  it('looks as LaTeX wants it', () => {
    expect(bibtex.render(bundle)).toBe(`@article{mien2026tinh-ef0b,
  author = {{Hà Miên} and {Đỗ Lan}},
  title = {{Tinh gọn 50 \\% \\& "nói đi đôi với làm"}},
  journal = {Báo Vân Lĩnh},
  year = {2026},
  date = {2026-08-18},
  url = {https://baovanlinh.vn/hop-12.html?so=12},
  urldate = {2026-08-19},
  langid = {vietnamese},
  keywords = {bộ máy, 2026},
}
`);
  });

  it('is read back by another program, whatever an article says of itself', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (title, site, author) => {
        const other = { ...article, id: 'https://a.vn/2' as ArticleId, title: 'Bài sau' };
        const file = bibtex.render({ articles: [{ ...article, title, site, author }, other], notes: [note] });
        // BibTeX itself counts every brace, be there a backslash before it or not.
        for (const line of file.split('\n').slice(1, -2)) {
          if (!/^(?:@|\}?$)/.test(line)) expect(depthsOf(line)).toEqual({ end: 0, lowest: 0 });
        }
        const [first, second, ...more] = readBibtex(file);
        expect(more).toEqual([]);
        expect(second).toMatchObject({ title: 'Bài sau', URL: article.url });
        expect(shown(String(first?.title ?? ''))).toBe(shown(title));
        const names = authorsOf(author).map(shown);
        expect(Array.isArray(first?.author) ? first.author.length : 0).toBe(names.filter(Boolean).length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('ris', () => {
  it('looks as EndNote wants it', () => {
    expect(ris.render(bundle).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - mien2026tinh-ef0b',
      'TI  - Tinh gọn 50 % & "nói đi đôi với làm"',
      'AU  - Hà Miên',
      'AU  - Đỗ Lan',
      'T2  - Báo Vân Lĩnh',
      'PY  - 2026',
      'DA  - 2026/08/18/',
      'UR  - https://baovanlinh.vn/hop-12.html?so=12',
      'Y2  - 2026/08/19/',
      'LA  - vi',
      'KW  - bộ máy',
      'KW  - 2026',
      'N1  - “Giảm 10 % biên chế” so với 2021',
      ...['ER  - ', '', ''],
    ]);
  });

  it('is read back by another program, whatever was written', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (title, quote, body) => {
        const other = { ...article, id: 'https://a.vn/2' as ArticleId, title: 'Bài sau' };
        const notes = [{ ...note, quote, body: `${body} hết` }];
        const read = readRis(ris.render({ articles: [{ ...article, title }, other], notes }));
        expect(read.map((item) => shown(String(item.title ?? '')))).toEqual([shown(title), 'Bài sau']);
        expect(shown(String(read[0]?.note))).toMatch(/hết$/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('csl', () => {
  it('names the source as the schema of CSL does', () => {
    expect(JSON.parse(csl.render(bundle))).toEqual([
      {
        id: 'mien2026tinh-ef0b',
        type: 'article-newspaper',
        title: 'Tinh gọn 50 % & "nói đi đôi với làm"',
        author: [{ literal: 'Hà Miên' }, { literal: 'Đỗ Lan' }],
        'container-title': 'Báo Vân Lĩnh',
        issued: { 'date-parts': [[2026, 8, 18]] },
        accessed: { 'date-parts': [[2026, 8, 19]] },
        URL: article.url,
        language: 'vi',
      },
    ]);
  });

  it('holds each article once, in any bundle', () => {
    fc.assert(
      fc.property(someBundle, (any) => {
        const items: unknown = JSON.parse(csl.render(any));
        expect(items).toHaveLength(any.articles.length);
      }),
    );
  });
});

describe('a citation key', () => {
  it('is of plain letters, its own in the file, and the same whatever else is in it', () => {
    fc.assert(
      fc.property(someBundle, ({ articles }) => {
        const keys = citationKeys(articles);
        expect(new Set(keys).size).toBe(articles.length);
        for (const key of keys) expect(key).toMatch(/^[a-z0-9]+-[0-9a-f]{4,16}$/);
        expect(citationKeys(articles.toReversed()).toReversed()).toEqual(keys);
      }),
    );
  });

  it('is longer for twins', () => {
    const many = Array.from(
      { length: 2000 },
      (_, at): Article => ({ ...article, id: `https://a.vn/${at}` as ArticleId }),
    );
    expect(new Set(citationKeys(many)).size).toBe(2000);
  });
});

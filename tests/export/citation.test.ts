import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorsOf, sortName } from '../../lib/export/authors.ts';
import { citationText, cite, citeAgain, inListOrder } from '../../lib/export/citation.ts';
import { makeArticle } from '../../lib/notes/make.ts';
import type { Article } from '../../lib/notes/note.ts';
import { hostileText } from './some-bundle.ts';

const article = makeArticle(
  {
    url: 'https://baovanlinh.vn/hop-12.html',
    title: 'Nói đi đôi với làm',
    author: 'Hà Miên',
    site: 'Báo Vân Lĩnh',
    publishedOn: '2026-08-09',
  },
  '2026-08-18T18:00:00.000Z',
);
const bare: Article = { id: article.id, url: article.url, title: article.id, readAt: article.readAt };

describe('a citation', () => {
  it('gives author, title, newspaper, date, address and date read', () => {
    expect(citationText(cite(article))).toBe(
      'Hà Miên, “Nói đi đôi với làm”, Báo Vân Lĩnh, ngày 9/8/2026, https://baovanlinh.vn/hop-12.html, truy cập ngày 19/8/2026.',
    );
    expect(cite(article).filter(({ as }) => as)).toEqual([
      { text: 'Báo Vân Lĩnh', as: 'newspaper' },
      { text: 'https://baovanlinh.vn/hop-12.html', as: 'address' },
    ]);
  });

  it('leaves out what is not known, and says nothing twice', () => {
    expect(citationText(cite(bare))).toBe(
      'baovanlinh.vn, https://baovanlinh.vn/hop-12.html, truy cập ngày 19/8/2026.',
    );
    expect(citationText(cite({ ...article, author: 'Báo Vân Lĩnh' }))).toMatch(
      /^Báo Vân Lĩnh, “Nói .*”, ngày/,
    );
  });

  it('is short the second time', () => {
    expect(citationText(citeAgain(article))).toBe('Hà Miên, “Nói đi đôi với làm”, tài liệu đã dẫn.');
    expect(citeAgain(bare)).toEqual(cite(bare));
  });

  it('turns the quotation marks of a title into single ones', () => {
    expect(citationText(citeAgain({ ...article, title: '"Nói đi đôi với làm" và “nêu gương”' }))).toBe(
      'Hà Miên, “‘Nói đi đôi với làm’ và ‘nêu gương’”, tài liệu đã dẫn.',
    );
  });

  it('is one line whatever an article says of itself, and links to the web only', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, hostileText, (title, author, site, url) => {
        const parts = cite({ ...article, title, author, site, url });
        expect(citationText(parts)).toMatch(/^[^\n\r\0]+, truy cập ngày 19\/8\/2026\.$/u);
        for (const { text, as } of parts) if (as === 'address') expect(text).toMatch(/^https?:\/\//i);
      }),
    );
  });
});

describe('authors', () => {
  it.each([
    ['Hà Miên', ['Hà Miên']],
    ['Hà Miên - Đỗ Lan', ['Hà Miên', 'Đỗ Lan']],
    ['Hà Miên, Đỗ Lan và Lê Thảo', ['Hà Miên', 'Đỗ Lan', 'Lê Thảo']],
    ['Nguyễn Văn Tế, Phó Trưởng ban Tổ chức', ['Nguyễn Văn Tế, Phó Trưởng ban Tổ chức']],
    [' ; - ', []],
    [undefined, []],
  ])('of %j are %j', (author, names) => {
    expect(authorsOf(author)).toEqual(names);
  });

  it('are sorted by their own names, which stand last, bodies by their first word', () => {
    expect(['Đỗ Hữu Nghiễm', 'Báo Vân Lĩnh', 'TTXVN'].map(sortName)).toEqual([
      'Nghiễm Đỗ Hữu',
      'Báo Vân Lĩnh',
      'TTXVN',
    ]);
    const of = (author: string | undefined, title: string): Article => ({
      ...bare,
      title,
      ...(author === undefined ? { site: 'Báo Vân Lĩnh' } : { author }),
    });
    const list = [
      of('Trần Ánh', 'a'),
      of('Lê Đào', 'b'),
      of('Vũ An', 'c'),
      of(undefined, 'd'),
      of('Hà Dung', 'e'),
    ];
    expect(inListOrder(list).map(({ title }) => title)).toEqual(['c', 'a', 'd', 'e', 'b']);
  });
});

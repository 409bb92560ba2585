import { siteOf } from '../notes/article-id.ts';
import type { Article } from '../notes/note.ts';
import { authorsOf, sortName } from './authors.ts';
import { dayOf, writtenDay } from './day.ts';
import { isWeb, oneLine } from './plain.ts';

/** A piece of a citation: plain, the name of a newspaper (set in italics), or an address (a link). */
export type CitationPart = { readonly text: string; readonly as?: 'newspaper' | 'address' };

/**
 * An article as a Vietnamese footnote cites it:
 * `Hà Miên, “Nói đi đôi với làm”, Báo Vân Lĩnh, ngày 18/8/2026, https://baovanlinh.vn/hop-12.html, truy cập ngày 19/8/2026.`
 * What is not known is left out. A place in a document (`Nghị quyết số 18-NQ/TW, ngày 25/10/2017, phần II`) leads.
 */
export function cite(article: Article, locator?: string): readonly CitationPart[] {
  const { url, publishedOn, readAt } = article;
  const authors = authorsOf(article.author).join(', ');
  const newspaper = newspaperOf(article);
  const title = titleOf(article);
  const parts: (CitationPart | false)[] = [
    ...placeIn(locator),
    authors !== '' && { text: authors },
    title !== '' && { text: `“${title}”` },
    newspaper !== '' && newspaper !== authors && { text: newspaper, as: 'newspaper' },
    publishedOn !== undefined && { text: `ngày ${writtenDay(publishedOn)}` },
    { text: oneLine(url), ...(isWeb(url) ? { as: 'address' as const } : {}) },
    { text: `truy cập ngày ${writtenDay(dayOf(readAt))}` },
  ];
  return joined(parts.filter((part) => part !== false));
}

/** The same article cited again: `Hà Miên, “Nói đi đôi với làm”, tài liệu đã dẫn.` */
export function citeAgain(article: Article, locator?: string): readonly CitationPart[] {
  const [author] = authorsOf(article.author);
  const title = titleOf(article);
  if (title === '') return cite(article, locator);
  return joined([
    ...placeIn(locator),
    ...(author === undefined ? [] : [{ text: author }]),
    { text: `“${title}”` },
    { text: 'tài liệu đã dẫn' },
  ]);
}

const placeIn = (locator = ''): readonly CitationPart[] =>
  oneLine(locator) === '' ? [] : [{ text: oneLine(locator) }];

/** A citation as plain text. */
export const citationText = (parts: readonly CitationPart[]): string =>
  parts.map(({ text }) => text).join('');

/** Articles as a Vietnamese list of sources has them: by the author's own name, else by the newspaper, else by the title. */
export function inListOrder(articles: readonly Article[]): readonly Article[] {
  const { compare } = new Intl.Collator('vi');
  return articles
    .map((article) => {
      const [author] = authorsOf(article.author);
      return { article, by: author === undefined ? newspaperOf(article) : sortName(author) };
    })
    .sort(
      (a, b) =>
        compare(a.by, b.by) ||
        compare(a.article.title, b.article.title) ||
        (a.article.id < b.article.id ? -1 : 1),
    )
    .map(({ article }) => article);
}

/** The newspaper's name as the page gives it, else its address. */
export const newspaperOf = ({ site, url }: Article): string => oneLine(site ?? '') || siteOf(url);

/** Quotation marks inside a title are single, as it stands in double ones itself; empty where only the address is known. */
function titleOf({ title, id, url }: Article): string {
  if (title === id || title === url) return '';
  return oneLine(title)
    .replace(/(?<![\p{L}\p{N}.,!?…)])["“”]/gu, '‘')
    .replace(/["“”]/g, '’');
}

const joined = (parts: readonly CitationPart[]): readonly CitationPart[] => [
  ...parts.flatMap((part, at) => (at === 0 ? [part] : [{ text: ', ' }, part])),
  { text: '.' },
];

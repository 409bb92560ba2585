import type { Article } from '../notes/note.ts';
import { authorsOf } from './authors.ts';
import { newspaperOf } from './citation.ts';
import { citationKeys } from './citation-key.ts';
import { dayOf } from './day.ts';
import type { Bundle, Format } from './format.ts';
import { byArticle } from './in-articles.ts';
import { locatorsOf } from './locators.ts';
import { oneLine } from './plain.ts';

/** Articles as sources for Zotero, pandoc and other programs that cite (CSL-JSON). */
export const csl = {
  id: 'csl',
  extension: 'csl.json',
  mime: 'application/vnd.citationstyles.csl+json',
  render: (bundle: Bundle): string => {
    const groups = byArticle(bundle);
    const keys = citationKeys(groups.map(({ article }) => article));
    return `${JSON.stringify(
      groups.map(({ article, notes }, at) => itemOf(article, locatorsOf(notes), keys[at] ?? article.id)),
      null,
      1,
    )}\n`;
  },
} satisfies Format;

/** A locator proper is of a citation, not of a source: an item has a note for it. */
function itemOf(article: Article, locators: string, id: string): object {
  const { title, url, author, publishedOn, readAt } = article;
  const newspaper = newspaperOf(article);
  const authors = authorsOf(author);
  return {
    id,
    type: 'article-newspaper',
    title: oneLine(title),
    // A Vietnamese name is never turned round: literal keeps it as it stands.
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(newspaper === '' ? {} : { 'container-title': newspaper }),
    ...(publishedOn === undefined ? {} : { issued: dateOf(publishedOn) }),
    accessed: dateOf(dayOf(readAt)),
    URL: oneLine(url),
    ...(locators === '' ? {} : { note: oneLine(locators) }),
    language: 'vi',
  };
}

const dateOf = (day: string): object => ({ 'date-parts': [day.split('-').map(Number)] });

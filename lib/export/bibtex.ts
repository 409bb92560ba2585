import type { Article, Note } from '../notes/note.ts';
import { authorsOf } from './authors.ts';
import { newspaperOf } from './citation.ts';
import { citationKeys } from './citation-key.ts';
import { dayOf } from './day.ts';
import type { Bundle, Format } from './format.ts';
import { byArticle } from './in-articles.ts';
import { locatorsOf } from './locators.ts';
import { visible } from './plain.ts';

/** Articles as sources for LaTeX (BibTeX, biblatex) and for Zotero. */
export const bibtex = {
  id: 'bibtex',
  extension: 'bib',
  mime: 'application/x-bibtex',
  render: (bundle: Bundle): string => {
    const groups = byArticle(bundle);
    const keys = citationKeys(groups.map(({ article }) => article));
    return groups.map(({ article, notes }, at) => entryOf(article, notes, keys[at] ?? '')).join('\n');
  },
} satisfies Format;

function entryOf(article: Article, notes: readonly Note[], key: string): string {
  const { title, url, author, publishedOn, readAt } = article;
  const tags = [...new Set(notes.flatMap((note) => note.tags.map((tag) => tag.replaceAll(',', ' '))))];
  const fields: readonly (readonly [string, string])[] = [
    // Braces of its own keep a name from being turned round and a title from losing its capitals.
    [
      'author',
      authorsOf(author)
        .map((name) => `{${latex(name)}}`)
        .join(' and '),
    ],
    ['title', `{${latex(title)}}`],
    ['journal', latex(newspaperOf(article))],
    ['year', (publishedOn ?? '').slice(0, 4)],
    ['date', publishedOn ?? ''],
    ['url', address(url)],
    ['urldate', dayOf(readAt)],
    ['note', latex(locatorsOf(notes))],
    ['langid', 'vietnamese'],
    [
      'keywords',
      tags
        .map(latex)
        .filter((tag) => tag !== '')
        .join(', '),
    ],
  ];
  const lines = fields.flatMap(([name, value]) => (value === '' ? [] : [`  ${name} = {${value}},\n`]));
  return `@article{${key},\n${lines.join('')}}\n`;
}

/** Words that LaTeX prints as they are. Braces get names, for BibTeX counts even those that are escaped. */
const latex = (words: string): string =>
  visible(words)
    .replace(/[\\{}^~%#$&_]/g, (sign) => SIGNS.get(sign) ?? `\\${sign}`)
    // Two of these are one other sign to TeX: -- is a dash, `` and '' are quotation marks, ?` is upside down.
    .replace(/([-'`,<>])(?=\1)|[?!](?=`)/g, '$&{}');

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
]);

/** An address is taken letter by letter: nothing may be escaped in it, so what would break the entry is percent-encoded. */
const address = (url: string): string =>
  visible(url).replace(/[\s\\{}"<>^`|]/g, (sign) => encodeURIComponent(sign));

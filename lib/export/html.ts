import type { Article, Note } from '../notes/note.ts';
import { CATEGORY_WORDS } from './category-words.ts';
import { cite } from './citation.ts';
import { dayOf, writtenDay } from './day.ts';
import { type EntityNames, entityNames, namesAbout } from './entity-names.ts';
import type { Bundle, Format } from './format.ts';
import { escapeHtml } from './html-escape.ts';
import { HTML_STYLE } from './html-style.ts';
import { byArticle } from './in-articles.ts';
import { paragraphsOf } from './plain.ts';

/** One page to read in any browser, to print or to send: no script, nothing loaded from anywhere. */
export const html = {
  id: 'html',
  extension: 'html',
  mime: 'text/html',
  render: (bundle: Bundle, exportedAt: string): string => {
    const groups = byArticle(bundle);
    const names = entityNames(bundle.notes);
    const [only] = groups;
    const title = groups.length === 1 && only ? only.article.title : 'Sổ ghi chú';
    const counts = `${bundle.notes.length} ghi chú trong ${groups.length} bài · xuất ngày ${writtenDay(dayOf(exportedAt))}`;
    return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Chú Giải">
<title>${escapeHtml(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
<h1 dir="auto">${escapeHtml(title)}</h1>
<p class="facts">${counts}</p>
${groups.map(({ article, notes }) => articleOf(article, notes, names, groups.length > 1)).join('\n')}
</main>
</body>
</html>
`;
  },
} satisfies Format;

const articleOf = (
  article: Article,
  notes: readonly Note[],
  names: EntityNames,
  isHeaded: boolean,
): string => `<article>
${isHeaded ? `<h2 dir="auto">${escapeHtml(article.title)}</h2>\n` : ''}<p class="facts">${citation(article)}</p>
${notes.map((note) => noteOf(note, names)).join('\n')}
</article>`;

const citation = (article: Article): string =>
  cite(article)
    .map(({ text, as }) => {
      const words = escapeHtml(text);
      if (as === 'address') return `<a href="${words}" rel="noopener noreferrer">${words}</a>`;
      return as === 'newspaper' ? `<cite>${words}</cite>` : words;
    })
    .join('');

function noteOf(note: Note, names: EntityNames): string {
  const quote = note.quote.trim() === '' ? '' : `<blockquote>${paragraphs(note.quote)}</blockquote>\n`;
  const about = [
    ['Cán bộ', namesAbout(note, 'person', names)],
    ['Văn kiện', namesAbout(note, 'document', names)],
  ] as const;
  const facts = [
    ...(note.locator ? [`<cite>${escapeHtml(note.locator)}</cite>`] : []),
    `<span class="kind">${CATEGORY_WORDS[note.category]}</span>`,
    writtenDay(dayOf(note.createdAt)),
    ...note.tags.map((tag) => `<bdi>#${escapeHtml(tag)}</bdi>`),
    ...about.flatMap(([label, words]) =>
      words.length === 0 ? [] : [`${label}: ${escapeHtml(words.join('; '))}`],
    ),
  ];
  return `<section class="note ${note.category}">
${quote}${paragraphs(note.body)}<footer>${facts.join(' · ')}</footer>
</section>`;
}

const paragraphs = (words: string): string =>
  paragraphsOf(words)
    .map((lines) => `<p dir="auto">${escapeHtml(lines.join('\n'))}</p>`)
    .join('');

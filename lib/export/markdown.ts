import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Article, Category, Note } from '../notes/note.ts';
import { dayOf } from './day.ts';
import { wordsAbout } from './entity-words.ts';
import type { Bundle, Format } from './format.ts';
import { byArticle } from './in-articles.ts';
import { frontMatter } from './yaml.ts';

/** For a notebook of text files (Obsidian, Logseq) or any editor: a heading for each article, quotes as quotations, notes beneath. */
export const markdown = {
  id: 'markdown',
  extension: 'md',
  mime: 'text/markdown',
  render: (bundle: Bundle, exportedAt: string): string => {
    const groups = byArticle(bundle);
    const [only] = groups;
    const head =
      groups.length === 1 && only
        ? headOf(only.article, only.notes, exportedAt)
        : frontMatter({
            title: 'Chú Giải',
            exported: exportedAt,
            articles: groups.length,
            notes: bundle.notes.length,
          });
    const children = groups.flatMap(({ article, notes }) => [
      ...introduce(article),
      ...notes.flatMap((note) => blocksOf(note)),
    ]);
    return `${head}\n${toMarkdown({ type: 'root', children }, OPTIONS)}`;
  },
} satisfies Format;

/** Category, as its reader knows it: a shape and a word. */
const CATEGORY: Readonly<Record<Category, string>> = {
  key: '● Ý chính',
  figure: '■ Số liệu',
  cite: '◆ Trích dẫn',
  ask: '▲ Câu hỏi',
};

/** Beyond plain Markdown: what GitHub and Obsidian would take for strikethrough, table, formula, tag, highlight, comment. */
const OPTIONS: Options = {
  bullet: '-',
  unsafe: [
    ...['~', '|', '$', '#'].map((character) => ({ character, inConstruct: 'phrasing' as const })),
    { before: '=', character: '=', inConstruct: 'phrasing' },
    { before: '%', character: '%', inConstruct: 'phrasing' },
  ],
};

const headOf = (article: Article, notes: readonly Note[], exportedAt: string): string =>
  frontMatter({
    title: article.title,
    url: article.url,
    author: article.author,
    site: article.site,
    published: article.publishedOn,
    read: article.readAt,
    exported: exportedAt,
    tags: [...new Set(notes.flatMap(({ tags }) => tags.map(tagWord)))].filter((tag) => tag !== ''),
  });

function introduce({ title, url, author, site, publishedOn }: Article): RootContent[] {
  const facts = [author, site, publishedOn].filter((fact) => fact !== undefined).join(' · ');
  const link: PhrasingContent = isWeb(url) ? { type: 'link', url, children: [text(url)] } : text(url);
  return [
    { type: 'heading', depth: 1, children: [text(oneLine(title))] },
    paragraph(facts === '' ? [link] : [text(oneLine(facts)), { type: 'break' }, link]),
  ];
}

function blocksOf(note: Note): RootContent[] {
  const quote: Blockquote[] =
    note.quote.trim() === '' ? [] : [{ type: 'blockquote', children: paragraphsOf(note.quote) }];
  return [...quote, ...paragraphsOf(note.body), paragraph(closing(note)), { type: 'thematicBreak' }];
}

function closing(note: Note): PhrasingContent[] {
  const about = [
    ['Cán bộ', wordsAbout(note, 'person')],
    ['Văn kiện', wordsAbout(note, 'document')],
  ] as const;
  const line: PhrasingContent[] = [text(`${CATEGORY[note.category]} · ${dayOf(note.createdAt)}`)];
  // Tags are of letters, digits and hyphens only: nothing in them needs, or may have, an escape.
  for (const tag of note.tags.map(tagWord)) if (tag !== '') line.push({ type: 'html', value: ` #${tag}` });
  for (const [name, words] of about) {
    if (words.length > 0) line.push({ type: 'break' }, text(oneLine(`${name}: ${words.join('; ')}`)));
  }
  return line;
}

/** What a reader wrote, as paragraphs; a single line end stays one. */
function paragraphsOf(words: string): Paragraph[] {
  return plain(words)
    .split(/\n[ \t]*\n\s*/)
    .filter((part) => part.trim() !== '')
    .map((part) =>
      paragraph(
        part
          .replace(/^\n+|\n+$/g, '')
          .split('\n')
          .flatMap((line, index) => (index === 0 ? [text(line)] : [{ type: 'break' as const }, text(line)])),
      ),
    );
}

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const text = (value: string): PhrasingContent => ({ type: 'text', value });
const oneLine = (words: string): string => plain(words).replace(/\s+/g, ' ').trim();
const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** CRLF and lone CR as LF; NUL and half characters as the replacement character, as any reader of Markdown takes them. */
const plain = (words: string): string =>
  words
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replaceAll('\0', '\ufffd')
    .toWellFormed();

/** `tổ chức bộ máy` → `tổ-chức-bộ-máy`. */
const tagWord = (tag: string): string =>
  tag
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^-+|-+$/g, '');

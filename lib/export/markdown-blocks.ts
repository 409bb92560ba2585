import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Article, Note } from '../notes/note.ts';
import { CATEGORY_WORDS } from './category-words.ts';
import { dayOf } from './day.ts';
import { type EntityNames, namesAbout } from './entity-names.ts';
import { isWeb, oneLine, paragraphsOf } from './plain.ts';
import { tagWord, tagWords } from './tag-word.ts';
import { frontMatter } from './yaml.ts';

/** How the name of an official or a document is written: as a link to what else there is about it. */
export type LinkTo = (name: string, kind: 'person' | 'document') => PhrasingContent;

/** Blocks as Markdown text. */
export const markdownOf = (children: RootContent[]): string =>
  toMarkdown({ type: 'root', children }, OPTIONS);

/** Beyond plain Markdown: what GitHub and Obsidian would take for strikethrough, table, formula, tag, highlight, comment. */
const OPTIONS: Options = {
  bullet: '-',
  unsafe: [
    ...['~', '|', '$', '#'].map((character) => ({ character, inConstruct: 'phrasing' as const })),
    { before: '=', character: '=', inConstruct: 'phrasing' },
    { before: '%', character: '%', inConstruct: 'phrasing' },
  ],
};

/** What a file of one article says of it, for programs. */
export const articleHead = (article: Article, notes: readonly Note[], exportedAt: string): string =>
  frontMatter({
    title: article.title,
    url: article.url,
    author: article.author,
    site: article.site,
    published: article.publishedOn,
    read: article.readAt,
    exported: exportedAt,
    tags: tagWords(notes),
  });

/** An article with its notes: heading, facts, and each note's quote, words and what it is about. */
export const articleBlocks = (
  article: Article,
  notes: readonly Note[],
  names: EntityNames,
  linkTo: LinkTo,
): RootContent[] => [...introduce(article), ...notes.flatMap((note) => blocksOf(note, names, linkTo))];

function introduce({ title, url, author, site, publishedOn }: Article): RootContent[] {
  const facts = [author, site, publishedOn].filter((fact) => fact !== undefined).join(' · ');
  const link: PhrasingContent = isWeb(url) ? { type: 'link', url, children: [text(url)] } : text(url);
  return [
    { type: 'heading', depth: 1, children: [text(oneLine(title))] },
    paragraph(facts === '' ? [link] : [text(oneLine(facts)), { type: 'break' }, link]),
  ];
}

function blocksOf(note: Note, names: EntityNames, linkTo: LinkTo): RootContent[] {
  const quote: Blockquote[] =
    note.quote.trim() === '' ? [] : [{ type: 'blockquote', children: textBlocks(note.quote) }];
  return [
    ...quote,
    ...textBlocks(note.body),
    paragraph(closing(note, names, linkTo)),
    { type: 'thematicBreak' },
  ];
}

function closing(note: Note, names: EntityNames, linkTo: LinkTo): PhrasingContent[] {
  const line: PhrasingContent[] = [text(`${CATEGORY_WORDS[note.category]} · ${dayOf(note.createdAt)}`)];
  // Tags are of letters, digits and hyphens only: nothing in them needs, or may have, an escape.
  for (const tag of note.tags.map(tagWord)) if (tag !== '') line.push({ type: 'html', value: ` #${tag}` });
  if (note.locator) line.push({ type: 'break' }, text(`Trích từ: ${oneLine(note.locator)}`));
  for (const [label, kind] of [
    ['Cán bộ', 'person'],
    ['Văn kiện', 'document'],
  ] as const) {
    const about = namesAbout(note, kind, names).map(oneLine);
    if (about.length === 0) continue;
    const links = about.flatMap((name, at) => [text(at === 0 ? `${label}: ` : '; '), linkTo(name, kind)]);
    line.push({ type: 'break' }, ...links);
  }
  return line;
}

const textBlocks = (words: string): Paragraph[] =>
  paragraphsOf(words).map((lines) =>
    paragraph(
      lines.flatMap((line, index) => (index === 0 ? [text(line)] : [{ type: 'break' as const }, text(line)])),
    ),
  );

/** One paragraph. */
export const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/** Words that stay words, whatever signs are in them. */
export const text = (value: string): PhrasingContent => ({ type: 'text', value });

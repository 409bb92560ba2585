import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Article, ArticleId, Note } from '../notes/note.ts';
import { CATEGORY_WORDS } from './category-words.ts';
import type { Chapter } from './chapters.ts';
import { type CitationPart, cite, citeAgain, inListOrder } from './citation.ts';
import { dayOf, writtenDay } from './day.ts';
import { type EntityNames, entityNames, namesAbout } from './entity-names.ts';
import type { Step } from './format.ts';
import { paragraphsOf } from './plain.ts';
import { NUMBERING, PAGE, SOURCES, STYLES } from './word-style.ts';

/** Notes between two looks at the clock of who waits. */
const STRIDE = 100;

/** Writes chapters of notes as a Word document. */
export async function writeWord(
  chapters: readonly Chapter[],
  exportedAt: string,
  step?: Step,
): Promise<Uint8Array<ArrayBuffer>> {
  const all = chapters.flatMap(({ notes }) => notes);
  const names = entityNames(all.map(({ note }) => note));
  const footnotes = new Footnotes();
  const children: Paragraph[] = [];
  let done = 0;
  const count = `${new Set(all.map(({ note }) => note.id)).size} ghi chú, xuất ngày ${writtenDay(dayOf(exportedAt))}`;
  children.push(
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run('Sổ ghi chú')] }),
    new Paragraph({ style: 'Facts', alignment: AlignmentType.CENTER, children: [run(count)] }),
  );
  for (const { heading, facts, notes } of chapters) {
    children.push(new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(heading)] }));
    if (facts !== '')
      children.push(new Paragraph({ style: 'Facts', keepNext: true, children: [run(facts)] }));
    for (const { note, article } of notes) {
      children.push(...noteParagraphs(note, names, footnotes.on(article, note.locator)));
      if (++done % STRIDE === 0) await step?.(done, all.length);
    }
  }
  const articles = new Map(all.map(({ article }) => [article.id, article]));
  children.push(...sourceParagraphs([...articles.values()]));
  await step?.(all.length, all.length);
  const document = new Document({
    title: 'Sổ ghi chú',
    creator: 'Chú Giải',
    styles: STYLES,
    numbering: NUMBERING,
    footnotes: footnotes.all,
    sections: [{ properties: { page: PAGE }, footers: { default: pageNumber() }, children }],
  });
  return new Uint8Array(await Packer.pack(document, 'arraybuffer'));
}

/** Counts footnotes: an article is cited in full once, then in short. */
class Footnotes {
  readonly all: Record<string, { readonly children: readonly Paragraph[] }> = {};
  readonly #cited = new Set<ArticleId>();
  #count = 0;

  /** The mark of a new footnote that cites an article. */
  on(article: Article, locator?: string): FootnoteReferenceRun {
    const parts = this.#cited.has(article.id) ? citeAgain(article, locator) : cite(article, locator);
    this.#cited.add(article.id);
    this.#count++;
    this.all[this.#count] = {
      children: [new Paragraph({ children: [run(' '), ...parts.map(citationRun)] })],
    };
    return new FootnoteReferenceRun(this.#count);
  }
}

/** The footnote's mark stands after the passage; after the note where there is none. */
function noteParagraphs(note: Note, names: EntityNames, mark: FootnoteReferenceRun): Paragraph[] {
  const quote = paragraphsOf(note.quote);
  const body = paragraphsOf(note.body);
  const marked = quote.at(-1) ?? body.at(-1);
  const wordsIn = (style: string) => (lines: readonly string[]) =>
    new Paragraph({
      style,
      keepNext: true,
      // A justified line that the writer ended would be torn to the full width.
      ...(lines.length > 1 ? { alignment: AlignmentType.LEFT } : {}),
      children: [...runs(lines), ...(lines === marked ? [mark] : [])],
    });
  const facts = [run(closing(note, names)), ...(marked === undefined ? [mark] : [])];
  return [
    ...quote.map(wordsIn('Quote')),
    ...body.map(wordsIn('NoteBody')),
    new Paragraph({ style: 'Facts', children: facts }),
  ];
}

function closing(note: Note, names: EntityNames): string {
  const about = [
    ['Cán bộ', namesAbout(note, 'person', names)],
    ['Văn kiện', namesAbout(note, 'document', names)],
  ] as const;
  return [
    CATEGORY_WORDS[note.category],
    writtenDay(dayOf(note.createdAt)),
    ...note.tags.map((tag) => `#${tag}`),
    ...about.flatMap(([label, words]) => (words.length === 0 ? [] : [`${label}: ${words.join('; ')}`])),
  ].join(' · ');
}

function sourceParagraphs(articles: readonly Article[]): Paragraph[] {
  if (articles.length === 0) return [];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run('Tài liệu tham khảo')] }),
    ...inListOrder(articles).map(
      (article) =>
        new Paragraph({
          style: 'Source',
          numbering: { reference: SOURCES, level: 0 },
          children: cite(article).map(linked),
        }),
    ),
  ];
}

/** An address as a link, where Word can read it as one: it takes a file with an odd address for damaged. */
function linked(part: CitationPart): ParagraphChild {
  const link = part.as === 'address' ? URL.parse(part.text)?.href : undefined;
  return link === undefined
    ? citationRun(part)
    : new ExternalHyperlink({
        link,
        children: [new TextRun({ text: xmlText(part.text), style: 'Hyperlink' })],
      });
}

const citationRun = ({ text, as }: CitationPart): TextRun =>
  new TextRun({ text: xmlText(text), ...(as === 'newspaper' ? { italics: true } : {}) });

const run = (text: string): TextRun => new TextRun(xmlText(text));

const runs = (lines: readonly string[]): TextRun[] =>
  lines.map((line, at) => new TextRun({ text: xmlText(line), ...(at === 0 ? {} : { break: 1 }) }));

/** XML has no way at all to write these. */
const xmlText = (words: string): string =>
  words.toWellFormed().replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');

const pageNumber = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });

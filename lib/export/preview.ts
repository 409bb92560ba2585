import { articleChapters, type Chapter, documentChapters } from './chapters.ts';
import { citationText, cite } from './citation.ts';
import { exportFile } from './export-file.ts';
import type { Bundle } from './format.ts';
import type { FormatId } from './format-ids.ts';
import { paragraphsOf } from './plain.ts';

/** A page as a reader will see it: headings, and under each its quotes, notes and sources. */
type PaperPart = {
  readonly heading: string;
  readonly facts: string;
  readonly notes: readonly {
    readonly quote: readonly string[];
    readonly body: readonly string[];
    readonly source: string;
  }[];
};

/** How a file of these notes will look: a page for what is set like one, else the file's own text, or the names of many files. */
export type Preview =
  | { readonly kind: 'paper'; readonly parts: readonly PaperPart[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'files'; readonly paths: readonly string[]; readonly text: string };

/** So much of a file is shown, and of each passage on a page, in UTF-16 units. */
const MOST = 1_500;
const MOST_OF_PASSAGE = 400;

/** Makes the preview of a format with a few notes. `at`: ISO 8601. */
export async function previewOf(id: FormatId, bundle: Bundle, at: string): Promise<Preview> {
  switch (id) {
    case 'docx':
    case 'html':
      return paperOf(articleChapters(bundle));
    case 'docx_documents':
      return paperOf(documentChapters(bundle));
    case 'markdown_zip': {
      const files = (await import('./markdown-zip.ts')).filesOf(bundle, at);
      return { kind: 'files', paths: files.map(({ path }) => path), text: cut(files[0]?.text() ?? '') };
    }
    default: {
      const { contents } = await exportFile(id, bundle, { at });
      return { kind: 'text', text: typeof contents === 'string' ? cut(contents) : '' };
    }
  }
}

const paperOf = (chapters: readonly Chapter[]): Preview => ({
  kind: 'paper',
  parts: chapters.map(({ heading, facts, notes }) => ({
    heading,
    facts,
    notes: notes.map(({ note, article }) => ({
      quote: linesOf(note.quote),
      body: linesOf(note.body),
      source: citationText(cite(article)),
    })),
  })),
});

const linesOf = (words: string): readonly string[] =>
  paragraphsOf(cut(words, MOST_OF_PASSAGE)).map((lines) => lines.join('\n'));

/** The byte order mark is for Excel's eyes only. */
function cut(text: string, most = MOST): string {
  const shown = text.replace(/^\ufeff/, '');
  return shown.length <= most ? shown : `${shown.slice(0, most).toWellFormed()}…`;
}

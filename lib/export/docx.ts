import { articleChapters, type Chapter, documentChapters } from './chapters.ts';
import type { Bundle, Format, Step } from './format.ts';

/** A Word document to hand in: a heading for each article, quotes as quotations with footnotes, notes, a list of sources. */
export const docx = wordFormat('docx', 'docx', articleChapters);

/** The same with a heading for each document that notes are about: for a paper on resolutions. */
export const docxDocuments = wordFormat('docx_documents', 'van-kien.docx', documentChapters);

function wordFormat(id: string, extension: string, chaptersOf: (bundle: Bundle) => readonly Chapter[]) {
  return {
    id,
    extension,
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: async (bundle: Bundle, exportedAt: string, step?: Step) => {
      const { writeWord } = await import('./word-document.ts');
      return writeWord(chaptersOf(bundle), exportedAt, step);
    },
  } satisfies Format;
}

import { saveFile } from '../../lib/browser/save-file.ts';
import { exportFile } from '../../lib/export/export-file.ts';
import type { Step } from '../../lib/export/format.ts';
import type { FormatId } from '../../lib/export/formats.ts';
import type { ArticleId } from '../../lib/notes/note.ts';
import { Database } from '../../lib/store/database.ts';
import { articlesOf, everything, notesOfArticle } from '../../lib/store/read.ts';

/** What came of an export: the file, how many notes it holds, and how many records could not be read for it. */
export type Exported = { readonly file: string; readonly count: number; readonly unreadable: number };

/** Hands the reader a file with the notes of one article, or of all. Undefined where there are none; throws where the store cannot be read. */
export async function exportAs(
  format: FormatId,
  article?: ArticleId,
  step?: Step,
): Promise<Exported | undefined> {
  const database = new Database();
  try {
    const found = article === undefined ? await everything(database) : await ofArticle(database, article);
    const { notes, unreadable } = found;
    if (notes.length === 0 && unreadable.length === 0) return undefined;
    const at = new Date().toISOString();
    const file = await exportFile(format, found, {
      at,
      // Of all, even if that is one article today.
      ...(article === undefined ? { title: '' } : {}),
      ...(step ? { step } : {}),
    });
    saveFile(file.name, file.mime, file.contents);
    return { file: file.name, count: notes.length, unreadable: unreadable.length };
  } finally {
    database.close();
  }
}

async function ofArticle(database: Database, article: ArticleId): ReturnType<typeof everything> {
  const { records, unreadable } = await notesOfArticle(database, article);
  return { notes: records, unreadable, articles: await articlesOf(database, [article]) };
}

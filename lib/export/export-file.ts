import { fileName } from './file-name.ts';
import type { Bundle, Contents, Step } from './format.ts';
import type { FormatId } from './format-ids.ts';
import { loadFormat } from './formats.ts';

/** A file for the reader to save. */
export type ExportedFile = {
  readonly name: string;
  readonly mime: string;
  readonly contents: Contents;
  /** How many notes it was made of. */
  readonly count: number;
};

/**
 * Makes a file of notes: `title` names what was chosen (a view, an official), else the one article there is, else the whole notebook.
 * Notes in the trash stay there, but in a backup.
 */
export async function exportFile(
  id: FormatId,
  bundle: Bundle,
  { at, title, step }: { readonly at: string; readonly title?: string; readonly step?: Step },
): Promise<ExportedFile> {
  const format = await loadFormat(id);
  const taken = format.withTrash ? bundle : withoutTrash(bundle);
  const only = taken.articles.length === 1 ? taken.articles[0]?.title : undefined;
  return {
    name: fileName(title ?? only ?? '', at, format),
    mime: format.mime,
    contents: await format.render(taken, at, step),
    count: taken.notes.length,
  };
}

/** Nor do drafts and settings leave but in a backup. */
const withoutTrash = ({ articles, notes }: Bundle): Bundle => ({
  articles,
  notes: notes.filter(({ deletedAt }) => deletedAt === undefined),
});

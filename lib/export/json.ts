import type { Bundle, Format } from './format.ts';

/** The sign by which our own files are known, and the number of their shape. */
export const OURS = 'chu-giai';
/** 2: what is in it is counted at its head; drafts, corrections and settings go along. */
export const FILE_VERSION = 2;

/** Everything, for backup and for moving to another browser: read back exactly by `readBundle`. */
export const json = {
  id: 'json',
  extension: 'json',
  mime: 'application/json',
  withTrash: true,
  render: ({ articles, notes, extras }: Bundle, exportedAt: string) => {
    const counts = { articles: articles.length, notes: notes.length, drafts: extras?.drafts.length ?? 0 };
    const file = { format: OURS, version: FILE_VERSION, exportedAt, counts, articles, notes, ...extras };
    return `${JSON.stringify(file, null, 1)}\n`;
  },
} satisfies Format;

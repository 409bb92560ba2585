import type { Bundle, Format } from './format.ts';

/** The sign by which our own files are known, and the number of their shape. */
export const OURS = 'chu-giai';
export const FILE_VERSION = 1;

/** Everything, for backup and for moving to another browser: read back exactly by `readBundle`. */
export const json = {
  id: 'json',
  extension: 'json',
  mime: 'application/json',
  withTrash: true,
  render: ({ articles, notes }: Bundle, exportedAt: string) =>
    `${JSON.stringify({ format: OURS, version: FILE_VERSION, exportedAt, articles, notes }, null, 1)}\n`,
} satisfies Format;

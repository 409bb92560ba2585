import { dayOf } from './day.ts';
import { OURS } from './json.ts';

/** How much of a file is read to know what it is, in bytes. */
export const HEAD_LENGTH = 1_024;

/** How many notes a backup holds, told by its first lines; undefined for what is no backup of ours. */
export function notesInBackup(head: string): number | undefined {
  const [, notes] = COUNTED.exec(head) ?? [];
  return notes === undefined ? undefined : Number(notes);
}
// {"format": "chu-giai", "version": 2, "exportedAt": "…", "counts": {"articles": 3, "notes": 12,
const COUNTED = new RegExp(
  `^\\s*\\{\\s*"format":\\s*"${OURS}",\\s*"version":\\s*\\d+,\\s*"exportedAt":\\s*"[^"]*",\\s*"counts":\\s*\\{\\s*"articles":\\s*\\d+,\\s*"notes":\\s*(\\d{1,9})\\b`,
);

/** The names a backup in a folder may have, the first that is free or holds no more than we do is taken. */
export function* backupNames(at: string): Generator<string> {
  yield `${NAME}.json`;
  const dated = `${NAME}-${dayOf(at)}`;
  yield `${dated}.json`;
  for (let count = 2; count <= 100; count++) yield `${dated}-${count}.json`;
}
const NAME = 'chu-giai-sao-luu';

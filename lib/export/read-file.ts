import { MOST, parseJson } from './parse-json.ts';
import { isAnnotations, readAnnotations } from './read-annotations.ts';
import { type BadFile, brokenOff, bundleOf, isOurs } from './read-bundle.ts';
import { isClipper, readClipper } from './read-clipper.ts';
import { isHypothesis, readHypothesis } from './read-hypothesis.ts';
import type { Rows } from './read-rows.ts';
import { readText } from './read-text.ts';

/** A kind of file that can be brought in, beside our own: how it is known, and how it is read. */
type ImportFormat = {
  readonly id: string;
  isIt(file: unknown): boolean;
  read(file: unknown, now: string): Rows;
};

/** The kinds of other programs' files, the first that knows a file reads it. */
const FOREIGN = [
  { id: 'hypothesis', isIt: isHypothesis, read: readHypothesis },
  { id: 'clipper', isIt: isClipper, read: readClipper },
  { id: 'annotations', isIt: isAnnotations, read: readAnnotations },
] as const satisfies readonly ImportFormat[];

type ImportKind = 'ours' | (typeof FOREIGN)[number]['id'];

/** What a file holds, and whose kind it is; or why nothing of it can be used. */
export type FileRead =
  | ({ readonly ok: true; readonly kind: ImportKind } & Rows)
  | { readonly ok: false; readonly why: BadFile | 'not-text' };

/** Reads a file to bring in, ours or another program's. `now` is the day of notes whose file tells none. */
export function readFile(bytes: Uint8Array, now: string): FileRead {
  if (bytes.length > MOST) return { ok: false, why: 'too-big' };
  const text = readText(bytes);
  if (text === undefined) return { ok: false, why: 'not-text' };
  const json = parseJson(text);
  if (!json.ok) return { ok: false, why: json.why === 'not-json' ? brokenOff(text) : json.why };
  if (isOurs(json.value)) {
    const read = bundleOf(json.value);
    return read.ok ? { ...read, kind: 'ours' } : read;
  }
  const format = FOREIGN.find(({ isIt }) => isIt(json.value));
  if (!format) return { ok: false, why: 'not-ours' };
  return { ok: true, kind: format.id, ...format.read(json.value, now) };
}

import { hashOf } from '../export/hash.ts';
import { draftSchema, type Parsed, parseArticle, parseBy, parseNote, SCHEMA } from '../notes/schema.ts';
import type { Change, NumberedChange, RecordKind } from './change.ts';
import type { Mark } from './database.ts';

/** A row of the journal as its name tells it, without reading it. */
export type RowName = {
  readonly name: string;
  /** Of one record, whichever number: `note.6f0c…`. */
  readonly of: string;
  readonly kind: RecordKind;
  readonly sequence: number;
  readonly isGone: boolean;
};

/** The name of a record without its number: a hash, for an id may be anything. */
export const ofRecord = (kind: RecordKind, id: string): string => `${kind}.${hashOf(id)}`;

/** The name of a change's row: `note.6f0cd1b27a9e3344.12`, `draft.6f0cd1b27a9e3344.13.gone`. */
export const nameOf = ({ kind, id, sequence, record }: NumberedChange): string =>
  `${ofRecord(kind, id)}.${sequence}${record === undefined ? '.gone' : ''}`;

/** Reads the name of a row; undefined for what is no row. */
export function readName(name: string): RowName | undefined {
  const [, of = '', kind = '', sequence = '', gone] = NAME.exec(name) ?? [];
  return kind === 'note' || kind === 'article' || kind === 'draft'
    ? { name, of, kind, sequence: Number(sequence), isGone: gone !== undefined }
    : undefined;
}
const NAME = /^((note|article|draft)\.[0-9a-f]{16})\.(\d{1,15})(\.gone)?$/;

/** A change as one line: checksum, and JSON, which keeps even half a surrogate pair as it was. */
export const lineOf = ({ sequence, kind, id, record }: NumberedChange): string =>
  sealed([SCHEMA, sequence, kind, id, record ?? null]);

/** Reads a change's line; one bit that is wrong, and it is refused. */
export function readLine(line: unknown): Parsed<NumberedChange> {
  const opened = unsealed(line);
  if (!opened.ok) return opened;
  const [schema, sequence, kind, id, record] = Array.isArray(opened.value) ? opened.value : [];
  if (typeof schema !== 'number' || typeof sequence !== 'number' || typeof id !== 'string') {
    return { ok: false, reason: 'not a row of the journal' };
  }
  if (schema > SCHEMA) return { ok: false, reason: `schema: ${schema} is newer than ${SCHEMA}` };
  const change = readChange(kind, id, record);
  return change.ok ? { ok: true, value: { ...change.value, sequence } } : change;
}

/** Reads what became of a record, `null` where it is gone. */
function readChange(kind: unknown, id: string, record: unknown): Parsed<Change> {
  const isGone = record === null;
  switch (kind) {
    case 'note': {
      const note = isGone ? GONE : parseNote(record);
      return note.ok ? { ok: true, value: { kind, id, record: note.value } } : note;
    }
    case 'article': {
      const article = isGone ? GONE : parseArticle(record);
      return article.ok ? { ok: true, value: { kind, id, record: article.value } } : article;
    }
    case 'draft': {
      const draft = isGone ? GONE : parseBy(draftSchema, record);
      return draft.ok ? { ok: true, value: { kind, id, record: draft.value } } : draft;
    }
    default:
      return { ok: false, reason: 'kind: unknown' };
  }
}
const GONE = { ok: true, value: undefined } as const;

/** How far the journal has come, and how many rows were written since it was last cleared of old ones. */
export type Head = Mark & { readonly appended: number };

export const headLine = ({ sequence, count, sum, appended }: Head): string =>
  sealed([sequence, count, sum, appended]);

export function readHead(line: unknown): Head | undefined {
  const opened = unsealed(line);
  if (!opened.ok || !Array.isArray(opened.value)) return undefined;
  const [sequence, count, sum, appended] = opened.value;
  const isHead = [sequence, count, appended].every(Number.isSafeInteger) && typeof sum === 'string';
  return isHead ? { sequence, count, sum, appended } : undefined;
}

function sealed(value: unknown): string {
  const json = JSON.stringify(value);
  return `${hashOf(json)} ${json}`;
}

function unsealed(line: unknown): Parsed<unknown> {
  if (typeof line !== 'string') return { ok: false, reason: 'not a line' };
  const json = line.slice(17);
  if (line.slice(0, 17) !== `${hashOf(json)} `) return { ok: false, reason: 'checksum: wrong' };
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return { ok: false, reason: 'not JSON' };
  }
}

import * as v from 'valibot';
import { parseBy } from '../notes/schema.ts';
import { type Foreign, fromForeign } from './foreign-note.ts';
import { hashOf } from './hash.ts';
import { gatherRows, type Rows } from './read-rows.ts';
import { placeOf, textSelectors } from './selectors.ts';

const text = v.optional(v.fallback(v.string(), ''), '');
const words = v.exactOptional(v.fallback(v.optional(v.string()), undefined));
const list = v.optional(v.fallback(v.array(v.string()), []), []);

const annotation = v.object({
  id: words,
  uri: v.string(),
  created: words,
  updated: words,
  text,
  tags: list,
  /** The annotations this one answers, the first in the thread first. */
  references: list,
  document: v.optional(
    v.fallback(v.object({ title: v.union([v.string(), v.array(v.string())]) }), { title: '' }),
  ),
  target: v.optional(v.fallback(v.array(v.object({ selector: v.optional(v.unknown()) })), []), []),
});
type Annotation = v.InferOutput<typeof annotation>;

/** What the client exports, or what its API answers to a search. */
const exported = v.object({ annotations: v.array(v.unknown()), client_version: v.string() });
const searched = v.object({ rows: v.array(v.unknown()), total: v.number() });

/** Whether a file is an export of Hypothesis. */
export const isHypothesis = (file: unknown): boolean => v.is(exported, file) || v.is(searched, file);

/** Reads Hypothesis's JSON export. An answer stands on the passage that it answers. */
export function readHypothesis(file: unknown, now: string): Rows {
  const rows = v.is(exported, file) ? file.annotations : v.is(searched, file) ? file.rows : [];
  const parsed = rows.map((row) => parseBy(annotation, row));
  const byId = new Map(
    parsed.flatMap((row) => (row.ok && row.value.id !== undefined ? [[row.value.id, row.value]] : [])),
  );
  return gatherRows(parsed.map((row) => (row.ok ? fromForeign(foreignOf(row.value, byId), now) : row)));
}

function foreignOf(row: Annotation, byId: ReadonlyMap<string, Annotation>): Foreign {
  const [root] = row.references;
  const placed = row.target.length > 0 && root === undefined ? row : (byId.get(root ?? '') ?? row);
  const title = row.document?.title;
  return {
    id: `hypothesis:${row.id ?? hashOf(JSON.stringify([row.uri, row.created, row.text, row.target]))}`,
    url: row.uri,
    title: typeof title === 'string' ? title : title?.[0],
    ...placeOf(placed.target.flatMap(({ selector }) => textSelectors(selector))),
    body: row.text,
    tags: row.tags,
    created: row.created,
    updated: row.updated,
  };
}

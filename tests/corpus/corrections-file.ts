import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Corrections } from '../../lib/recognize/corrections.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';

const words = v.pipe(v.string(), v.minLength(1));
const key = v.pipe(
  v.string(),
  v.regex(/^(?:person|title|date|document):./, 'a key is like person:lê văn a'),
  v.transform((text) => text as EntityKey),
);
const kind = v.picklist(['person', 'title', 'date', 'document']);

const SHAPE = v.strictObject({
  own: v.optional(v.array(v.strictObject({ kind: v.picklist(['person', 'title', 'document']), words })), []),
  never: v.optional(v.array(v.union([v.strictObject({ words }), v.strictObject({ entity: key })])), []),
  same: v.optional(v.array(v.array(key)), []),
  extents: v.optional(v.array(v.strictObject({ kind, words, instead: words })), []),
});

/** Reads a reader's corrections from a JSON file: `{ own, never, same, extents }`, each a list that may be left out. */
export function readCorrections(path: string): Corrections {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(`cannot read corrections from ${path}: no JSON file`);
  }
  const parsed = v.safeParse(SHAPE, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${path} holds no corrections: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

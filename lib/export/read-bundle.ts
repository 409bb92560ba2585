import * as v from 'valibot';
import { FILE_VERSION, OURS } from './json.ts';
import { parseJson } from './parse-json.ts';
import { type Rows, readDrafts, readRows } from './read-rows.ts';

/** Why a file is none that we can bring in. */
export type BadFile = 'too-big' | 'too-deep' | 'truncated' | 'not-ours' | 'newer';

/** What a file holds, record by record; or why nothing of it can be used. */
export type BundleRead = ({ readonly ok: true } & Rows) | { readonly ok: false; readonly why: BadFile };

/** Reads the text of a file of our own (`json`). */
export function readBundle(text: string): BundleRead {
  const json = parseJson(text);
  if (json.ok) return bundleOf(json.value);
  return { ok: false, why: json.why === 'not-json' ? brokenOff(text) : json.why };
}

/** Ours begins with its sign: if that much is there, the rest was cut off or damaged on the way. */
export const brokenOff = (text: string): 'truncated' | 'not-ours' =>
  new RegExp(`^\\ufeff?\\s*\\{\\s*"format"\\s*:\\s*"${OURS}"`).test(text) ? 'truncated' : 'not-ours';

const sign = v.object({ format: v.literal(OURS), version: v.number() });
const some = v.optional(v.array(v.unknown()), []);
const lists = v.object({
  articles: v.array(v.unknown()),
  notes: v.array(v.unknown()),
  drafts: some,
  corrections: some,
  settings: v.optional(v.fallback(v.record(v.string(), v.unknown()), {}), {}),
});

/** Whether a file bears our sign, whatever else is in it. */
export const isOurs = (file: unknown): boolean => v.is(sign, file);

/** Reads a file of our own out of its JSON. */
export function bundleOf(file: unknown): BundleRead {
  const signed = v.safeParse(sign, file);
  if (!signed.success) return { ok: false, why: 'not-ours' };
  if (signed.output.version > FILE_VERSION) return { ok: false, why: 'newer' };
  const { success, output } = v.safeParse(lists, file);
  if (!success) return { ok: false, why: 'not-ours' };
  const { bundle, unreadable } = readRows(output.articles, output.notes);
  const drafts = readDrafts(output.drafts);
  // A file that has notes alone, as the first release wrote it, stays one.
  const hasExtras = v.is(extended, file);
  const { corrections, settings } = output;
  return {
    ok: true,
    bundle: hasExtras ? { ...bundle, extras: { drafts: drafts.drafts, corrections, settings } } : bundle,
    unreadable: [...unreadable, ...drafts.unreadable],
  };
}
const extended = v.object({ drafts: v.array(v.unknown()) });

import * as v from 'valibot';
import type { EntityKey } from '../recognize/mention.ts';
import { MOST_NAMED } from './named.ts';
import {
  type Article,
  type ArticleId,
  CATEGORIES,
  LONGEST_LOCATOR,
  MOST_PLACES,
  type Note,
  type NoteId,
} from './note.ts';

/**
 * The number each kept record carries: raised when a field changes its meaning, or when a release that does not know a field would
 * lose it. 1: a note has one place and one version. 2: places confirmed since, places refused, the version before. 3: what an
 * article names, where in a document a note stands.
 */
export const SCHEMA = 3;

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most, (issue) => `longer than ${issue.requirement}`),
  );
const id = v.pipe(text(200), v.minLength(1, 'empty'));
const instant = v.pipe(
  v.string(),
  v.check(
    (at) => INSTANT.test(at) && !Number.isNaN(Date.parse(at)),
    'not an instant like 2026-08-19T01:02:03.000Z',
  ),
);
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'not a day like 2026-08-19'));
const articleId = v.pipe(
  text(10_000),
  v.minLength(1, 'empty'),
  v.transform((value) => value as ArticleId),
);
const noteId = v.pipe(
  id,
  v.transform((value) => value as NoteId),
);
const entityKey = v.pipe(
  text(1000),
  v.minLength(1, 'empty'),
  v.transform((value) => value as EntityKey),
);
const offset = v.pipe(v.number(), v.safeInteger('not a whole number'), v.minValue(0, 'below 0'));

/** What makes a place sound. */
export const anchorSchema = v.object({
  quote: text(1_000_000),
  prefix: text(1000),
  suffix: text(1000),
  start: v.exactOptional(offset),
  block: v.exactOptional(text(2_000_000)),
  at: v.exactOptional(offset),
  twins: v.exactOptional(
    v.pipe(
      v.array(v.object({ start: offset, prefix: text(1000), suffix: text(1000), worth: v.number() })),
      v.maxLength(100, 'more than 100 twins'),
    ),
  ),
});

const places = v.exactOptional(
  v.pipe(v.array(anchorSchema), v.maxLength(MOST_PLACES, `more than ${MOST_PLACES} places`)),
);
const body = text(1_000_000);
const tags = v.pipe(v.array(text(200)), v.maxLength(1000, 'more than 1000 tags'));
const category = v.picklist(CATEGORIES);
const about = v.pipe(v.array(entityKey), v.maxLength(10_000, 'more than 10000 names'));

/** What makes a note sound, wherever it comes from: the store, a message, a file. */
export const noteSchema = v.object({
  id: noteId,
  article: articleId,
  anchor: v.exactOptional(anchorSchema),
  quote: text(1_000_000),
  locator: v.exactOptional(text(LONGEST_LOCATOR)),
  ...{ body, tags, category, about },
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.exactOptional(instant),
  later: places,
  refused: places,
  earlier: v.exactOptional(
    v.object({ body, tags, category, about, updatedAt: instant, later: places, refused: places }),
  ),
});

/** What makes an article sound. */
export const articleSchema = v.object({
  id: articleId,
  url: v.pipe(text(10_000), v.minLength(1, 'empty')),
  title: text(10_000),
  site: v.exactOptional(text(1000)),
  author: v.exactOptional(text(1000)),
  publishedOn: v.exactOptional(day),
  readAt: instant,
  named: v.exactOptional(
    v.pipe(
      v.array(
        v.object({
          key: entityKey,
          label: text(1000),
          count: v.pipe(v.number(), v.safeInteger('not a whole number'), v.minValue(1, 'below 1')),
          offices: v.exactOptional(
            v.pipe(v.array(v.object({ key: entityKey, label: text(1000) })), v.maxLength(100)),
          ),
        }),
      ),
      v.maxLength(MOST_NAMED, `more than ${MOST_NAMED} names`),
    ),
  ),
});

/** What makes a draft sound: its note stands in its article. */
export const draftSchema = v.pipe(
  v.object({ note: noteSchema, article: articleSchema, isNew: v.boolean() }),
  v.check(({ note, article }) => note.article === article.id, 'the note is of another article'),
);

/** A record that was read, or why it could not be, for its reader: `body: longer than 1000000`. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };

/** Reads a note that comes from outside this context. */
export const parseNote = (input: unknown): Parsed<Note> => parseBy(noteSchema, input);

/** Reads an article that comes from outside this context. */
export const parseArticle = (input: unknown): Parsed<Article> => parseBy(articleSchema, input);

/** Reads anything by a schema; fields it does not know are left out, and prototype keys with them. */
export function parseBy<T>(schema: v.GenericSchema<unknown, T>, input: unknown): Parsed<T> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  return { ok: false, reason: path === null ? issue.message : `${path}: ${issue.message}` };
}

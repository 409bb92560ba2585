import * as v from 'valibot';
import type { ArticleId, NoteId } from '../notes/note.ts';
import { anchorSchema, articleSchema, draftSchema, noteSchema } from '../notes/schema.ts';
import { LONGEST_PART } from '../recognize/in-parts.ts';
import type { EntityKey } from '../recognize/mention.ts';
import { correctionSchema } from './corrections.ts';
import type { ToBackground } from './messages.ts';

/** What each message to the background carries. */
export type Requests = { [Name in keyof ToBackground]: Parameters<ToBackground[Name]>[0] };

const noteId = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.transform((id) => id as NoteId),
);
const articleId = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(10_000),
  v.transform((id) => id as ArticleId),
);
const entityKey = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(1000),
  v.transform((key) => key as EntityKey),
);
/** No document is longer. */
const LONGEST_TEXT = 5_000_000;
const noteIds = v.pipe(v.array(noteId), v.maxLength(1_000_000));
const ofNotes = v.strictObject({ ids: noteIds });
const ofNote = v.strictObject({ id: noteId });
const ofDraft = v.strictObject({ draft: draftSchema });

/** What each message to the background must look like; anything else is answered `bad-message`. */
export const REQUESTS: {
  readonly [Name in keyof Requests]: v.GenericSchema<unknown, Requests[Name]>;
} = {
  recognize: v.strictObject({
    text: v.pipe(v.string(), v.maxLength(LONGEST_PART)),
    publishedOn: v.exactOptional(v.string()),
  }),
  locate: v.strictObject({
    text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
    start: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    end: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
  notesOf: v.strictObject({ article: articleId }),
  openEditor: ofDraft,
  draftOf: ofNote,
  draftsOf: v.strictObject({ article: articleId }),
  keepDraft: ofDraft,
  saveNote: v.pipe(
    v.strictObject({ note: noteSchema, article: articleSchema, base: v.exactOptional(v.string()) }),
    v.check(({ note, article }) => note.article === article.id, 'the note is of another article'),
  ),
  trashNote: ofNote,
  restoreNote: ofNote,
  placeNote: v.strictObject({ id: noteId, place: anchorSchema, isRight: v.boolean() }),
  placeInTab: v.strictObject({
    id: noteId,
    decision: v.exactOptional(v.picklist(['here', 'not-here', 'again', 'selection'])),
  }),
  undoNote: v.strictObject({ id: noteId, base: v.string() }),
  trashNotes: ofNotes,
  restoreNotes: ofNotes,
  tagNotes: v.strictObject({
    ids: noteIds,
    tags: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100)),
    isTakenOff: v.boolean(),
  }),
  removeNotes: v.union([ofNotes, v.strictObject({ old: v.literal(true) })]),
  tellStandings: v.strictObject({
    article: articleId,
    standings: v.pipe(
      v.array(
        v.strictObject({
          id: noteId,
          standing: v.picklist(['found', 'changed', 'suggested', 'lost', 'whole']),
        }),
      ),
      v.maxLength(10_000),
    ),
  }),
  rememberArticle: v.strictObject({ article: articleSchema }),
  forgetNamed: v.null(),
  tags: v.null(),
  closeEditor: v.strictObject({
    id: noteId,
    discard: v.boolean(),
    saved: v.exactOptional(v.strictObject({ at: v.string(), isNew: v.boolean() })),
  }),
  sightings: v.strictObject({ entity: entityKey, article: articleId }),
  openKept: v.union([v.strictObject({ article: articleId }), v.strictObject({ entity: entityKey })]),
  correct: v.strictObject({ correction: correctionSchema, isTakenBack: v.boolean() }),
  words: v.strictObject({ language: v.picklist(['browser', 'vi', 'en']) }),
  settings: v.null(),
  keeping: v.null(),
  recoveryTold: v.null(),
  compareCopies: v.null(),
  wipe: v.null(),
  countOfficials: v.strictObject({ count: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
};

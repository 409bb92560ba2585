import type { Article, ArticleId, Note, NoteId } from '../notes/note.ts';
import { isSameArticle, mergeArticles, saysTheSame } from '../notes/same.ts';
import type { Bundle, Draft } from './format.ts';
import { hashOf } from './hash.ts';

/** What is kept already under the ids of a bundle. A note that is there but cannot be read is `undefined`. */
export type Kept = {
  readonly notes: ReadonlyMap<NoteId, Note | undefined>;
  readonly articles: ReadonlyMap<ArticleId, Article | undefined>;
  readonly drafts?: ReadonlyMap<NoteId, Draft | undefined>;
};

/** What bringing a bundle in would write, and its count by note: new, same, changed (both are kept). */
export type ImportPlan = {
  readonly notes: readonly Note[];
  readonly articles: readonly Article[];
  readonly drafts: readonly Draft[];
  readonly fresh: number;
  readonly same: number;
  readonly changed: number;
};

/** The ids to look up before planning: each note's own, and that of the copy it would become. */
export const idsFor = ({ notes, extras }: Bundle): readonly NoteId[] =>
  [...notes, ...notesIn(extras?.drafts)].flatMap((note) => [note.id, copyId(note)]);
const notesIn = (drafts: readonly Draft[] = []): readonly Note[] => drafts.map(({ note }) => note);

/** Plans an import. Nothing kept is written over: a note that differs comes in beside it; brought in twice, nothing changes. */
export function planImport({ notes, articles, extras }: Bundle, kept: Kept): ImportPlan {
  const added: Note[] = [];
  const counts = { fresh: 0, same: 0, changed: 0 };
  for (const note of notes) {
    const own = kept.notes.get(note.id);
    if (!kept.notes.has(note.id)) {
      counts.fresh++;
      added.push(note);
    } else if ((own && saysTheSame(own, note)) || kept.notes.has(copyId(note))) {
      counts.same++;
    } else {
      counts.changed++;
      added.push({ ...note, id: copyId(note) });
    }
  }
  return {
    notes: added,
    articles: articles.flatMap((article) => mergedArticle(article, kept)),
    drafts: (extras?.drafts ?? []).flatMap((draft) => plannedDraft(draft, kept)),
    ...counts,
  };
}

/** A draft comes in unless its words are there already, saved or not; beside another draft of the same note. */
function plannedDraft(draft: Draft, { notes, drafts }: Kept): readonly Draft[] {
  const { note } = draft;
  const copy = copyId(note);
  const here = [drafts?.get(note.id)?.note, drafts?.get(copy)?.note, notes.get(note.id), notes.get(copy)];
  if (here.some((each) => each && saysTheSame(each, note))) return [];
  const isFree = !drafts?.has(note.id);
  return isFree ? [draft] : [{ ...draft, note: { ...note, id: copy }, isNew: true }];
}

function mergedArticle(article: Article, { articles }: Kept): readonly Article[] {
  const own = articles.get(article.id);
  // One that cannot be read is left for the reader to look at.
  if (!own) return articles.has(article.id) ? [] : [article];
  // Of an article known by its address alone there is nothing to learn.
  if (article.title === article.id) return [];
  const merged = mergeArticles(own, article);
  return isSameArticle(own, merged) ? [] : [merged];
}

/** The id of a note that comes in beside a kept one: told by what it says, so that it comes in once only. */
function copyId(note: Note): NoteId {
  const { body, quote, tags, category, about, deletedAt } = note;
  const words = JSON.stringify([body, quote, tags, category, about, deletedAt]);
  return `${note.id.slice(0, 150)}~${hashOf(words)}` as NoteId;
}

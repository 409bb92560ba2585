import type { Article, Note } from '../notes/note.ts';
import { newspaperOf } from './citation.ts';
import { writtenDay } from './day.ts';
import { entityNames, namesAbout } from './entity-names.ts';
import type { Bundle } from './format.ts';
import { byArticle } from './in-articles.ts';
import { oneLine } from './plain.ts';

/** A part of a paper under one heading: notes, each with the article it is from. */
export type Chapter = {
  readonly heading: string;
  /** Newspaper and day under the heading; empty where notes of several articles stand together. */
  readonly facts: string;
  readonly notes: readonly { readonly note: Note; readonly article: Article }[];
};

/** A chapter for each article that has notes. */
export const articleChapters = (bundle: Bundle): readonly Chapter[] =>
  byArticle(bundle)
    .filter(({ notes }) => notes.length > 0)
    .map(({ article, notes }) => ({
      heading: oneLine(article.title),
      facts: factsOf(article),
      notes: notes.map((note) => ({ note, article })),
    }));

/** A chapter for each document that notes are about, by name; a note about two stands under both, one about none at the end. */
export function documentChapters(bundle: Bundle): readonly Chapter[] {
  const names = entityNames(bundle.notes);
  const chapters = new Map<string, { note: Note; article: Article }[]>();
  const others: { note: Note; article: Article }[] = [];
  for (const { article, notes } of byArticle(bundle)) {
    for (const note of notes) {
      const about = namesAbout(note, 'document', names).map(oneLine);
      if (about.length === 0) others.push({ note, article });
      for (const name of about) {
        const chapter = chapters.get(name) ?? [];
        chapter.push({ note, article });
        chapters.set(name, chapter);
      }
    }
  }
  const { compare } = new Intl.Collator('vi', { numeric: true });
  const named = [...chapters]
    .sort(([a], [b]) => compare(a, b))
    .map(([heading, notes]) => ({ heading, facts: '', notes }));
  const rest = { heading: 'Ghi chú khác', facts: '', notes: others };
  return others.length === 0 ? named : [...named, rest];
}

const factsOf = (article: Article): string =>
  [newspaperOf(article), article.publishedOn && writtenDay(article.publishedOn)].filter(Boolean).join(', ');

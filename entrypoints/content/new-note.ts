import { describe } from '../../lib/anchor/describe.ts';
import { makeId } from '../../lib/browser/make-id.ts';
import { makeNote } from '../../lib/notes/make.ts';
import type { Article, Category, Note } from '../../lib/notes/note.ts';
import type { Recognition } from '../../lib/recognize/language.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { overlaps, type Span } from '../../lib/text/span.ts';

/** What a new note is on: a passage of the text that was read, an entity, or the whole article. */
export type Subject =
  | {
      readonly text: string;
      readonly span: Span;
      readonly recognition: Recognition;
      readonly locator: string | undefined;
    }
  | { readonly entity: EntityKey }
  | undefined;

/** A new note, unwritten yet; one on a passage is about all that is named in it. */
export function newNote(article: Article, subject: Subject, category?: Category): Note {
  return makeNote({
    id: makeId(),
    article: article.id,
    now: new Date().toISOString(),
    ...(category ? { category } : {}),
    ...pinOf(subject),
  });
}

function pinOf(subject: Subject): Partial<Parameters<typeof makeNote>[0]> {
  if (!subject) return {};
  if ('entity' in subject) return { about: [subject.entity] };
  const { text, span, recognition, locator } = subject;
  const inside = recognition.mentions.filter((each) => overlaps(each.span, span));
  return {
    anchor: describe(text, span),
    quote: text.slice(span.start, span.end),
    ...(locator === undefined ? {} : { locator }),
    about: inside.map(({ entity }) => entity),
  };
}

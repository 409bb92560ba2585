import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';

/** A sentence with its mentions marked, the way anyone can write one: `[Sáng 19/8](date:2026-08-19)`, `[Nghiễm](person)`. */
export type Marked = { readonly text: string; readonly mentions: readonly string[] };

const MARK = /\[([^\]]*)\]\((person|title|date|document)(?::([^)]*))?\)/g;

/** Reads the marks off a sentence. */
export function unmark(sentence: string): Marked {
  const mentions: string[] = [];
  const text = sentence.replaceAll(MARK, (_, words: string, kind: string, more?: string) => {
    mentions.push(shown(kind, words, more));
    return words;
  });
  return { text, mentions };
}

const shown = (kind: string, words: string, more: string | undefined): string =>
  `${kind} ${words}${more ? ` = ${more}` : ''}`;

/**
 * What the recogniser finds, in the same words. A date shows its value, a title its holders' labels,
 * where the sentence asks for them.
 */
export function found(sentence: string, publishedOn = '2026-08-20'): Marked {
  const { text, mentions: wanted } = unmark(sentence);
  const { mentions, entities } = vietnamese.recognize({ text, publishedOn });
  const label = new Map(entities.map((entity) => [entity.key, entity.label]));
  return {
    text,
    mentions: mentions.map((mention, index) => {
      const words = text.slice(mention.span.start, mention.span.end);
      const asks = wanted[index]?.includes(' = ') ?? false;
      const more =
        mention.kind === 'date'
          ? mention.value
          : mention.kind === 'title'
            ? mention.holders.map((holder) => label.get(holder)).join(' + ')
            : mention.kind === 'person'
              ? label.get(mention.entity)
              : undefined;
      return shown(mention.kind, words, asks || mention.kind === 'date' ? more : undefined);
    }),
  };
}

import { around } from '../text/around.ts';
import type { Span } from '../text/span.ts';
import type { Recognition } from './language.ts';
import type { EntityKey, Kind } from './mention.ts';

/** One mention in the course of an article: the n-th of its entity, in which line, in which words. */
export type FlowMention = Span & {
  readonly kind: Kind;
  readonly entity: EntityKey;
  readonly index: number;
  readonly line: number;
  readonly words: string;
  /** The sentence around it; for dates only. */
  readonly sentence?: string;
};

export type Heading = Span & { readonly words: string };

/** An article in the order it is read: its headings and all it names. */
export type PageFlow = {
  readonly headings: readonly Heading[];
  readonly mentions: readonly FlowMention[];
};

/** Puts what a text names in the order of reading. */
export function flowOf(
  text: string,
  { mentions, entities }: Recognition,
  headings: readonly Heading[],
): PageFlow {
  const indexOf = new Map<number, number>();
  for (const entity of entities) {
    entity.mentions.forEach(({ span }, index) => {
      indexOf.set(span.start, index);
    });
  }
  let line = 0;
  let counted = 0;
  return {
    headings,
    mentions: mentions.map(({ kind, entity, span }) => {
      for (
        let at = text.indexOf('\n', counted);
        at >= 0 && at < span.start;
        at = text.indexOf('\n', counted)
      ) {
        line++;
        counted = at + 1;
      }
      const mention = { ...span, kind, entity, index: indexOf.get(span.start) ?? 0, line };
      const words = text.slice(span.start, span.end);
      return kind === 'date' ? { ...mention, words, sentence: around(text, span) } : { ...mention, words };
    }),
  };
}

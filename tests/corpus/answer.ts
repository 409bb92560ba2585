import type { Source } from '../../lib/recognize/language.ts';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';

/** A mention as the labelling guide writes it. */
export type Label = {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly text: string;
  readonly entity?: string;
  readonly holder?: string | readonly string[];
  readonly value?: string;
  readonly optional?: boolean;
};

/** What the recogniser finds, in the guide's form. */
export function answer(source: Source): { mentions: Label[]; entities: readonly object[] } {
  const { mentions, entities } = vietnamese.recognize(source);
  return {
    mentions: mentions.map((mention) => ({
      ...mention.span,
      type: mention.kind,
      text: source.text.slice(mention.span.start, mention.span.end),
      ...(mention.kind === 'title' ? {} : { entity: mention.entity }),
      ...(mention.kind === 'title' && mention.holders.length > 0
        ? { holder: holderOf(mention.holders) }
        : {}),
      ...(mention.kind === 'date' && mention.value !== undefined ? { value: mention.value } : {}),
    })),
    entities: entities.map(({ mentions: found, ...entity }) => ({ ...entity, count: found.length })),
  };
}

const holderOf = (holders: readonly string[]): string | readonly string[] =>
  holders.length === 1 ? (holders[0] as string) : holders;

import type { Entity } from '../recognize/entity.ts';
import type { EntityKey } from '../recognize/mention.ts';

/** What an article names, as it is kept beside it: an individual with the offices held there, a document, a day. */
export type Named = {
  readonly key: EntityKey;
  /** The fullest form of the name that the article has. */
  readonly label: string;
  /** How often it is mentioned. */
  readonly count: number;
  readonly offices?: readonly { readonly key: EntityKey; readonly label: string }[];
};

/** More than this an article does not name. */
export const MOST_NAMED = 1_000;

/** What is kept of the entities of an article; of dates those that the calendar knows. */
export const namedIn = (entities: readonly Entity[]): readonly Named[] =>
  entities
    .flatMap((entity): readonly Named[] => {
      const { key, label, mentions } = entity;
      const named = { key, label: label.slice(0, 500), count: mentions.length };
      if (entity.kind === 'person') {
        const offices = entity.titles.map((title) => ({ key: title.key, label: title.label.slice(0, 500) }));
        return [offices.length > 0 ? { ...named, offices } : named];
      }
      if (entity.kind === 'title' || (entity.kind === 'date' && entity.value === undefined)) return [];
      return [named];
    })
    .slice(0, MOST_NAMED);

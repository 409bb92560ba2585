import type { Entity } from './entity.ts';
import type { Recognition } from './language.ts';
import type { EntityKey, Mention } from './mention.ts';
import { type ToldEntity, toldOf } from './told.ts';

/** A recognition to be sent: each mention once, in the list of all; entities have theirs given back where it arrives. */
export type Packed = { readonly mentions: readonly Mention[]; readonly entities: readonly ToldEntity[] };

export const pack = ({ mentions, entities }: Recognition): Packed => ({
  mentions,
  entities: toldOf(entities),
});

/** The recognition again: mentions of an entity are the very objects of the list of all. */
export function unpack({ mentions, entities }: Packed): Recognition {
  const own = new Map<EntityKey, Mention[]>();
  for (const { key } of entities) own.set(key, []);
  for (const mention of mentions) own.get(mention.entity)?.push(mention);
  return {
    mentions,
    // What is told of a person has a person's mentions: they bear its key.
    entities: entities.map(
      ({ count: _, ...entity }) => ({ ...entity, mentions: own.get(entity.key) ?? [] }) as Entity,
    ),
  };
}

import type { DateEntity, DocumentEntity, Entity, PersonEntity, TitleEntity } from './entity.ts';

type Counted<E extends Entity> = Omit<E, 'mentions'> & { readonly count: number };

/** An entity as it is told across contexts: how often it is named, and not each place, of which a long page has hundreds of thousands. */
export type ToldEntity =
  | Counted<PersonEntity>
  | Counted<TitleEntity>
  | Counted<DateEntity>
  | Counted<DocumentEntity>;

/** The entities to be told of. */
export const toldOf = (entities: readonly Entity[]): readonly ToldEntity[] =>
  entities.map(({ mentions, ...entity }) => ({ ...entity, count: mentions.length }));

import type {
  DateMention,
  DocumentMention,
  EntityKey,
  Kind,
  PersonMention,
  TitleMention,
} from './mention.ts';

/** One individual; an official when `titles` is not empty. */
export type PersonEntity = {
  readonly key: EntityKey;
  readonly kind: 'person';
  /** The fullest form of the name the article has. */
  readonly label: string;
  readonly mentions: readonly PersonMention[];
  /** The offices held in this article, in order of first mention, each once. */
  readonly titles: readonly { readonly key: EntityKey; readonly label: string }[];
};
export type TitleEntity = {
  readonly key: EntityKey;
  readonly kind: 'title';
  readonly label: string;
  readonly mentions: readonly TitleMention[];
  readonly holders: readonly EntityKey[];
};
export type DateEntity = {
  readonly key: EntityKey;
  readonly kind: 'date';
  readonly label: string;
  readonly mentions: readonly DateMention[];
  /** EDTF. */
  readonly value?: string;
};
export type DocumentEntity = {
  readonly key: EntityKey;
  readonly kind: 'document';
  readonly label: string;
  readonly mentions: readonly DocumentMention[];
};

/** All mentions of one individual, office, day or document, gathered. */
export type Entity = PersonEntity | TitleEntity | DateEntity | DocumentEntity;

/** Whether the article gives this person an office. */
export const isOfficial = <E extends { readonly kind: Kind }>(
  entity: E,
): entity is E & Pick<PersonEntity, 'kind' | 'titles'> =>
  entity.kind === 'person' && 'titles' in entity && Array.isArray(entity.titles) && entity.titles.length > 0;

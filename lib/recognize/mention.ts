import type { Span } from '../text/span.ts';

export type Kind = 'person' | 'title' | 'date' | 'document';

/** The kinds, in the order a reader is shown them. */
export const KINDS = ['person', 'title', 'date', 'document'] as const satisfies readonly Kind[];

/** Names one individual, office, day or document: `person:lâm thị phương thanh`, `date:2020-12-08`; the same in every article. */
export type EntityKey = string & { readonly __brand: 'EntityKey' };

/** The rule that made a finding, and what it went by: `{ rule: 'honorific', from: 'đồng chí' }`. */
export type Why = { readonly rule: string; readonly from: string };

type Finding = { readonly span: Span; readonly entity: EntityKey; readonly why: Why };

/** A human being's name, alone, full or partial. */
export type PersonMention = Finding & { readonly kind: 'person' };
/** One office, rank or seat with its body and place; `holders` are persons, empty where the article never says who. */
export type TitleMention = Finding & {
  readonly kind: 'title';
  readonly holders: readonly EntityKey[];
  /** By which rule they are, and the first one's name. */
  readonly heldBy?: Why;
};
/** A point or period of the calendar; `value` is EDTF, absent where the article gives no way to know. */
export type DateMention = Finding & { readonly kind: 'date'; readonly value?: string };
/** A named political or legal document. */
export type DocumentMention = Finding & { readonly kind: 'document' };

/** One finding on the page. */
export type Mention = PersonMention | TitleMention | DateMention | DocumentMention;

import type { Page } from '../text/page.ts';
import type { Corrections } from './corrections.ts';
import type { Entity } from './entity.ts';
import type { Mention } from './mention.ts';

/** What a recogniser is given: the text, the article's own day for dates told from it, and what the reader put right. */
export type Source = Pick<Page, 'text' | 'publishedOn'> & { readonly corrections?: Corrections };

/** What a recogniser finds. Mentions are in reading order and never overlap; their spans are offsets into the source's own text. */
export type Recognition = { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] };

/** The contract of a language: `speaks` tells cheaply whether a text is in it, `recognize` finds what it names. */
export type Language = {
  readonly code: string;
  speaks(text: string): boolean;
  recognize(source: Source): Recognition;
};

import type { Span } from '../../text/span.ts';
import type { Why } from '../mention.ts';

/** What every finder gives: a span, the tokens it covers (`to` exclusive), and the rule that found it. */
export type Finding = Span & { readonly from: number; readonly to: number; readonly why: Why };

/** `value` is EDTF; absent where the article gives no way to know. */
export type DateFinding = Finding & { readonly value?: string };

/** `identity` is the same for all mentions of one document in the article: `18-nq/tw`. */
export type DocumentFinding = Finding & { readonly identity: string; readonly label: string };

/** A title, parsed. All parts are normalised: small letters, one tone placement, abbreviations written out. */
export type TitleFinding = Finding & {
  /** Head, rank words and body: `phó bí thư thường trực tỉnh ủy`. */
  readonly identity: string;
  /** `lạng sơn`; empty where the text does not say. */
  readonly place: string;
  /** `nguyên`, `quyền`, …; empty for the office as held. */
  readonly modifier: string;
  /** `các Phó Chủ tịch UBND tỉnh`: an office of several, or of nobody in particular. */
  readonly isPlural: boolean;
};

/** A name in the text, before it is known whose it is. */
export type PersonFinding = Finding & {
  /** Keys of the name's syllables, as `tokenize` gives them. */
  readonly keys: readonly number[];
};

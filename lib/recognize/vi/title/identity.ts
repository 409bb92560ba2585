import type { Tokens } from '../../../text/tokens.ts';
import type { TitleFinding } from '../finding.ts';

/** A title as the grammar cut it, in tokens: modifier, office and body, place. */
export type TitleParts = {
  readonly from: number;
  readonly head: number;
  readonly to: number;
  readonly placeFrom: number;
  readonly isPlural: boolean;
};

/** Gives a title its normal form: small letters, one tone placement, abbreviations written out. */
export function identify(tokens: Tokens, parts: TitleParts): TitleFinding {
  const { from, head, to, placeFrom, isPlural } = parts;
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  return {
    start,
    end,
    from,
    to,
    why: { rule: 'title', from: tokens.text.slice(start, end) },
    identity: tokens.text.slice(tokens.start[head], tokens.end[placeFrom - 1]).toLowerCase(),
    place: placeFrom < to ? tokens.text.slice(tokens.start[placeFrom], end).toLowerCase() : '',
    modifier: head > from ? tokens.text.slice(start, tokens.end[head - 1]).toLowerCase() : '',
    isPlural,
  };
}

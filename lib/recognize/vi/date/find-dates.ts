import type { Tokens } from '../../../text/tokens.ts';
import type { DateFinding } from '../finding.ts';

export function findDates(_tokens: Tokens, _publishedOn?: string): readonly DateFinding[] {
  return [];
}

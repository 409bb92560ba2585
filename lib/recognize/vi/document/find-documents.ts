import type { Tokens } from '../../../text/tokens.ts';
import type { DocumentFinding } from '../finding.ts';

export function findDocuments(_tokens: Tokens): readonly DocumentFinding[] {
  return [];
}

import { inOrder, type Span } from '../../text/span.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Kind } from '../mention.ts';
import type { Corrector, Stretch } from './corrector.ts';
import type { DocumentFinding, Finding, TitleFinding } from './finding.ts';
import { identify } from './title/identity.ts';

/** The reader's own words as findings, in reading order. */
export type Own = {
  readonly titles: readonly TitleFinding[];
  readonly documents: readonly DocumentFinding[];
  readonly persons: readonly Span[];
  readonly all: readonly Span[];
};
const NOTHING: Own = { titles: [], documents: [], persons: [], all: [] };

/** Where the reader's own words stand. */
export function ownOf(tokens: Tokens, corrector: Corrector | undefined): Own {
  if (!corrector) return NOTHING;
  const finding = ({ from, to }: Stretch): Finding => {
    const start = tokens.start[from] as number;
    const end = tokens.end[to - 1] as number;
    return { start, end, from, to, why: { rule: 'own', from: tokens.text.slice(start, end) } };
  };
  const titles = corrector
    .own('title')
    .map((place) => ({ ...titleAt(tokens, place), why: finding(place).why }));
  const documents = corrector.own('document').map((place) => {
    const found = finding(place);
    return { ...found, identity: found.why.from.toLowerCase(), label: found.why.from };
  });
  const persons = corrector.own('person').map(finding);
  return { titles, documents, persons, all: [...titles, ...documents, ...persons].sort(inOrder) };
}

const titleAt = (tokens: Tokens, { from, to }: Stretch): TitleFinding =>
  identify(tokens, { from, head: from, to, placeFrom: to, isPlural: false });

/** Findings as the reader put them right: with other extents, apart, and without what is never to be marked. */
export function putRight<T extends Finding>(
  tokens: Tokens,
  corrector: Corrector | undefined,
  kind: Kind,
  findings: readonly T[],
  keyOf: (finding: T) => string,
): readonly T[] {
  if (!corrector) return findings;
  let end = -1;
  return findings
    .map((finding) => {
      const place = corrector.instead(kind, finding);
      if (!place) return finding;
      const { from, to } = place;
      return { ...finding, from, to, start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
    })
    .filter((finding) => !corrector.isNever(finding) && !corrector.isNeverEntity(keyOf(finding)))
    .sort(inOrder)
    .filter((finding) => {
      if (finding.start < end) return false;
      end = finding.end;
      return true;
    });
}

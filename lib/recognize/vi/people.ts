import { SIGN, type Tokens } from '../../text/tokens.ts';
import type { EntityKey } from '../mention.ts';
import type { Corrector } from './corrector.ts';
import type { PersonFinding } from './finding.ts';
import { identifyPersons } from './link/identify-persons.ts';
import { isForeign } from './person/units.ts';
import { spell } from './title/spelling.ts';

/** The persons of a text: their findings, and who is who. */
export type People = {
  readonly findings: readonly PersonFinding[];
  /** The individual of each finding. */
  readonly of: readonly number[];
  /** Key and fullest name of each individual. */
  readonly keys: readonly EntityKey[];
  readonly labels: readonly string[];
};

/** Tells who is who, names each by the fullest form, and heeds what the reader said of it. */
export function namePeople(
  tokens: Tokens,
  findings: readonly PersonFinding[],
  corrector: Corrector | undefined,
): People {
  const { of, fullest } = identifyPersons(findings, {
    isForeign: ({ from, to }) => isForeign(tokens, from, to),
    isCut: ({ to }) => isCut(tokens, to),
  });
  const words = fullest.map((index) => wordsOf(tokens, findings[index] as PersonFinding));
  const keys = words.map((each) => `person:${spellName(each)}` as EntityKey);
  if (!corrector) return { findings, of, keys, labels: words };
  return asTheReaderKnows({ findings, of, keys, labels: words }, corrector);
}

/** Individuals whom the reader knows as one are one; whom the reader never wants are left out. */
function asTheReaderKnows({ findings, of, keys, labels }: People, corrector: Corrector): People {
  const known = keys.map((key) => corrector.knownBy(key) as EntityKey);
  const individual = known.map((key) => known.indexOf(key));
  const kept = findings.flatMap((_, index) => {
    const key = known[of[index] as number] as EntityKey;
    return corrector.isNeverEntity(key) || corrector.isNeverEntity(keys[of[index] as number] as string)
      ? []
      : [index];
  });
  return {
    findings: kept.map((index) => findings[index] as PersonFinding),
    of: kept.map((index) => individual[of[index] as number] as number),
    keys: known,
    labels: labels.map((_, one) =>
      labels.reduce(
        (fullest, label, other) =>
          individual[other] === one && label.length > fullest.length ? label : fullest,
        labels[one] as string,
      ),
    ),
  };
}

const POINT = 0x2e;
const ELLIPSIS = 0x2026;

/** `Đỗ Hữu ...` | `Đỗ Hữu …` */
const isCut = ({ key, shape, count }: Tokens, to: number): boolean =>
  to < count &&
  shape[to] === SIGN &&
  (key[to] === ELLIPSIS || (key[to] === POINT && key[to + 1] === POINT && key[to + 2] === POINT));

const wordsOf = ({ text }: Tokens, { start, end }: PersonFinding): string =>
  text.slice(start, end).replace(/\s+/g, ' ');

/** A name in small letters, its tones where `ủy` and `hòa` have them. */
const spellName = (words: string): string =>
  words
    .split(' ')
    .map((word) => (word.length > 2 ? spell(word, false) : word.toLowerCase()))
    .join(' ');

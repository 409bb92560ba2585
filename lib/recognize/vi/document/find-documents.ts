import { NUMBER, SMALL, type Tokens } from '../../../text/tokens.ts';
import type { DocumentFinding } from '../finding.ts';
import type { PhraseReader } from '../lexicon/phrases.ts';
import { readCongress } from './congress.ts';
import { identify } from './identity.ts';
import { IssuerReader } from './issuer.ts';
import { lawReader, readLaw } from './law.ts';
import { readNumber, readSecond } from './number.ts';
import { isCapital, startsSentence, wordAt } from './reader.ts';
import type { Reading } from './reading.ts';
import { hasSymbolLetters, readSymbol } from './symbol.ts';
import { readCharter, readConstitution, readTreaty, subjectReader } from './treaty.ts';
import {
  CHARTER,
  CONGRESS,
  CONSTITUTION,
  ISSUED,
  type KindRead,
  keys,
  kindAt,
  LAW,
  mayBegin,
  NOUN,
  TREATY,
  W,
} from './words.ts';

/** Finds the named political and legal documents of a text, each with the document it is. */
export function findDocuments(tokens: Tokens): readonly DocumentFinding[] {
  const { count, shape, key } = tokens;
  const reader = new DocumentReader(tokens);
  const readings: Reading[] = [];
  for (let at = 0; at < count; at++) {
    const form = shape[at] as number;
    if (form < SMALL) {
      if (form !== NUMBER || !hasSymbolLetters(tokens, at)) continue;
      const reading = loneSymbol(tokens, at);
      if (reading === undefined) continue;
      readings.push(reading);
      at = reading.to - 1;
      continue;
    }
    if (!mayBegin(key[at] as number)) continue;
    const kind = kindAt(tokens, at);
    if (kind === undefined) continue;
    let reading = reader.read(at, kind);
    while (reading !== undefined) {
      readings.push(reading);
      at = reading.to - 1;
      reading = readSecond(tokens, reading, reader.issuers);
    }
  }
  return readings.length === 0 ? [] : identify(tokens, readings);
}

/** A symbol that no kind stands before: `số 15/2014/TT-BCA`. */
function loneSymbol(tokens: Tokens, at: number): Reading | undefined {
  const symbol = readSymbol(tokens, at);
  if (!symbol?.hasLetters) return undefined;
  const from = wordAt(tokens, at - 1) === W.so ? at - 1 : at;
  return {
    from,
    to: symbol.to,
    kind: '',
    number: { from: at, to: symbol.to },
    core: symbol.to,
    rule: 'symbol',
  };
}

/** What stands before a word that only looks like a kind: `pháp luật`, `Đại học Luật`, `Sở Kế hoạch`. */
const NOT_LAWS = keys('pháp kỷ quy học đh khoa viện ty hội đoàn gia ngành giới báo');
const PLANNERS = keys('bộ sở vụ phòng ban cục tòa viện');
/** What makes several of one: `các Nghị quyết của Đảng`. */
const PLURALS = keys('các những nhiều mọi');

class DocumentReader {
  readonly issuers: IssuerReader;
  readonly #tokens: Tokens;
  readonly #laws: PhraseReader;
  readonly #subjects: PhraseReader;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
    this.issuers = new IssuerReader(tokens);
    this.#laws = lawReader(tokens);
    this.#subjects = subjectReader(tokens);
  }

  read(from: number, { kind, to }: KindRead): Reading | undefined {
    const tokens = this.#tokens;
    const isKindCapital = isCapital(tokens, from) || tokens.gap[from] === 2;
    const before = tokens.gap[from] === 2 ? 0 : wordAt(tokens, from - 1);
    const { name, mask } = kind;
    if (mask & (LAW | CHARTER | TREATY | CONSTITUTION)) return this.#named(from, to, name, mask, before);
    if (PLANNERS.has(before) && isCapital(tokens, from - 1)) return undefined;
    const numbered = readNumber(tokens, to, kind, isKindCapital, this.issuers);
    if (numbered) return { from, kind: name, ...numbered };
    if (mask & CONGRESS) {
      const congress = readCongress(tokens, to);
      const isOne = congress && (congress.isNumbered || (isKindCapital && !PLURALS.has(before)));
      if (congress && isOne)
        return { from, to: congress.to, kind: name, core: congress.to, rule: 'congress' };
    }
    if (!(mask & ISSUED) || !isKindCapital || PLURALS.has(before)) return undefined;
    if (!(mask & NOUN) && !SOLEMN.has(tokens.key[from] as number) && startsSentence(tokens, from))
      return undefined;
    const start = wordAt(tokens, to) === W.cua ? to + 1 : mask & NOUN ? to : -1;
    const end = start < 0 ? start : this.issuers.read(start);
    return end > start ? { from, to: end, kind: name, core: end, rule: 'issuer' } : undefined;
  }

  /** Laws, charters, treaties and constitutions, told by their names. */
  #named(from: number, to: number, kind: string, mask: number, before: number): Reading | undefined {
    const tokens = this.#tokens;
    const isKindCapital = isCapital(tokens, from);
    if (mask & LAW) {
      if (NOT_LAWS.has(before)) return undefined;
      const law = readLaw(tokens, to, this.#laws);
      if (law === undefined) return undefined;
      const isTold = law.isKnown && (isKindCapital || isCapital(tokens, to) || law.to > law.core);
      if (!isTold && !(isKindCapital && isCapital(tokens, to))) return undefined;
      return { from, to: law.to, kind, core: law.core, rule: law.isKnown ? 'law' : 'unknown law' };
    }
    if (mask & CONSTITUTION) {
      const read = readConstitution(tokens, to);
      if (PLANNERS.has(before) || before === COURT || (!isKindCapital && read.to === to)) return undefined;
      return { from, to: read.to, kind, core: read.core, rule: 'constitution' };
    }
    const read = mask & CHARTER ? readCharter(tokens, to) : readTreaty(tokens, to, this.#subjects);
    if (read === undefined || (!isKindCapital && !isCapital(tokens, to))) return undefined;
    return { from, to: read.to, kind, core: read.core, rule: mask & CHARTER ? 'charter' : 'treaty' };
  }
}
const [COURT] = [...keys('án')];
/** Kinds whose capital is no accident at the start of a sentence, though they are verbs too. */
const SOLEMN = keys('quyết quy kết');

import { NUMBER, SMALL, type Tokens } from '../../../text/tokens.ts';
import type { DocumentFinding } from '../finding.ts';
import { PhraseReader } from '../lexicon/phrases.ts';
import { TITLE_PHRASES } from '../title/words.ts';
import { readCongress } from './congress.ts';

import { IssuerReader } from './issuer.ts';
import { lawReader, readLaw } from './law.ts';
import { linkDocuments } from './link-documents.ts';
import { readNumber, readSecond } from './number.ts';
import { isPlural } from './plural.ts';
import { hasCapital, isCapital, startsSentence, wordAt, wordBefore } from './reader.ts';
import type { Reading } from './reading.ts';
import { hasSymbolLetters, readSymbol } from './symbol.ts';
import { TreatyReader } from './treaty.ts';
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
  STRONG,
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
    if (form < SMALL ? form !== NUMBER : !mayBegin(key[at] as number)) continue;
    let reading = form < SMALL ? loneSymbol(tokens, at) : reader.read(at, kindAt(tokens, at));
    while (reading !== undefined) {
      readings.push(reading);
      at = reading.to - 1;
      reading = readSecond(tokens, reading, reader.issuers);
    }
  }
  return readings.length === 0 ? [] : linkDocuments(tokens, readings);
}

/** A symbol that no kind stands before: `số 15/2014/TT-BCA`. */
function loneSymbol(tokens: Tokens, at: number): Reading | undefined {
  if (!hasSymbolLetters(tokens, at)) return undefined;
  const symbol = readSymbol(tokens, at);
  if (!symbol?.hasLetters) return undefined;
  const from = wordBefore(tokens, at) === W.so ? at - 1 : at;
  return {
    from,
    to: symbol.to,
    kind: '',
    number: { from: at, to: symbol.to },
    core: symbol.to,
    rule: 'symbol',
  };
}

/** What stands before a word that only looks like a kind: `pháp luật`, `Đại học Luật`, `Tòa Hiến pháp`, `Sở Kế hoạch`. */
const NOT_LAWS = keys('pháp kỷ quy học đh khoa viện ty ngành dân');
const OFFICES = keys('bộ sở vụ phòng ban cục tòa viện án');

/** Where a draft that changes the document begins: `[Dự thảo sửa đổi ]Hiến pháp năm 1992`; the same token where none does. */
function startOfDraft(tokens: Tokens, from: number): number {
  const isChange = wordBefore(tokens, from) === W.doi && wordBefore(tokens, from - 1) === W.sua;
  const isDraft = isChange && wordBefore(tokens, from - 2) === W.thao && tokens.key[from - 4] === W.du;
  return isDraft && hasCapital(tokens, from - 4) ? from - 4 : from;
}

class DocumentReader {
  readonly issuers: IssuerReader;
  readonly #tokens: Tokens;
  readonly #laws: PhraseReader;
  readonly #treaties: TreatyReader;

  constructor(tokens: Tokens) {
    const places = new PhraseReader(tokens, TITLE_PHRASES);
    this.#tokens = tokens;
    this.issuers = new IssuerReader(tokens, places);
    this.#laws = lawReader(tokens);
    this.#treaties = new TreatyReader(tokens, places, this.issuers);
  }

  /** The document whose kind begins at a token. */
  read(from: number, found: KindRead | undefined): Reading | undefined {
    if (found === undefined) return undefined;
    const { kind, to } = found;
    const { name, mask } = kind;
    const before = wordBefore(this.#tokens, from);
    if (mask & LAW) return NOT_LAWS.has(before) ? undefined : this.#law(from, to, name);
    if (OFFICES.has(before) && hasCapital(this.#tokens, from - 1)) return undefined;
    if (mask & (CHARTER | TREATY | CONSTITUTION)) return this.#named(from, to, name, mask);
    const numbered = readNumber(this.#tokens, from, to, kind, this.issuers);
    if (numbered) return { from, kind: name, ...numbered };
    return this.#congress(from, to, name, mask) ?? this.#issued(from, to, name, mask);
  }

  #congress(from: number, at: number, kind: string, mask: number): Reading | undefined {
    const congress = mask & CONGRESS ? readCongress(this.#tokens, at) : undefined;
    if (congress === undefined) return undefined;
    const { to, isNumbered } = congress;
    const isOne = isNumbered || (hasCapital(this.#tokens, from) && !isPlural(this.#tokens, from));
    return isOne ? { from, to, kind, core: to, rule: 'congress' } : undefined;
  }

  #issued(from: number, at: number, kind: string, mask: number): Reading | undefined {
    const tokens = this.#tokens;
    if (!(mask & ISSUED) || !hasCapital(tokens, from) || isPlural(tokens, from)) return undefined;
    const isOf = wordAt(tokens, at) === W.cua;
    if (!isOf && !(mask & STRONG)) return undefined;
    const start = isOf ? at + 1 : at;
    const to = this.issuers.read(start);
    if (to === start) return undefined;
    // at a sentence's start the capital tells nothing of words that are verbs too
    const isFirm = mask & NOUN || this.issuers.isKnown || !startsSentence(tokens, from);
    return isFirm ? { from, to, kind, core: to, rule: 'issuer' } : undefined;
  }

  #law(from: number, at: number, kind: string): Reading | undefined {
    const law = readLaw(this.#tokens, at, this.#laws);
    if (law === undefined) return undefined;
    const isKindCapital = hasCapital(this.#tokens, from);
    const isNameCapital = isCapital(this.#tokens, at);
    const isTold = law.isKnown
      ? isKindCapital || isNameCapital || law.to > law.core
      : isNameCapital && (isKindCapital || kind === 'đạo luật');
    return isTold
      ? {
          from: startOfDraft(this.#tokens, from),
          to: law.to,
          kind,
          core: law.core,
          rule: law.isKnown ? 'law' : 'unknown law',
        }
      : undefined;
  }

  #named(from: number, at: number, kind: string, mask: number): Reading | undefined {
    const isKindCapital = hasCapital(this.#tokens, from);
    if (mask & CONSTITUTION) {
      const { core, to } = this.#treaties.constitution(at);
      const start = startOfDraft(this.#tokens, from);
      return isKindCapital || to > at ? { from: start, to, kind, core, rule: 'constitution' } : undefined;
    }
    const isCharter = (mask & CHARTER) !== 0;
    const read = isCharter ? this.#treaties.charter(at) : this.#treaties.treaty(at, mask);
    if (read === undefined || (!isKindCapital && !isCapital(this.#tokens, at))) return undefined;
    if (!isCharter && !isCapital(this.#tokens, at) && isPlural(this.#tokens, from)) return undefined;
    return { from, to: read.to, kind, core: read.core, rule: isCharter ? 'charter' : 'treaty' };
  }
}

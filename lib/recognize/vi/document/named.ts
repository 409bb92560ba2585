import type { Tokens } from '../../../text/tokens.ts';
import { buildPhrases, PhraseReader, type Phrases } from '../lexicon/phrases.ts';
import { LAW_NAMES } from './laws.ts';
import { CLOSE, COMMA, isCapital, isNumber, isSmall, OPEN, signAt, skipYear, wordAt } from './reader.ts';
import { readSymbol } from './symbol.ts';
import { keys, kindAt, STOPS, W } from './words.ts';

/** A name that ends at a token; `core` is the token after the name without year and amendment. */
export type Named = { readonly core: number; readonly to: number };

/** Commas stand inside names, so the table is built from names whose commas are left out; the reader passes over them. */
const LAWS: Phrases = buildPhrases([[LAW_NAMES.replaceAll(',', '').replaceAll('|', ','), 1]]);

/** Reads what follows `Luật`, `Bộ luật`, `Pháp lệnh`: `Đất đai (sửa đổi)`, `Cán bộ, công chức`, `số 52/2019/QH14`. */
export function readLaw(tokens: Tokens, at: number, bare: PhraseReader): Named | undefined {
  if (wordAt(tokens, at) === W.sua && wordAt(tokens, at + 1) === W.doi) return readAmending(tokens, at, bare);
  if (wordAt(tokens, at) === W.so) {
    const symbol = readSymbol(tokens, at + 1);
    return symbol?.hasLetters ? { core: symbol.to, to: symbol.to } : undefined;
  }
  const core = bare.read(at) ? bare.end : readUnknown(tokens, at);
  return core > at ? { core, to: skipTail(tokens, core) } : undefined;
}

/** A reader of laws' names over a text without its commas. */
export function lawReader(tokens: Tokens): PhraseReader {
  return new PhraseReader(tokens, LAWS);
}

// Luật sửa đổi, bổ sung một số điều của Luật Đất đai
function readAmending(tokens: Tokens, at: number, bare: PhraseReader): Named | undefined {
  for (let i = at + 2; i < at + 14 && i < tokens.count; i++) {
    if (tokens.gap[i] === 2) return undefined;
    if (wordAt(tokens, i) !== W.cua && wordAt(tokens, i) !== AMENDED) continue;
    const start = isNumber(tokens, i + 1) ? i + 2 : i + 1;
    const found = kindAt(tokens, start);
    if (found?.kind.form !== 'law') return undefined;
    const named = readLaw(tokens, found.to, bare);
    return named ?? undefined;
  }
  return undefined;
}
const [AMENDED] = [...keys('điều')];

/** A law that the lexicon does not know: from a capital to the first word that ends a name. */
function readUnknown(tokens: Tokens, at: number): number {
  if (!isCapital(tokens, at) || STOPS.has(wordAt(tokens, at))) return at;
  let to = at + 1;
  while (to < tokens.count && to - at < 9) {
    const isMore = isCapital(tokens, to) || (isSmall(tokens, to) && !STOPS.has(wordAt(tokens, to)));
    if (!isMore || (wordAt(tokens, to) === W.sua && wordAt(tokens, to + 1) === W.doi) || kindAt(tokens, to))
      break;
    to++;
  }
  if (wordAt(tokens, to - 1) === W.va) to--;
  return to - at >= 2 && to - at < 9 ? to : at;
}

/** Skips `(sửa đổi)`, `(sửa đổi, bổ sung)`, `sửa đổi`, `số 45/2013/QH13`, `năm 2024`, `2024`. */
function skipTail(tokens: Tokens, at: number): number {
  let to = at;
  const isOpen = signAt(tokens, to) === OPEN;
  const start = isOpen ? to + 1 : to;
  if (wordAt(tokens, start) === W.sua && wordAt(tokens, start + 1) === W.doi) {
    let end = start + 2;
    if (isOpen) while (end < start + 9 && end < tokens.count && signAt(tokens, end) !== CLOSE) end++;
    if (!isOpen) {
      const isMore = signAt(tokens, end) === COMMA && wordAt(tokens, end + 1) === ADDED;
      to = isMore || wordAt(tokens, end) === ADDED ? to : end;
    } else if (signAt(tokens, end) === CLOSE) to = end + 1;
  }
  if (wordAt(tokens, to) === W.so) {
    const symbol = readSymbol(tokens, to + 1);
    if (symbol?.hasLetters) to = symbol.to;
  } else {
    const symbol = readSymbol(tokens, to);
    if (symbol?.hasLetters) to = symbol.to;
  }
  return skipYear(tokens, to, W.nam);
}
const [ADDED] = [...keys('bổ')];

/** Reads what follows `Hiến pháp`: its year, or nothing. */
export function readConstitution(tokens: Tokens, at: number): Named {
  return { core: at, to: skipYear(tokens, at, W.nam) };
}

const ORGANISATIONS = keys('đảng đoàn hội công mặt liên tổng giáo quốc');
/** Reads whose charter it is: `Đảng`, `Đảng Cộng sản Việt Nam`, `Công đoàn Việt Nam`. */
export function readCharter(tokens: Tokens, at: number): Named | undefined {
  if (!isCapital(tokens, at) || !ORGANISATIONS.has(wordAt(tokens, at))) return undefined;
  const to = readCapitalised(tokens, at);
  const core = wordAt(tokens, at) === W.dang && !isCapital(tokens, at + 1) ? at + 1 : to;
  return { core, to: core };
}

const PARTIES = keys(
  'việt nam lào mỹ trung quốc hoa kỳ liên minh châu âu eu hàn nhật bản nga anh pháp ấn độ campuchia thái lan',
);
// Công ước Liên hợp quốc về Luật Biển năm 1982 | Hiệp định Paris | Hiến chương ASEAN
export function readTreaty(tokens: Tokens, at: number): Named | undefined {
  let start = wordAt(tokens, at) === W.cua && isCapital(tokens, at + 1) ? at + 1 : at;
  if (!isCapital(tokens, start)) return undefined;
  let to = readCapitalised(tokens, start);
  if (wordAt(tokens, to) === W.ve && isCapital(tokens, to + 1)) to = readCapitalised(tokens, to + 1);
  if (wordAt(tokens, to) === W.giua && isCapital(tokens, to + 1)) {
    start = to + 1;
    to = readCapitalised(tokens, start);
    if (wordAt(tokens, to) === W.va && isCapital(tokens, to + 1)) to = readCapitalised(tokens, to + 1);
  }
  const isPair =
    (signAt(tokens, to) === 0x2d || signAt(tokens, to) === 0x2013) && PARTIES.has(wordAt(tokens, to + 1));
  if (isPair && isCapital(tokens, to + 1)) to = readCapitalised(tokens, to + 1);
  return { core: to, to: skipYear(tokens, to, W.nam) };
}

/** Capitalised words, each with small syllables that end it: `Thương mại tự do Việt Nam`. */
function readCapitalised(tokens: Tokens, at: number): number {
  let to = at;
  let smalls = 0;
  while (to < tokens.count && to - at < 14) {
    if (isCapital(tokens, to)) smalls = 0;
    else if (
      isSmall(tokens, to) &&
      !STOPS.has(wordAt(tokens, to)) &&
      wordAt(tokens, to) !== W.va &&
      smalls < 3
    )
      smalls++;
    else if (signAt(tokens, to) === 0x2d && to > at && tokens.gap[to] === 0 && tokens.gap[to + 1] === 0)
      smalls = 0;
    else break;
    to++;
  }
  return to - Math.max(0, smalls - 1);
}

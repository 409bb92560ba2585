import { CAPITALISED, CAPITALS, NEW_LINE, SIGN, SMALL, SPACED, type Tokens } from '../../../text/tokens.ts';
import type { TitleFinding } from '../finding.ts';
import { PhraseReader } from '../lexicon/phrases.ts';
import { Complement } from './complement.ts';
import {
  isAbbreviation,
  isApposed,
  isGeneric,
  isOfName,
  isPluralBefore,
  nameFollows,
  standsAlone,
} from './holder.ts';
import { identify } from './identity.ts';
import { startsName } from './name-start.ts';
import { BEFORE_QUYEN, BEFORE_VU, COMMA, DOT, OPEN, QUYEN, VIEN, VU } from './signs.ts';
import {
  AIDE,
  BODY,
  DEPUTY,
  EMBEDS,
  ENVOY,
  HEAD,
  LESSER,
  LEVEL,
  MEMORIAL,
  MODIFIER,
  NEEDS_NAME,
  RANK,
  SEAT,
  SILENT,
  TITLE_PHRASES,
  UNIT,
} from './words.ts';

const OPENERS = HEAD | UNIT | MODIFIER | SILENT | MEMORIAL;
const TRAITS = NEEDS_NAME | EMBEDS | ENVOY | AIDE | SEAT | DEPUTY;

/** Finds the offices, ranks and seats that a text names, each with its body and place, in reading order. */
export function findTitles(tokens: Tokens): readonly TitleFinding[] {
  const reader = new PhraseReader(tokens, TITLE_PHRASES);
  const complement = new Complement(reader);
  const found: TitleFinding[] = [];
  for (let at = reader.seek(0, OPENERS); at < tokens.count; at = reader.seek(at, OPENERS)) {
    if (!reader.read(at, OPENERS)) {
      at++;
      continue;
    }
    if ((reader.mask & (HEAD | UNIT | MODIFIER)) === 0) {
      // Nhà lưu niệm Tổng Bí thư …: the office belongs to the memorial
      const memorial = (reader.mask & SILENT) === 0 && tokens.gap[reader.end] !== NEW_LINE;
      at = memorial && reader.read(reader.end, HEAD) ? reader.end : Math.max(at + 1, reader.end);
      continue;
    }
    const finding = titleAt(tokens, reader, complement, at, found.at(-1)?.to ?? -1);
    if (typeof finding === 'number') {
      at = finding;
      continue;
    }
    found.push(finding);
    at = finding.to;
  }
  return found;
}

function titleAt(
  tokens: Tokens,
  reader: PhraseReader,
  complement: Complement,
  from: number,
  last: number,
): TitleFinding | number {
  // chức vụ Phó Chủ tịch: no vụ phó
  if (
    tokens.key[from] === VU &&
    tokens.shape[from] === SMALL &&
    from > 0 &&
    BEFORE_VU.has(tokens.key[from - 1] as number)
  )
    return from + 1;
  let head = from;
  reader.read(from, HEAD | UNIT | MODIFIER | TRAITS);
  let mask = reader.mask;
  let end = reader.end;
  if ((mask & (HEAD | UNIT)) === 0) {
    // nguyên, cựu, quyền: an office must follow
    if (isNotModifier(tokens, from)) return from + 1;
    if (tokens.key[end] === DOT && tokens.gap[end] === 0) end++;
    head = end;
    if (
      tokens.gap[head] === NEW_LINE ||
      !reader.read(head, HEAD | UNIT | SILENT | TRAITS) ||
      (reader.mask & (HEAD | UNIT)) === 0
    )
      return from + 1;
    mask = reader.mask;
    end = reader.end;
  }
  if ((mask & HEAD) === 0) {
    // trưởng, phó: a body must follow, or another office
    if (
      tokens.gap[end] !== NEW_LINE &&
      reader.read(end, HEAD | TRAITS) &&
      (reader.mask & HEAD) !== 0 &&
      (reader.mask & (RANK | LESSER)) === 0
    ) {
      mask = reader.mask;
      end = reader.end;
    } else if (!reader.read(end, BODY | LEVEL) || tokens.gap[end] === NEW_LINE) {
      return from + 1;
    }
  }
  // Phạm Minh Chính Ủy viên …: no chính ủy
  if (tokens.key[end] === VIEN && tokens.gap[end] === SPACED) return from + 1;
  const skip = end;
  const caps = isAllCapitals(tokens, head, end);
  complement.read(end, mask, caps);
  const to = complement.end;
  if ((mask & HEAD) === 0 && to === end) return skip;
  // trưởng Đoàn đại biểu Quốc hội: its body's capital says whose
  const bare = (mask & HEAD) === 0 && to === complement.unitEnd && tokens.shape[end] === SMALL;
  const alone = to === end || bare;
  if ((mask & DEPUTY) !== 0 && !complement.placed) return skip;
  const isPlural = isPluralBefore(tokens, from);
  const named = nameFollows(tokens, to);
  if (isPlural && !named) return skip;
  const apposed = isApposed(tokens, from, to);
  // thành viên Ban Chỉ đạo: an office only where somebody is one
  if ((mask & HEAD) === 0 && tokens.key[head + 1] === VIEN && !isOfName(tokens, from, to)) return skip;
  if (
    (mask & NEEDS_NAME) !== 0 &&
    !apposed &&
    !(alone
      ? startsName(tokens, to) || (named && !isAbbreviation(tokens, head))
      : named || isAbbreviation(tokens, head))
  )
    return skip;
  if (isGeneric(tokens, head, to, complement)) return skip;
  if (
    alone &&
    !named &&
    !apposed &&
    !standsAlone(tokens, from, head, to, mask) &&
    !isInRow(tokens, last, from, to)
  )
    return skip;
  return identify(tokens, { from, head, to, placeFrom: complement.placeFrom, isPlural });
}

/** `tư lệnh Quân khu 3, |phó tư lệnh|, bí thư Đảng ủy …`: right after an office and a comma, and a sign after it. */
const isInRow = ({ key, shape, gap, count }: Tokens, last: number, from: number, to: number): boolean =>
  last === from - 1 &&
  key[last] === COMMA &&
  gap[from] === SPACED &&
  (to >= count || gap[to] === NEW_LINE || (shape[to] === SIGN && key[to] !== OPEN));

/** `thẩm quyền Chủ tịch`, or the last of a name: `Nguyễn Thế Tân Chủ tịch`. */
function isNotModifier({ key, shape, gap }: Tokens, at: number): boolean {
  if (at === 0) return false;
  if (shape[at] === CAPITALISED)
    return (
      gap[at] === SPACED &&
      shape[at - 1] === CAPITALISED &&
      gap[at - 1] === SPACED &&
      shape[at - 2] === CAPITALISED
    );
  return key[at] === QUYEN && BEFORE_QUYEN.has(key[at - 1] as number);
}

function isAllCapitals(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    if (tokens.shape[i] === SIGN) continue;
    if (tokens.shape[i] !== CAPITALS) return false;
    words++;
  }
  return words > 1;
}

import { CAPITALISED, NUMBER, SIGN, SMALL, type Tokens } from '../../../text/tokens.ts';
import type { DocumentFinding } from '../finding.ts';
import { spell } from '../title/spelling.ts';
import { PARTY, plainCongress } from './congress-name.ts';
import type { Reading } from './reading.ts';

/** What a mention says by itself about which document it is. */
export type Told = {
  /** Documents of different groups are never one. */
  readonly group: string;
  readonly identity: string;
  /** What tells it from others of its group; a mention that says part of what another says may be that one. */
  readonly parts: readonly string[];
  /** The group of what its kind and its issuer alone would tell, where its issuer is said. */
  readonly by?: string;
};

/** What a mention says about which document it is. */
export function tell(tokens: Tokens, reading: Reading): Told {
  if (reading.number !== undefined) return tellNumber(tokens, reading, reading.number);
  const words = wordsOf(tokens, reading.from, reading.to);
  const { kind } = reading;
  if (reading.rule === 'issuer') {
    const issuer = plainIssuer(words.slice(kind.split(' ').length));
    const group = `${kind} of ${issuer}`;
    return { group, identity: `${kind} ${issuer}`, parts: [], by: group };
  }
  if (reading.rule === 'congress') {
    const parts = plainCongress(words.slice(kind.split(' ').length));
    const name = parts.filter((part) => part !== PARTY).join(' ');
    return { group: `${kind} of a congress`, identity: `${kind} ${name}`, parts };
  }
  const core = wordsOf(tokens, reading.from, reading.core).join(' ');
  const parts = wordsOf(tokens, reading.core, reading.to).filter((word) => word !== 'năm');
  return { group: core, identity: [core, ...parts].join(' '), parts };
}

/** Letters that a kind's symbol begins with: `Nghị quyết 18 của Bộ Chính trị` is `18-NQ/TW` in every article. */
const LETTERS: Readonly<Record<string, string>> = {
  'nghị quyết': 'nq',
  'chỉ thị': 'ct',
  'kết luận': 'kl',
  'quy định': 'qđ',
  'quyết định': 'qđ',
  'hướng dẫn': 'hd',
  'thông báo': 'tb',
};
const CENTRE = /^(?:bộ chính trị|ban bí thư|ban chấp hành trung ương|trung ương|đảng$)/;
/** Kinds of which an article mostly speaks of one: `Quyết định của Bộ Chính trị` is the one that it gives the number of. */
const SINGLE: ReadonlySet<string> = new Set(
  'quyết định|chỉ thị|kết luận|quy định|công điện|thông báo|kế hoạch|đề án'.split('|'),
);
const YEAR = /^(?:19|20)\d\d$/;

function tellNumber(
  tokens: Tokens,
  { kind, to, issuer: later }: Reading,
  number: { readonly from: number; readonly to: number },
): Told {
  const symbol = partsOf(tokens, number.from, number.to);
  const digits = symbol.filter((part) => /^\d/.test(part)).map((part) => part.replace(/^0+(?=.)/, ''));
  const letters = symbol.filter((part) => !/^\d/.test(part));
  const after = wordsOf(tokens, number.to, to);
  const told = digits.find((part, index) => index > 0 && YEAR.test(part));
  const year = told ?? after.find((word) => YEAR.test(word));
  const near = after.filter((word) => word !== 'năm' && !/^\d/.test(word));
  const issuer = plainIssuer(later === undefined ? near : wordsOf(tokens, later.from, later.to));
  const own = LETTERS[kind];
  if (letters.length === 0 && own !== undefined && CENTRE.test(issuer)) letters.push(own, 'tw');
  // the Party's numbers run through a term, the State's begin anew each year
  const name = year !== undefined && !letters.includes('tw') ? `${digits[0]}/${year}` : `${digits[0]}`;
  const rest =
    told === undefined && letters.length > 1
      ? `${letters[0]}/${letters.slice(1).join('-')}`
      : letters.join('-');
  const joint = told === undefined ? '-' : '/';
  const isTwofold = letters[0] === 'qđ' && kind === 'quy định';
  return {
    group: `${kind} ${digits[0]}`,
    identity:
      letters.length === 0 ? `${kind} ${name}` : `${isTwofold ? `${kind} ` : ''}${name}${joint}${rest}`,
    parts: year === undefined ? letters : [...letters, year],
    ...(issuer === '' || !SINGLE.has(kind) ? {} : { by: `${kind} of ${issuer}` }),
  };
}

/** One form for a body that is called in several: `Ban Bí thư Trung ương Đảng` and `Ban Bí thư`. */
function plainIssuer(words: readonly string[]): string {
  const issuer = (words[0] === 'của' ? words.slice(1) : words).join(' ');
  if (issuer.startsWith('ban bí thư')) return 'ban bí thư';
  if (issuer.startsWith('ban chấp hành trung ương') || issuer.startsWith('trung ương'))
    return 'ban chấp hành trung ương';
  return issuer === 'thủ tướng' ? 'thủ tướng chính phủ' : issuer;
}

/** `18-NQ/TW` as `18`, `nq`, `tw`; `30/2026/QH16` as `30`, `2026`, `qh16`. */
function partsOf(tokens: Tokens, from: number, to: number): readonly string[] {
  const parts: string[] = [];
  for (let at = from; at < to; at++) {
    if (tokens.shape[at] === SIGN) continue;
    const part = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
    const isPoint = tokens.shape[at - 1] === SIGN && tokens.key[at - 1] === 0x2e && at > from;
    if (isPoint) parts[parts.length - 1] += `.${part}`;
    else if (at > from && tokens.gap[at] === 0 && tokens.shape[at - 1] !== SIGN)
      parts[parts.length - 1] += part;
    else parts.push(part === 'tư' || part === 't' ? 'tw' : part);
  }
  return parts;
}

/** The words of a stretch of tokens, in small letters and one spelling, abbreviations written out. */
function wordsOf(tokens: Tokens, from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const shape = tokens.shape[at] as number;
    if (shape === SIGN) continue;
    const word = tokens.text.slice(tokens.start[at], tokens.end[at]);
    const isDotted = word === 'T' && tokens.text.charCodeAt(tokens.end[at] as number) === 0x2e;
    if (shape === NUMBER) words.push(word);
    else if (isDotted) {
      words.push('trung', 'ương'); // T.Ư
      at += 2;
    } else words.push(...spell(word, shape !== SMALL && shape !== CAPITALISED).split(' '));
  }
  return words;
}

/** A reading with the identity and the label of its document. */
export function asFinding(
  tokens: Tokens,
  reading: Reading,
  identity: string,
  label: string,
): DocumentFinding {
  const { from, to, rule } = reading;
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  return { start, end, from, to, identity, label, why: { rule, from: tokens.text.slice(start, end) } };
}

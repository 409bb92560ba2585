import { CAPITALISED, NUMBER, SIGN, SMALL, type Tokens } from '../../../text/tokens.ts';
import type { DocumentFinding } from '../finding.ts';
import { spell } from '../title/spelling.ts';
import type { Reading } from './reading.ts';

/** What tells one document from others, by itself. */
type Named = {
  /** Documents of different groups are never one. */
  readonly group: string;
  readonly parts: ReadonlySet<string>;
  readonly identity: string;
  /** How much it tells: a fuller mention gives the others its identity. */
  readonly fullness: number;
};

/** Gives each reading its document: `Nghị quyết 18` is the `Nghị quyết số 18-NQ/TW` of the same article. */
export function identify(tokens: Tokens, readings: readonly Reading[]): readonly DocumentFinding[] {
  const named = readings.map((reading) => nameOf(tokens, reading));
  const counts = new Map<string, { readonly of: Named; count: number }>();
  for (const of of named) {
    const known = counts.get(of.identity);
    if (known) known.count++;
    else counts.set(of.identity, { of, count: 1 });
  }
  const byGroup = new Map<string, { readonly of: Named; count: number }[]>();
  for (const each of counts.values()) {
    const same = byGroup.get(each.of.group);
    if (same) same.push(each);
    else byGroup.set(each.of.group, [each]);
  }
  const identities = named.map((own) => {
    let best = { of: own, count: 0 };
    for (const each of byGroup.get(own.group) ?? []) {
      const isFuller = each.of.fullness > own.fullness && includes(each.of.parts, own.parts);
      if (isFuller && (each.count > best.count || best.of === own)) best = each;
    }
    return best.of.identity;
  });
  const labels = new Map<string, string>();
  readings.forEach((reading, index) => {
    const identity = identities[index] as string;
    const words = tokens.text.slice(tokens.start[reading.from], tokens.end[reading.to - 1]);
    if ((labels.get(identity)?.length ?? 0) < words.length) labels.set(identity, words);
  });
  return readings.map((reading, index) => {
    const start = tokens.start[reading.from] as number;
    const end = tokens.end[reading.to - 1] as number;
    const identity = identities[index] as string;
    return {
      start,
      end,
      from: reading.from,
      to: reading.to,
      identity,
      label: (labels.get(identity) ?? '').replace(/\s+/g, ' '),
      why: { rule: reading.rule, from: tokens.text.slice(start, end) },
    };
  });
}

const includes = (all: ReadonlySet<string>, some: ReadonlySet<string>): boolean =>
  [...some].every((part) => all.has(part));

/** Letters that a kind's symbol begins with, where a number of the Party's centre or the Government needs no more. */
const LETTERS: Readonly<Record<string, string>> = {
  'nghị quyết': 'nq',
  'nghị định': 'nđ',
  'chỉ thị': 'ct',
  'kết luận': 'kl',
  'quy định': 'qđ',
  'hướng dẫn': 'hd',
  'thông báo': 'tb',
};
const CENTRE = /^(?:bộ chính trị|ban bí thư|ban chấp hành trung ương|trung ương)/;

function nameOf(tokens: Tokens, { kind, number, core, to, from }: Reading): Named {
  if (number === undefined) {
    const words = wordsOf(tokens, from, to);
    const plain = words.filter((word) => !FILLERS.has(word));
    return {
      group: words.slice(0, 2).join(' '),
      parts: new Set(plain),
      identity: plain.join(' '),
      fullness: plain.length + (core === to ? 0 : 1),
    };
  }
  const symbol = partsOf(tokens, number.from, number.to);
  const letters = symbol.filter((part) => !/^\d/.test(part));
  const digits = symbol.filter((part) => /^\d/.test(part)).map((part) => part.replace(/^0+(?=.)/, ''));
  const after = wordsOf(tokens, number.to, to);
  const year =
    digits.find((part, index) => index > 0 && /^(?:19|20)\d\d$/.test(part)) ??
    after.find((word) => /^(?:19|20)\d\d$/.test(word));
  const issuer = after.filter((word) => word !== 'của' && word !== 'năm' && !/^\d/.test(word)).join(' ');
  const own = LETTERS[kind];
  if (letters.length === 0 && own !== undefined) {
    if (CENTRE.test(issuer)) letters.push(own, 'tw');
    else if (issuer === 'chính phủ' && year !== undefined) letters.push(own, 'cp');
  }
  const isAmbiguous = letters[0] === 'qđ' && kind === 'quy định';
  const name = `${digits[0]}${year !== undefined ? `/${year}` : ''}`;
  const rest = letters.length > 1 ? `${letters[0]}/${letters.slice(1).join('-')}` : letters.join('');
  return {
    group: `${kind} ${digits[0]}`,
    parts: new Set([...letters, ...(year === undefined ? [] : [year])]),
    identity:
      letters.length > 0
        ? `${isAmbiguous ? `${kind} ` : ''}${name}${year !== undefined ? '/' : '-'}${rest}`
        : `${kind} ${name}`,
    fullness: letters.length * 2 + (year === undefined ? 0 : 1),
  };
}

const FILLERS: ReadonlySet<string> = new Set([
  'của',
  'lần',
  'thứ',
  'đại',
  'biểu',
  'năm',
  'toàn',
  'quốc',
  'số',
]);

/** `18-NQ/TW` as `18`, `nq`, `tw`. */
function partsOf(tokens: Tokens, from: number, to: number): string[] {
  const parts: string[] = [];
  for (let at = from; at < to; at++) {
    if (tokens.shape[at] === SIGN) continue;
    const part = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
    const isGlued = at > from && tokens.gap[at] === 0 && tokens.shape[at - 1] !== SIGN;
    if (isGlued) parts[parts.length - 1] += part;
    else parts.push(part === 'tư' ? 'tw' : part);
  }
  return parts;
}

function wordsOf(tokens: Tokens, from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const shape = tokens.shape[at] as number;
    if (shape === SIGN) continue;
    const word = tokens.text.slice(tokens.start[at], tokens.end[at]);
    words.push(
      ...(shape === NUMBER ? [word] : spell(word, shape !== SMALL && shape !== CAPITALISED).split(' ')),
    );
  }
  return words;
}

import { oneLine } from './plain.ts';

/** The people or bodies an article gives as its authors: `Hà Miên - Đỗ Lan`, `Hà Miên, Đỗ Lan và Lê Thảo`. A title after a comma stays with its name. */
export function authorsOf(author: string | undefined): readonly string[] {
  const all = oneLine(author ?? '');
  if (all === '') return [];
  const parts = split(all, /\s*;\s*|\s+[-–—&]\s+|\s+và\s+/);
  return [...new Set(parts.flatMap((part) => splitCommas(part)))];
}

/** What a Vietnamese list of sources is sorted by: a person's own name, which stands last; of a body or a newspaper the first word. */
export const sortName = (author: string): string => {
  const words = author.split(' ');
  const isPerson = words.length <= 5 && words.every((word) => CAPITAL.test(word)) && !BODY.test(author);
  return isPerson ? [words.at(-1), ...words.slice(0, -1)].join(' ') : author;
};

const CAPITAL = /^\p{Lu}/u;
// Báo Vân Lĩnh | Ban Biên tập | TTXVN | PV
const BODY =
  /^(?:Báo|Tạp chí|Ban|Bộ|Cục|Sở|Viện|Văn phòng|Đài|Thông tấn|Theo|Nhóm|Phóng viên)\s|^[\p{Lu}\d]+$/u;

const split = (words: string, at: RegExp): readonly string[] =>
  words.split(at).filter((part) => /[\p{L}\p{N}]/u.test(part));

function splitCommas(words: string): readonly string[] {
  const parts = split(words, /\s*,\s*/);
  const areNames = parts.every((part) => part.split(' ').every((word) => CAPITAL.test(word)));
  return areNames ? parts : [words];
}

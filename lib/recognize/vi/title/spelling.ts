import { toneOf } from '../../../text/letters.ts';
import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';

const FULL: ReadonlyMap<string, string> = new Map(
  ABBREVIATIONS.trim()
    .split('\n')
    .map((line) => line.split(' = ') as [string, string]),
);

const NEW = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ');
const OLD: ReadonlyMap<string, string> = new Map(
  'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ').map((end, index) => [end, NEW[index] as string]),
);

/** A word in small letters with the tone on the letter where `ủy` and `hòa` have it; an abbreviation in capitals written out. */
export function spell(word: string, inCapitals: boolean): string {
  const small = word.toLowerCase();
  const full =
    inCapitals || small.length <= 2 ? FULL.get(small === 'tư' && inCapitals ? 'tw' : small) : undefined;
  if (full !== undefined) return full;
  const last = small.length - 1;
  if (last < 1 || toneOf[small.charCodeAt(last)] === 0 || small.charCodeAt(last - 2) === 0x71) return small;
  const end = OLD.get(small.slice(last - 1));
  return end === undefined ? small : small.slice(0, last - 1) + end;
}

import { keyOf, NEW_LINE, SIGN, SMALL, SPACED } from '../../../text/tokens.ts';
import type { PersonFinding, TitleFinding } from '../finding.ts';
import type { Ledger } from './ledger.ts';
import { AND, BEFORE_NAME, COMMA, ROW } from './words.ts';

const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(keyOf));

/** What a clause begins with that tells to whom somebody does something: `trao … cho`, `tiếp`, `tại cuộc gặp với`. */
const OPENS = words(
  'trao tiếp chúc phát gặp thăm đón giao trả cảm chào hội điện báo tặng gửi tại trong sau trước khi',
);
/** Right before whom it is done to. */
const TO = words('cho với tới đến tiếp gặp thăm đón mừng chào tặng cùng');
const LONGEST = 40;

/** Whether the office after a name is the subject that greets the named, and not theirs: `Trao quyết định cho ông X, |Chủ tịch nước| nêu rõ`. */
export function isGreeter(
  { tokens, persons, owner }: Ledger,
  { from, to }: TitleFinding,
  person: number,
): boolean {
  const { count, gap, key, shape } = tokens;
  const name = persons[person] as PersonFinding;
  if (from !== name.to + 1 || key[name.to] !== COMMA || shape[name.to] !== SIGN) return false;
  const isVerb = to < count && shape[to] === SMALL && gap[to] === SPACED && !ROW.has(key[to] as number);
  if (!isVerb || AND.has(key[to] as number)) return false;
  let before = name.from - 1;
  while (before > 0 && ((owner[before] as number) < 0 || BEFORE_NAME.has(key[before] as number))) before--;
  if (before < 0 || !TO.has(key[before] as number)) return false;
  for (let at = before; at >= 0 && at > before - LONGEST; at--) {
    const opens = at === 0 || gap[at] === NEW_LINE || shape[at - 1] === SIGN;
    if (opens) return OPENS.has(key[at] as number);
  }
  return false;
}

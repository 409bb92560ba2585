import { CAPITALISED, CAPITALS, SPACED, type Tokens } from '../../../text/tokens.ts';
import type { TitleFinding } from '../finding.ts';
import { strangers } from './abroad.ts';
import { enter, headOf, type Ledger, NOBODY, RANK_NAMES } from './ledger.ts';
import { CLOSE, OPEN } from './words.ts';

const ANYWHERE = '*';
const SEVERAL = -2;
/** Offices that are many in one text, and say little without their body: no name is known by them. */
const VAGUE: ReadonlySet<string> = new Set([
  'phó chủ tịch',
  'ủy viên',
  'đại biểu',
  'trưởng ban',
  'phó trưởng ban',
]);

/** Who holds which office, as far as the text was read: by the office's name, then by its place. */
type Known = {
  readonly exact: Map<string, Map<string, number>>;
  /** By the first words of an office: `bộ trưởng` of `bộ trưởng bộ y tế`. */
  readonly begun: Map<string, number>;
  /** Offices said without body or place, `bộ trưởng`: whose, or `SEVERAL`. */
  readonly bare: Map<string, number>;
};

/** Links a title that stands alone to whom the article gave it: the same office at the same place, the same office, the office begun alike; named last before it, else next after it. */
export function linkAlone(ledger: Ledger): void {
  const { tokens, titles, holder } = ledger;
  const open = holder.map(
    (each, index) => each === NOBODY && !isLeftOpen(titles[index] as TitleFinding, tokens),
  );
  if (!open.includes(true)) return;
  // Only offices that begin like an open one can help to know it.
  const heads = new Set(titles.flatMap(({ identity }, index) => (open[index] ? [headOf(identity)] : [])));
  const best = new Array<number>(titles.length).fill(WAYS.length);
  const found = new Array<number>(titles.length).fill(NOBODY);
  const isStranger = strangers(ledger);
  const pass = (index: number, known: Known): void => {
    const title = titles[index] as TitleFinding;
    if (!open[index]) {
      const person = holder[index] as number;
      if (!title.isPlural && person !== NOBODY && heads.has(headOf(title.identity)))
        learn(known, title, person, shortNameOf(tokens, title));
      return;
    }
    for (let way = 0; way < (best[index] as number); way++) {
      const person = WAYS[way]?.(known, title);
      if (person === undefined || isStranger(title, person)) continue;
      best[index] = way;
      found[index] = person;
    }
  };
  const before: Known = { exact: new Map(), begun: new Map(), bare: new Map() };
  const after: Known = { exact: new Map(), begun: new Map(), bare: new Map() };
  for (let index = 0; index < open.length; index++) pass(index, before);
  for (let index = open.length - 1; index >= 0; index--) pass(index, after);
  shareTight(titles, tokens, best, found);
  for (const [index, person] of found.entries())
    if (open[index]) enter(ledger, index, person, 'known-office');
}

/** `Cố vấn Chủ tịch FIFA`: the next office is whom they serve. */
const AIDES = /^(?:cố vấn|trợ lý|thư ký|đặc phái viên|phái viên|người phát ngôn|phát ngôn viên)(?: |$)/;

/** `Bộ trưởng Chủ nhiệm Văn phòng Chính phủ`: two offices with nothing between are one person's, found by the one that says more. */
function shareTight(titles: readonly TitleFinding[], { gap }: Tokens, best: number[], found: number[]): void {
  for (let index = 1; index < titles.length; index++) {
    const second = titles[index] as TitleFinding;
    const first = titles[index - 1] as TitleFinding;
    if (AIDES.test(first.identity) || first.to !== second.from || gap[second.from] !== SPACED) continue;
    const lead = (best[index] as number) - (best[index - 1] as number);
    const isSecond = lead < 0 || (lead === 0 && second.identity.length > first.identity.length);
    const [weak, sure] = isSecond ? [index - 1, index] : [index, index - 1];
    best[weak] = best[sure] as number;
    found[weak] = found[sure] as number;
  }
}

/** An office of several; a rank before a name that was not found. */
function isLeftOpen({ isPlural, identity, to }: TitleFinding, { shape, gap, count }: Tokens): boolean {
  if (isPlural) return true;
  return RANK_NAMES.has(identity) && to < count && gap[to] === SPACED && (shape[to] as number) >= CAPITALISED;
}

const officeOf = ({ modifier, identity }: TitleFinding): string => `${modifier} ${identity}`;

/** What a bracket after an office calls its body: `Chủ tịch Liên đoàn Bóng đá Indonesia (PSSI)`. */
function shortNameOf({ text, start, end, key, shape }: Tokens, { to }: TitleFinding): string | undefined {
  if (key[to] !== OPEN || shape[to + 1] !== CAPITALS || key[to + 2] !== CLOSE) return undefined;
  return text.slice(start[to + 1], end[to + 1]).toLowerCase();
}

function learn(
  { exact, begun, bare }: Known,
  title: TitleFinding,
  person: number,
  body: string | undefined,
): void {
  if (body !== undefined)
    for (const words of beginnings(title.identity)) begun.set(`${words} ${body}`, person);
  if (title.place === '' && !VAGUE.has(title.identity)) {
    const office = officeOf(title);
    bare.set(office, (bare.get(office) ?? person) === person ? person : SEVERAL);
  }
  for (const office of [officeOf(title), `* ${title.identity}`]) {
    const places = exact.get(office) ?? new Map<string, number>();
    places.set(title.place, person).set(ANYWHERE, person);
    exact.set(office, places);
  }
  for (const words of [...beginnings(title.identity), ...shortened(title.identity)]) {
    begun.set(words, person);
    if (title.place !== '') begun.set(`${words}, ${title.place}`, person);
  }
}

/** Bodies that headlines leave out: `Chủ tịch TP.HCM`, `Chủ tịch T.Ư MTTQ Việt Nam`, `Chủ tịch Vietcombank`. */
const LEFT_OUT = [
  ' ủy ban nhân dân',
  ' ủy ban',
  ' hội đồng quản trị',
  ' hội đồng thành viên',
  ' clb',
  ' câu lạc bộ',
];

/** The same office without a body that headlines leave out. */
function* shortened(identity: string): Generator<string> {
  if (!identity.startsWith('chủ tịch') && !identity.startsWith('phó chủ tịch')) return;
  for (const body of LEFT_OUT) if (identity.includes(`${body} `)) yield identity.replace(body, '');
}

/** `chủ tịch fed`, no `chủ tịch nước`: the chair of a body that no state has. */
const isShortChair = (identity: string): boolean => /^chủ tịch (?!nước$)[^ ]+$/.test(identity);

/** `bộ`, `bộ trưởng`, `bộ trưởng bộ`, … of `bộ trưởng bộ y tế`; not the whole. */
function* beginnings(identity: string): Generator<string> {
  for (let at = identity.indexOf(' '); at > 0; at = identity.indexOf(' ', at + 1))
    yield identity.slice(0, at);
}

/** Ways of knowing an office again, the surest first. */
const WAYS: readonly ((known: Known, title: TitleFinding) => number | undefined)[] = [
  ({ exact }, title) => exact.get(officeOf(title))?.get(title.place),
  ({ exact }, title) => exact.get(officeOf(title))?.get(title.place === '' ? ANYWHERE : ''),
  // tân Bí thư Tỉnh ủy
  ({ exact }, title) => exact.get(`* ${title.identity}`)?.get(title.place === '' ? ANYWHERE : title.place),
  // Bộ trưởng, after Bộ trưởng Bộ Y tế X
  // Bí thư Hà Nội, after Bí thư Thành ủy Hà Nội X
  ({ begun }, title) => begun.get(title.place === '' ? title.identity : `${title.identity}, ${title.place}`),
  // Bộ trưởng Y tế, beside Bộ trưởng X
  ({ bare }, title) => {
    for (const words of beginnings(title.identity)) {
      if (words === 'chủ tịch' && !isShortChair(title.identity)) continue;
      const person = bare.get(`${title.modifier} ${words}`);
      if (person !== undefined && person !== SEVERAL) return person;
    }
    return undefined;
  },
];

import { keyOf, NEW_LINE, SIGN, SMALL, type Tokens } from '../../../text/tokens.ts';
import type { PersonFinding, TitleFinding } from '../finding.ts';

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const COLON = 0x3a;
const OPEN = 0x28;
const CLOSE = 0x29;
const POINT = 0x2e;
const DASHES = new Set([0x2d, 0x2013, 0x2014]);
const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(keyOf));
const AND = words('và kiêm cùng đồng thời');
/** May stand between a title and the name it goes before: `Bí thư Tỉnh ủy, đồng chí …`, `Thứ trưởng GS.TS …`. */
const BEFORE_NAME = words('đồng chí ông bà anh chị gs ts pgs ths bs tskh ngài đ c là cố');
/** Makes the person named before it the holder: `ông X giữ chức A`, `từng là A`, `trở thành A`. */
const HOLDS = words('làm là giữ từng đảm nhận trở kiêm cương thôi nguyên trúng');
/** Does it when the person is the one it happens to: `ông X được bổ nhiệm A`; else the person gives the office. */
const GIVES = words('bầu bổ phân chỉ định miễn cách bãi phê chuẩn giới cử điều luân đắc chuyển phong thăng');
const PASSIVE = words('được bị');
/** Does not get the office, but hands it over: `ông X trao quyết định bổ nhiệm A`. */
const HANDS_OVER = words('trao công ký thông trình đọc tặng gắn giao');
/** Before an office that somebody is given or loses: `chức vụ A của ông X`. */
const POST = words('vụ chức vị ghế danh hàm');
/** What may stand between two offices of one row: `Bí thư Huyện ủy (2010), rồi Phó Chủ tịch …`. */
const ROW = words(
  'và kiêm rồi đồng thời sau đó khóa khoá nhiệm kỳ chức vụ giữ làm là tiếp tục năm tháng từ đến các',
);
/** What gives the office said before it to the person named after: `trao quyết định bổ nhiệm Giám đốc Sở cho ông …`. */
const TO_WHOM = words('cho với');
/** A pronoun that goes on about the person named last. */
const PRONOUNS = words('ông bà anh chị chí');

const NOBODY = -1;
const ANYWHERE = '*';
const LONGEST_REACH = 60;
const LONGEST_ROW = 14;
/** How far before an office stands the verb that gives it. */
const NEAR = 8;
const DONG = keyOf('đồng');

/**
 * Tells who holds each title: the individual's number for each title, several for an office in the plural, none where
 * the article never says. Titles and persons in reading order; `individual` numbers each person finding.
 */
export function linkTitles(
  tokens: Tokens,
  titles: readonly TitleFinding[],
  persons: readonly PersonFinding[],
  individual: readonly number[],
): readonly (readonly number[])[] {
  return new TitleLinker(tokens, titles, persons, individual).link();
}

class TitleLinker {
  readonly #tokens: Tokens;
  readonly #titles: readonly TitleFinding[];
  readonly #persons: readonly PersonFinding[];
  readonly #individual: readonly number[];
  /** Index + 1 of the person, or minus that of the title, that covers a token. */
  readonly #owner: Int32Array;
  readonly #holder: number[];
  readonly #others: (readonly number[])[];
  /** The person named right before the row that each title stands in. */
  readonly #beforeRow: (number | undefined)[] = [];

  constructor(
    tokens: Tokens,
    titles: readonly TitleFinding[],
    persons: readonly PersonFinding[],
    individual: readonly number[],
  ) {
    this.#tokens = tokens;
    this.#titles = titles;
    this.#persons = persons;
    this.#individual = individual;
    this.#owner = new Int32Array(tokens.count + 1);
    for (const [index, { from, to }] of persons.entries()) this.#owner.fill(index + 1, from, to);
    for (const [index, { from, to }] of titles.entries()) this.#owner.fill(-index - 1, from, to);
    this.#holder = new Array(titles.length).fill(NOBODY);
    this.#others = new Array(titles.length).fill([]);
  }

  link(): readonly (readonly number[])[] {
    for (const { from } of this.#titles) this.#beforeRow.push(this.#personBefore(from));
    for (let index = this.#titles.length - 1; index >= 0; index--) this.#linkToNameAfter(index);
    for (let index = 0; index < this.#titles.length; index++) this.#linkToNameBefore(index);
    for (let index = 0; index < this.#titles.length; index++) this.#linkInSentence(index);
    this.#linkAlone();
    this.#linkToNeighbours();
    this.#linkBiography();
    return this.#titles.map((title, index) => {
      const holder = this.#holder[index] as number;
      if (holder === NOBODY) return [];
      return title.isPlural ? [holder, ...(this.#others[index] as readonly number[])] : [holder];
    });
  }

  /** `Bí thư Tỉnh ủy Lâm Thị X`, `Ủy viên Bộ Chính trị, Thủ tướng Chính phủ X`: from the last title of a row to the first. */
  #linkToNameAfter(index: number): void {
    const title = this.#titles[index] as TitleFinding;
    const { key, shape, gap, count } = this.#tokens;
    let at = title.to;
    let separated = false;
    for (let steps = 0; at < count && steps < 8; steps++) {
      const owner = this.#owner[at] as number;
      if (gap[at] === NEW_LINE) return;
      if (owner > 0) {
        if (separated && !this.#isRowBefore(title, owner - 1)) return;
        this.#hold(index, owner - 1);
        if (title.isPlural || title.to < at) this.#shareRow(index, owner - 1);
        return;
      }
      if (owner < 0) {
        // The next title of the row: what holds it holds this one, when it got its holder from a name after it.
        const next = -owner - 1;
        const holder = this.#holder[next] as number;
        if (holder === NOBODY || this.#endsClause(title.to, at)) return;
        if (this.#isRowBefore(title, undefined)) this.#holder[index] = holder;
        return;
      }
      const word = key[at] as number;
      if (shape[at] === SIGN) {
        if (word === COMMA || word === COLON) separated = true;
        else if (word !== POINT && !DASHES.has(word) && word !== 0x2f) return;
        if (DASHES.has(word)) separated = true;
      } else if (AND.has(word)) separated = true;
      else if (!BEFORE_NAME.has(word)) return;
      at++;
    }
  }

  #endsClause(from: number, to: number): boolean {
    const { key, shape } = this.#tokens;
    for (let at = from; at < to; at++) {
      if (shape[at] === SIGN && (key[at] === SEMICOLON || key[at] === POINT)) return true;
    }
    return false;
  }

  /** `Bí thư Tỉnh ủy, đồng chí X`: a comma between, but nothing that the title could follow. */
  #isRowBefore(title: TitleFinding, person: number | undefined): boolean {
    if (POST.has(this.#tokens.key[title.from - 1] as number)) return false;
    if (this.#personBefore(title.from) !== undefined) return false;
    if (person === undefined) return true;
    const { to } = this.#persons[person] as PersonFinding;
    // `…, Chủ tịch UBND tỉnh, Hồ Văn X, Phó Chủ tịch …`: the name after has titles of its own.
    return !this.#isTitleFollowing(to);
  }

  #isTitleFollowing(at: number): boolean {
    const { key, shape } = this.#tokens;
    return (
      shape[at] === SIGN &&
      (key[at] === COMMA || DASHES.has(key[at] as number)) &&
      (this.#owner[at + 1] as number) < 0
    );
  }

  /** The person named right before a row of titles: `X, A, B kiêm C`, `X - A, B`, `X (A)`. */
  #personBefore(from: number): number | undefined {
    const { key, shape, gap } = this.#tokens;
    let at = from - 1;
    let next = from;
    for (let steps = 0; at >= 0 && steps < 4; steps++) {
      if (gap[next] === NEW_LINE && !this.#isSoftBreak(next)) return undefined;
      const owner = this.#owner[at] as number;
      if (owner > 0) return owner - 1;
      if (owner < 0) return this.#beforeRow[-owner - 1];
      const word = key[at] as number;
      const passes =
        shape[at] === SIGN
          ? word === COMMA || word === COLON || word === OPEN || word === CLOSE || DASHES.has(word)
          : AND.has(word) || word === IS;
      if (!passes) return undefined;
      // `ông X và Bộ trưởng …` is about two.
      if (AND.has(word) && word !== KIEM && (this.#owner[at - 1] ?? 0) > 0) return undefined;
      next = at;
      at--;
    }
    return undefined;
  }

  /** A line broken inside a caption: `Đồng chí X, Uỷ viên …,⏎Bí thư …`. */
  #isSoftBreak(at: number): boolean {
    return at > 0 && this.#tokens.shape[at - 1] === SIGN && this.#tokens.key[at - 1] === COMMA;
  }

  #linkToNameBefore(index: number): void {
    if (this.#holder[index] !== NOBODY) return;
    const person = this.#beforeRow[index];
    if (person !== undefined) this.#hold(index, person);
  }

  /** `bầu ông X giữ chức A`, `Ông X được bổ nhiệm A`, `trao chức A cho ông X`, `từng làm A, B rồi C`. */
  #linkInSentence(index: number): void {
    if (this.#holder[index] !== NOBODY) return;
    const title = this.#titles[index] as TitleFinding;
    const before = this.#titles[index - 1];
    if (before && this.#holder[index - 1] !== NOBODY && this.#isRow(before.to, title.from)) {
      this.#holder[index] = this.#holder[index - 1] as number;
      return;
    }
    const person = this.#subjectOf(title) ?? this.#receiverOf(title);
    if (person !== undefined) this.#hold(index, person);
  }

  /** Who, earlier in the sentence, holds or is given the office. */
  #subjectOf(title: TitleFinding): number | undefined {
    const { key, shape, gap } = this.#tokens;
    let holds = false;
    let gives = false;
    let passive = false;
    for (let at = title.from - 1, steps = 0; at >= 0 && steps < LONGEST_REACH; at--, steps++) {
      const owner = this.#owner[at] as number;
      if (owner > 0) return holds || (gives && passive) ? owner - 1 : undefined;
      if (owner < 0) {
        at = (this.#titles[-owner - 1] as TitleFinding).from;
        continue;
      }
      const word = key[at] as number;
      if (shape[at] === SIGN) {
        if (word === POINT && gap[at + 1] !== 0) return undefined;
      } else {
        if (steps <= NEAR && HOLDS.has(word)) holds = true;
        if (GIVES.has(word)) gives = true;
        if (HANDS_OVER.has(word) && !passive) return undefined;
        if (PASSIVE.has(word)) passive = true;
        // Ông được bổ nhiệm …: whoever was named last.
        if (PRONOUNS.has(word) && (holds || (gives && passive)) && this.#opensClause(at)) {
          return this.#lastPersonBefore(at);
        }
      }
      if (gap[at] === NEW_LINE) return undefined;
    }
    return undefined;
  }

  /** Whether a word stands at the start of a sentence or after a comma. */
  #opensClause(at: number): boolean {
    const { gap, shape } = this.#tokens;
    return at === 0 || gap[at] === NEW_LINE || shape[at - 1] === SIGN || this.#tokens.key[at - 1] === DONG;
  }

  /** Who, later in the sentence, is given the office: `… cho ông X`, `… đối với ông X`. */
  #receiverOf(title: TitleFinding): number | undefined {
    const { key, shape, gap, count } = this.#tokens;
    if (!this.#isGivenAway(title.from)) return undefined;
    for (let at = title.to, steps = 0; at < count && steps < LONGEST_REACH; at++, steps++) {
      if (gap[at] === NEW_LINE) return undefined;
      if (shape[at] === SIGN && key[at] === POINT && gap[at + 1] !== 0) return undefined;
      const owner = this.#owner[at] as number;
      if (owner <= 0) continue;
      for (let back = at - 1; back >= at - 4 && back >= title.to; back--) {
        if (TO_WHOM.has(key[back] as number)) return owner - 1;
        if (key[back] === OF && POST.has(key[title.from - 1] as number)) return owner - 1;
      }
      return undefined;
    }
    return undefined;
  }

  /** Whether the words right before an office are about giving or taking it: `trao quyết định bổ nhiệm`, `thôi chức vụ`. */
  #isGivenAway(from: number): boolean {
    const { key, gap } = this.#tokens;
    for (let at = from - 1; at >= 0 && at >= from - NEAR; at--) {
      const owner = this.#owner[at] as number;
      if (owner > 0) return false;
      const word = key[at] as number;
      if (owner === 0 && (HOLDS.has(word) || GIVES.has(word) || POST.has(word))) return true;
      if (gap[at] === NEW_LINE) return false;
    }
    return false;
  }

  /** Nothing between two offices but what joins a row: signs, terms, years. */
  #isRow(from: number, to: number): boolean {
    const { key, shape, gap } = this.#tokens;
    if (to - from > LONGEST_ROW) return false;
    for (let at = from; at < to; at++) {
      const word = key[at] as number;
      if (gap[at] === NEW_LINE) return false;
      if (shape[at] === SIGN ? word === POINT && gap[at + 1] !== 0 : shape[at] === SMALL && !ROW.has(word))
        return false;
      if ((this.#owner[at] as number) > 0) return false;
    }
    return gap[to] !== NEW_LINE;
  }

  #isJoined(from: number, to: number): boolean {
    const { key, shape } = this.#tokens;
    for (let at = from; at < to; at++) {
      const word = key[at] as number;
      if (shape[at] === SIGN ? word !== COMMA && word !== SEMICOLON && word !== CLOSE : !AND.has(word))
        return false;
    }
    return true;
  }

  #lastPersonBefore(at: number): number | undefined {
    let low = 0;
    let high = this.#persons.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#persons[middle] as PersonFinding).to <= at) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? undefined : low - 1;
  }

  #hold(title: number, person: number): void {
    this.#holder[title] = this.#individual[person] as number;
  }

  /** `các Phó Thủ tướng A, B, C`: the names joined to the first by commas hold the office too. */
  #shareRow(title: number, first: number): void {
    const held: number[] = [];
    for (let person = first + 1; person < this.#persons.length; person++) {
      const before = this.#persons[person - 1] as PersonFinding;
      if (!this.#isJoined(before.to, (this.#persons[person] as PersonFinding).from)) break;
      held.push(this.#individual[person] as number);
    }
    this.#others[title] = held;
  }

  /** A title that stands alone is held by whom the article gave it to: named last before it, else next after it. */
  #linkAlone(): void {
    const open = this.#holder.map((holder, index) => holder === NOBODY && !this.#titles[index]?.isPlural);
    const alone = new Array<number>(this.#titles.length).fill(NOBODY);
    const sameplace = new Array<boolean>(this.#titles.length).fill(false);
    const pass = (index: number, known: Map<string, Map<string, number>>): void => {
      const { identity, modifier, place, isPlural } = this.#titles[index] as TitleFinding;
      const office = `${modifier} ${identity}`;
      const byPlace = known.get(office);
      if (open[index]) {
        const there = byPlace?.get(place);
        const anywhere = byPlace?.get(place === '' ? ANYWHERE : '');
        const isBetter = there !== undefined && !sameplace[index];
        if (alone[index] === NOBODY || isBetter) alone[index] = there ?? alone[index] ?? NOBODY;
        if (alone[index] === NOBODY && anywhere !== undefined) alone[index] = anywhere;
        sameplace[index] ||= there !== undefined;
      } else if (!isPlural) {
        const places = byPlace ?? new Map<string, number>();
        places.set(place, this.#holder[index] as number).set(ANYWHERE, this.#holder[index] as number);
        known.set(office, places);
      }
    };
    const before = new Map<string, Map<string, number>>();
    const after = new Map<string, Map<string, number>>();
    for (let index = 0; index < open.length; index++) pass(index, before);
    for (let index = open.length - 1; index >= 0; index--) pass(index, after);
    for (const [index, holder] of alone.entries()) if (open[index]) this.#holder[index] = holder;
  }

  /** A row of which one office was found out: the rest of it is the same person's. */
  #linkToNeighbours(): void {
    const last = this.#titles.length - 1;
    const joins = (left: number): boolean =>
      this.#isRow((this.#titles[left] as TitleFinding).to, (this.#titles[left + 1] as TitleFinding).from);
    for (let index = 1; index <= last; index++) {
      if (this.#holder[index] === NOBODY && joins(index - 1))
        this.#holder[index] = this.#holder[index - 1] as number;
    }
    for (let index = last - 1; index >= 0; index--) {
      if (this.#holder[index] === NOBODY && joins(index))
        this.#holder[index] = this.#holder[index + 1] as number;
    }
  }

  /** Between commas or semicolons: `sinh năm 1927, …; nguyên Phó Chủ nhiệm …;` */
  #standsApart({ from, to }: TitleFinding): boolean {
    const { key, shape } = this.#tokens;
    const parts = (at: number): boolean =>
      shape[at] === SIGN && (key[at] === COMMA || key[at] === SEMICOLON || key[at] === POINT);
    return parts(from - 1) && key[from - 1] !== POINT && parts(to);
  }

  /** Lines of a life that begin with an office and name nobody: whose life it is was said in the line before. */
  #linkBiography(): void {
    const { gap } = this.#tokens;
    for (const [index, title] of this.#titles.entries()) {
      if (this.#holder[index] !== NOBODY || title.isPlural) continue;
      if (gap[title.from] !== NEW_LINE && !this.#standsApart(title)) continue;
      const previous = this.#titles[index - 1];
      const person = this.#lastPersonBefore(title.from);
      if (person === undefined) continue;
      const near = title.from - (this.#persons[person] as PersonFinding).to < LONGEST_REACH * 2;
      const followsRow = previous !== undefined && title.from - previous.to < LONGEST_ROW;
      if (near || followsRow) this.#hold(index, person);
    }
    this.#linkToNeighbours();
  }
}

const IS = keyOf('là');
const OF = keyOf('của');
const KIEM = keyOf('kiêm');

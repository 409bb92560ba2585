import { keyOf, NEW_LINE, SIGN, type Tokens } from '../../../text/tokens.ts';
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
/** What gives an office to the person named before it. */
const GIVES = words(
  'làm là giữ bầu chức vụ bổ nhiệm phân công chỉ định thôi nguyên từng đảm nhận nhiệm quyền kiêm cương vị hàm trở thành thay miễn cách bãi phê chuẩn nghỉ vị trí vai trò trúng cử',
);
/** What gives the office said before it to the person named after: `trao quyết định bổ nhiệm Giám đốc Sở cho ông …`. */
const TO_WHOM = words('cho với đối');
/** A pronoun that goes on about the person named last. */
const PRONOUNS = words('ông bà anh chị chí');

const NOBODY = -1;

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
    for (let index = this.#titles.length - 1; index >= 0; index--) this.#linkToNameAfter(index);
    for (let index = 0; index < this.#titles.length; index++) this.#linkToNameBefore(index);
    for (let index = 0; index < this.#titles.length; index++) this.#linkInSentence(index);
    this.#linkAlone();
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
      if (gap[at] === NEW_LINE && !(steps === 0 && owner > 0 && this.#isCaptionBreak(at))) return;
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
        if (holder !== NOBODY && !this.#endsClause(title.to, at)) this.#holder[index] = holder;
        return;
      }
      const word = key[at] as number;
      if (shape[at] === SIGN) {
        if (word === COMMA || word === COLON) separated = true;
        else if (word !== POINT && !DASHES.has(word) && word !== 0x2f) return;
        if (DASHES.has(word)) separated = true;
      } else if (!BEFORE_NAME.has(word) && !AND.has(word)) return;
      at++;
    }
  }

  #isCaptionBreak(_at: number): boolean {
    return false;
  }

  #endsClause(from: number, to: number): boolean {
    const { key, shape } = this.#tokens;
    for (let at = from; at < to; at++) {
      if (shape[at] === SIGN && (key[at] === SEMICOLON || key[at] === POINT)) return true;
    }
    return false;
  }

  /** `Bí thư Tỉnh ủy, đồng chí X`: a comma between, but nothing that the title could follow. */
  #isRowBefore(title: TitleFinding, person: number): boolean {
    const before = this.#personBefore(title.from);
    if (before !== undefined) return false;
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
      if (owner < 0) {
        const title = this.#titles[-owner - 1] as TitleFinding;
        at = title.from - 1;
        next = title.from;
        steps = -1;
        continue;
      }
      const word = key[at] as number;
      const passes =
        shape[at] === SIGN
          ? word === COMMA || word === COLON || word === OPEN || word === CLOSE || DASHES.has(word)
          : AND.has(word) || word === IS;
      if (!passes) return undefined;
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
    const person = this.#personBefore((this.#titles[index] as TitleFinding).from);
    if (person !== undefined) this.#hold(index, person);
  }

  /** `bầu ông X giữ chức A`, `Ông X được bổ nhiệm làm A`, `trao chức A cho ông X`. */
  #linkInSentence(index: number): void {
    if (this.#holder[index] !== NOBODY) return;
    const title = this.#titles[index] as TitleFinding;
    const { key, shape, gap, count } = this.#tokens;
    let gives = false;
    let steps = 0;
    for (let at = title.from - 1; at >= 0 && steps < 60; at--, steps++) {
      const owner = this.#owner[at] as number;
      if (owner > 0) {
        if (gives) this.#hold(index, owner - 1);
        break;
      }
      if (owner < 0) {
        const before = -owner - 1;
        // A row of offices: `từng làm A, B, C`.
        if (
          steps <= 3 &&
          this.#holder[before] !== NOBODY &&
          this.#isJoined((this.#titles[before] as TitleFinding).to, title.from)
        ) {
          this.#holder[index] = this.#holder[before] as number;
          return;
        }
        at = (this.#titles[before] as TitleFinding).from;
        continue;
      }
      const word = key[at] as number;
      if (shape[at] === SIGN) {
        if (word === POINT && gap[at + 1] !== 0) break;
        continue;
      }
      if (steps < 8 && GIVES.has(word)) gives = true;
      if (gives && steps > 0 && PRONOUNS.has(word)) {
        const last = this.#lastPersonBefore(at);
        if (last !== undefined) this.#hold(index, last);
        break;
      }
      if (gap[at] === NEW_LINE) break;
    }
    if (this.#holder[index] !== NOBODY) return;
    for (let at = title.to, ahead = 0; at < count && ahead < 14; at++, ahead++) {
      const owner = this.#owner[at] as number;
      if (gap[at] === NEW_LINE || (shape[at] === SIGN && key[at] === POINT && gap[at + 1] !== 0)) break;
      if (owner > 0) {
        let near = false;
        for (let back = at - 1; back > at - 5 && back >= title.to; back--) {
          if (TO_WHOM.has(key[back] as number)) near = true;
        }
        if (near) this.#hold(index, owner - 1);
        break;
      }
      if (owner < 0 && ahead > 2) break;
    }
  }

  #isJoined(from: number, to: number): boolean {
    const { key, shape } = this.#tokens;
    for (let at = from; at < to; at++) {
      const word = key[at] as number;
      if (
        shape[at] === SIGN
          ? word !== COMMA && word !== SEMICOLON && word !== CLOSE
          : !AND.has(word) && !GIVES.has(word)
      )
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
    const known = new Map<string, number[]>();
    this.#titles.forEach((title, index) => {
      if (this.#holder[index] === NOBODY || title.isPlural) return;
      const list = known.get(title.identity);
      if (list) list.push(index);
      else known.set(title.identity, [index]);
    });
    this.#titles.forEach((title, index) => {
      if (this.#holder[index] !== NOBODY || title.isPlural) return;
      const fitting = (known.get(title.identity) ?? []).filter((other) => {
        const { place, modifier } = this.#titles[other] as TitleFinding;
        return modifier === title.modifier && (place === title.place || place === '' || title.place === '');
      });
      const before = fitting.findLast((other) => other < index);
      const chosen = before ?? fitting[0];
      if (chosen !== undefined) this.#holder[index] = this.#holder[chosen] as number;
    });
  }
}

const IS = keyOf('là');

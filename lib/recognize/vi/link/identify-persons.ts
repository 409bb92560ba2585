import type { PersonFinding } from '../finding.ts';

/** Findings of one individual share a number. */
export type Individuals = {
  /** The individual of each finding. */
  readonly of: readonly number[];
  /** Index of the finding that names each individual most fully. */
  readonly fullest: readonly number[];
};

/** What is to be known of a name besides its syllables. */
export type NameTraits = {
  isForeign(finding: PersonFinding): boolean;
  /** Whether the name is cut off by dots: `ông Đỗ Hữu …`. */
  isCut(finding: PersonFinding): boolean;
};

/** One name, however often it stands. */
type Name = {
  readonly keys: readonly number[];
  /** The finding that has it first. */
  readonly first: number;
  /** The shorter names that may stand for it. */
  readonly parts: Name[];
  /** Whether a fuller name has it as a part. */
  isPart: boolean;
  individual: number;
  /** Of a part: the fuller name that was mentioned last, or else first after it. */
  latest: Name | undefined;
};

const NOBODY = -1;
const MOST_CUT = 16;
/** Syllables of the longest part that is looked for; what is longer is no name but a run of signs and letters. */
const LONGEST_PART = 24;

/**
 * Tells which findings are one individual: the same full name; a part of it that ends a fuller name (`ông Nghiệm`,
 * `Xuân Phúc`), of a foreign name any part (`Biden`), the beginning where dots cut it off, is the fuller name mentioned
 * last, else the next one.
 */
export function identifyPersons(findings: readonly PersonFinding[], traits: NameTraits): Individuals {
  const names = new Names();
  const nameOf = findings.map((finding, index) => names.add(finding, index));
  names.connect(findings, nameOf, traits);
  const of: number[] = new Array(findings.length).fill(NOBODY);
  const fullest: number[] = [];
  const individualOf = (name: Name): number => {
    if (name.individual === NOBODY) {
      name.individual = fullest.length;
      fullest.push(name.first);
    }
    return name.individual;
  };
  for (const [index, name] of nameOf.entries()) {
    if (name.isPart) continue;
    of[index] = individualOf(name);
  }
  // A short name may stand before the full one (a headline): then it is the next full one.
  for (let index = nameOf.length - 1; index >= 0; index--) remember(nameOf[index] as Name);
  for (const [index, name] of nameOf.entries()) {
    const full = name.isPart ? name.latest : name;
    of[index] = individualOf(full ?? name);
    if (full) remember(full);
  }
  return { of, fullest };
}

function remember(full: Name): void {
  if (full.isPart) return;
  for (const part of full.parts) part.latest = full;
}

/** All names of a text by their syllables. */
class Names {
  readonly #byHash = new Map<number, Name[]>();
  readonly #all: Name[] = [];

  add({ keys }: PersonFinding, first: number): Name {
    const known = this.#find(keys, 0, keys.length);
    if (known) return known;
    const name: Name = { keys, first, parts: [], isPart: false, individual: NOBODY, latest: undefined };
    const hash = hashOf(keys, 0, keys.length);
    const same = this.#byHash.get(hash);
    if (same) same.push(name);
    else this.#byHash.set(hash, [name]);
    this.#all.push(name);
    return name;
  }

  /** Tells each name its parts. */
  connect(findings: readonly PersonFinding[], nameOf: readonly Name[], traits: NameTraits): void {
    const isForeign = (name: Name): boolean => traits.isForeign(findings[name.first] as PersonFinding);
    for (const name of this.#all) {
      const { keys } = name;
      for (let from = Math.max(1, keys.length - LONGEST_PART); from < keys.length; from++) {
        this.#connect(name, from, keys.length);
      }
      if (keys.length < 2 || !isForeign(name)) continue;
      for (let at = 0; at < keys.length - 1; at++) this.#connect(name, at, at + 1);
    }
    // `ông Tập`: Chinese and Korean names are shortened to the surname, where no given name fits.
    const surnames = new Set(this.#all.filter(({ keys, isPart }) => keys.length === 1 && !isPart));
    if (surnames.size > 0) {
      for (const name of this.#all) if (name.keys.length > 2) this.#connect(name, 0, 1, surnames);
    }
    this.#connectCut(findings, nameOf, traits);
  }

  #connectCut(findings: readonly PersonFinding[], nameOf: readonly Name[], traits: NameTraits): void {
    const cut = new Set<Name>();
    for (const [index, finding] of findings.entries()) {
      const name = nameOf[index] as Name;
      if (cut.size < MOST_CUT && !name.isPart && name.first === index && traits.isCut(finding)) cut.add(name);
    }
    for (const short of cut) {
      const { keys } = short;
      const full = this.#all.find(
        (name) => name.keys.length > keys.length && keys.every((key, at) => name.keys[at] === key),
      );
      if (full) join(full, short);
    }
  }

  #connect(name: Name, from: number, to: number, among?: ReadonlySet<Name>): void {
    const part = this.#find(name.keys, from, to);
    if (part && part !== name && (!among || among.has(part))) join(name, part);
  }

  #find(keys: readonly number[], from: number, to: number): Name | undefined {
    return this.#byHash.get(hashOf(keys, from, to))?.find((name) => isSame(name.keys, keys, from, to));
  }
}

function join(full: Name, part: Name): void {
  full.parts.push(part);
  part.isPart = true;
}

function hashOf(keys: readonly number[], from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (keys[at] as number), 0x01000193);
  return hash;
}

function isSame(name: readonly number[], keys: readonly number[], from: number, to: number): boolean {
  if (name.length !== to - from) return false;
  for (let at = from; at < to; at++) if (name[at - from] !== keys[at]) return false;
  return true;
}

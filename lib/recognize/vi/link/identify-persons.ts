import type { PersonFinding } from '../finding.ts';

/** Findings of one individual share a number; numbers count from 0 in order of first mention. */
export type Individuals = {
  /** The individual of each finding. */
  readonly of: readonly number[];
  /** Index of the finding that names each individual most fully. */
  readonly fullest: readonly number[];
};

/**
 * Tells which findings are one individual: the same full name; a part of it that ends a fuller name (`ông Nghiệm`,
 * `Xuân Phúc`), or of a foreign name any part (`Biden`), is the fuller name mentioned last, else the next one.
 */
export function identifyPersons(
  findings: readonly PersonFinding[],
  isForeign: (finding: PersonFinding) => boolean,
): Individuals {
  const of: number[] = new Array(findings.length).fill(-1);
  const fullest: number[] = [];
  const byName = new Map<string, number>();
  const nameOf = findings.map(({ keys }) => keys.join(' '));
  const fuller = fullerNames(findings, nameOf, isForeign);
  // Full names first: a short one may stand before the full one (a headline).
  findings.forEach((finding, index) => {
    if (fuller[index]?.length || (finding.keys.length < 2 && fuller[index] !== undefined)) return;
    const name = nameOf[index] as string;
    let individual = byName.get(name);
    if (individual === undefined) {
      individual = fullest.length;
      byName.set(name, individual);
      fullest.push(index);
    }
    of[index] = individual;
  });
  let latest = new Map<string, number>();
  findings.forEach((_, index) => {
    const names = fuller[index];
    if (!names?.length) {
      latest = latest.set(nameOf[index] as string, index);
      return;
    }
    const before = names.filter((name) => latest.has(name));
    const chosen =
      before.toSorted((a, b) => (latest.get(b) as number) - (latest.get(a) as number))[0] ?? names[0];
    of[index] = byName.get(chosen as string) ?? -1;
    if (of[index] !== -1) latest.set(chosen as string, index);
  });
  of.forEach((individual, index) => {
    if (individual !== -1) return;
    of[index] = fullest.length;
    fullest.push(index);
  });
  return { of, fullest };
}

/** For each finding the full names in the article that it may stand for; empty for a full name. */
function fullerNames(
  findings: readonly PersonFinding[],
  nameOf: readonly string[],
  isForeign: (finding: PersonFinding) => boolean,
): readonly (readonly string[])[] {
  const byEnd = new Map<string, Set<string>>();
  const surnames = new Map<string, Set<string>>();
  const add = (part: string, name: string): void => {
    const names = byEnd.get(part);
    if (names) names.add(name);
    else byEnd.set(part, new Set([name]));
  };
  findings.forEach((finding, index) => {
    const { keys } = finding;
    if (keys.length < 2) return;
    const name = nameOf[index] as string;
    for (let from = 1; from < keys.length; from++) add(keys.slice(from).join(' '), name);
    if (isForeign(finding)) for (const key of keys.slice(0, -1)) add(`${key}`, name);
  });
  // `ông Tập`: Chinese and Korean names are shortened to the surname, where no given name fits.
  findings.forEach(({ keys }, index) => {
    if (keys.length < 3 || byEnd.has(`${keys[0]}`)) return;
    surnames.set(`${keys[0]}`, (surnames.get(`${keys[0]}`) ?? new Set()).add(nameOf[index] as string));
  });
  for (const [surname, names] of surnames) if (!byEnd.has(surname)) byEnd.set(surname, names);
  return nameOf.map((name, index) => {
    if ((findings[index]?.keys.length ?? 0) > 2) {
      // Three syllables and more end a longer name seldom by chance: `Phương Thanh` does, `Thị Phương Thanh` would.
      return [...(byEnd.get(name) ?? [])].filter((full) => full !== name);
    }
    return [...(byEnd.get(name) ?? [])].filter((full) => full !== name && !byEndsItself(full, byEnd));
  });
}

/** Whether a name is itself a part of a fuller one. */
const byEndsItself = (name: string, byEnd: ReadonlyMap<string, ReadonlySet<string>>): boolean =>
  [...(byEnd.get(name) ?? [])].some((fuller) => fuller !== name);

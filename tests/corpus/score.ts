import type { Label } from './answer.ts';

/** Right, found and wanted, of one thing that is counted. */
type Count = { gold: number; found: number; exact: number; overlap: number };
export type Figures = {
  readonly kinds: ReadonlyMap<string, Count>;
  readonly links: ReadonlyMap<string, { gold: number; found: number; right: number }>;
  readonly errors: readonly string[];
};
export type Article = { readonly id: string; readonly text: string; readonly mentions: readonly Label[] };

const KINDS = ['person', 'official', 'title', 'date', 'document'] as const;
const LINKS = ['date value', 'title holder', 'same person'] as const;

const holders = ({ holder }: Label): readonly string[] => (holder === undefined ? [] : [holder].flat());
const meet = (a: Label, b: Label): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Scores answers against labels, as the labelling guide's scorer does: exact and overlapping spans, values, holders, identity. */
export function score(pairs: readonly { gold: Article; found: readonly Label[] }[]): Figures {
  const kinds = new Map(KINDS.map((kind) => [kind as string, { gold: 0, found: 0, exact: 0, overlap: 0 }]));
  const links = new Map(LINKS.map((link) => [link as string, { gold: 0, found: 0, right: 0 }]));
  const errors: string[] = [];
  for (const { gold, found } of pairs) scoreArticle(gold, found, kinds, links, errors);
  return { kinds, links, errors };
}

function pair(gold: readonly Label[], found: readonly Label[]): Map<Label, Label> {
  const all = gold.flatMap((g) =>
    found.filter((f) => meet(g, f) > 0).map((f) => ({ g, f, size: meet(g, f) })),
  );
  all.sort((a, b) => b.size - a.size);
  const pairs = new Map<Label, Label>();
  const used = new Set<Label>();
  for (const { g, f } of all) {
    if (pairs.has(g) || used.has(f)) continue;
    pairs.set(g, f);
    used.add(f);
  }
  return pairs;
}

function scoreArticle(
  gold: Article,
  found: readonly Label[],
  kinds: ReadonlyMap<string, Count>,
  links: ReadonlyMap<string, { gold: number; found: number; right: number }>,
  errors: string[],
): void {
  const quote = (label: Label): string =>
    `${JSON.stringify(gold.text.slice(label.start, label.end))}@${label.start}`;
  const note = (what: string, line: string): void => void errors.push(`${gold.id}\t${what}\t${line}`);
  const must = (type: string): Label[] => gold.mentions.filter((m) => m.type === type && !m.optional);
  const guesses = (type: string): Label[] => {
    const wanted = must(type);
    const optional = gold.mentions.filter((m) => m.optional && (m.type === type || type === 'any'));
    return found
      .filter((f) => f.type === type)
      .filter((f) => wanted.some((g) => meet(g, f) > 0) || !optional.some((o) => meet(o, f) > 0));
  };
  const count = (name: string, wanted: readonly Label[], guessed: readonly Label[]): Map<Label, Label> => {
    const tally = kinds.get(name) as Count;
    const pairs = pair(wanted, guessed);
    tally.gold += wanted.length;
    tally.found += guessed.length;
    tally.overlap += pairs.size;
    const used = new Set(pairs.values());
    for (const g of wanted) {
      const f = pairs.get(g);
      if (!f) note(name, `missed ${quote(g)}`);
      else if (f.start === g.start && f.end === g.end) tally.exact++;
      else note(name, `span   ${quote(g)} ← ${quote(f)}`);
    }
    for (const f of guessed) if (!used.has(f)) note(name, `wrong  ${quote(f)}`);
    return pairs;
  };
  const link = (name: string): { gold: number; found: number; right: number } =>
    links.get(name) as { gold: number; found: number; right: number };

  const persons = count('person', must('person'), guesses('person'));
  const titles = count('title', must('title'), guesses('title'));
  const dates = count('date', must('date'), guesses('date'));
  count('document', must('document'), guesses('document'));

  const values = link('date value');
  values.gold += must('date').filter((g) => g.value).length;
  values.found += guesses('date').filter((f) => f.value).length;
  for (const [g, f] of dates) {
    if (!g.value) continue;
    if (g.value === f.value) values.right++;
    else note('value', `${quote(g)} is ${g.value}, not ${f.value}`);
  }

  const called = new Map<string, Set<string | undefined>>();
  for (const [g, f] of persons) {
    if (f.entity !== undefined) called.set(f.entity, (called.get(f.entity) ?? new Set()).add(g.entity));
  }
  const held = link('title holder');
  held.gold += must('title').filter((g) => g.holder).length;
  held.found += guesses('title').filter((f) => f.holder).length;
  for (const [g, f] of titles) {
    if (!g.holder) continue;
    if (holders(f).some((h) => holders(g).some((wanted) => called.get(h)?.has(wanted)))) held.right++;
    else note('holder', `${quote(g)} is held by ${g.holder}, not by ${f.holder ?? 'nobody'}`);
  }

  const officers = (labels: readonly Label[]): Set<string> =>
    new Set(labels.filter((m) => m.type === 'title').flatMap(holders));
  const certain = officers(gold.mentions.filter((m) => !m.optional));
  const maybe = officers(gold.mentions);
  const guessed = officers(found);
  const isOf = (set: ReadonlySet<string>, { entity }: Label): boolean =>
    entity !== undefined && set.has(entity);
  const doubtful = must('person').filter((m) => isOf(maybe, m) && !isOf(certain, m));
  count(
    'official',
    must('person').filter((m) => isOf(certain, m)),
    guesses('person').filter((m) => isOf(guessed, m) && !doubtful.some((d) => meet(d, m) > 0)),
  );

  const same = link('same person');
  const both = [...persons];
  both.forEach(([g, f], i) => {
    for (const [g2, f2] of both.slice(i + 1)) {
      const wanted = g.entity === g2.entity;
      const said = f.entity !== undefined && f.entity === f2.entity;
      same.gold += Number(wanted);
      same.found += Number(said);
      same.right += Number(wanted && said);
      if (wanted !== said) note('same', `${quote(g)} and ${quote(g2)} are ${wanted ? 'one' : 'two'}`);
    }
  });
}

/** Precision, recall and their harmonic mean, in per cent. */
export function rates(right: number, found: number, gold: number): { p: number; r: number; f: number } {
  const p = found ? (100 * right) / found : 0;
  const r = gold ? (100 * right) / gold : 0;
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0 };
}

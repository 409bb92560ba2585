import { type Correction, gatherCorrections } from '../recognize/correction.ts';
import type { EntityKey } from '../recognize/mention.ts';
import type { Article } from './note.ts';

/** One article in which someone or something stands: how often, holding which offices there. */
export type Sighting = {
  readonly article: Article;
  readonly count: number;
  readonly offices: readonly { readonly key: EntityKey; readonly label: string }[];
};

/** Someone or something that the reader's articles name. */
export type Entry = {
  readonly key: EntityKey;
  /** The fullest name any article has. */
  readonly label: string;
  /** Latest article first. */
  readonly sightings: readonly Sighting[];
  /** All keys of it: more than one where the reader said that they are the same. */
  readonly keys: readonly EntityKey[];
};

/** What the reader put right about who is who: groups that are one, and one that is two in some articles. */
export type Rulings = {
  readonly same: readonly (readonly EntityKey[])[];
  readonly apart: readonly { readonly entity: EntityKey; readonly articles: readonly string[] }[];
};

/** What of the reader's corrections tells who is who. */
export const rulingsOf = (corrections: readonly Correction[]): Rulings => ({
  same: gatherCorrections(corrections).same ?? [],
  apart: corrections.flatMap((each) => (each.what === 'apart' ? [each] : [])),
});

/** The day by which an article stands in time: that of its publishing, else that of reading. */
export const dayOfArticle = ({ publishedOn, readAt }: Article): string => publishedOn ?? readAt.slice(0, 10);

/** The key of the n-th other individual of one name. */
const apartKey = (entity: EntityKey, n: number): EntityKey => `${entity} (${n + 2})` as EntityKey;

/** The key by which an entity of an article goes, by what the reader put right. */
export function keyBy({ same, apart }: Rulings, key: EntityKey, article: string): EntityKey {
  let n = 0;
  for (const each of apart) {
    if (each.entity !== key) continue;
    if (each.articles.includes(article)) return apartKey(key, n);
    n++;
  }
  return same.find((group) => group.includes(key))?.[0] ?? key;
}

/** Gathers what articles name: each individual, document and day once, with all articles it stands in. */
export function gatherNamed(articles: Iterable<Article>, rulings: Rulings): ReadonlyMap<EntityKey, Entry> {
  const found = new Map<
    EntityKey,
    { label: string; rank: number; sightings: Sighting[]; keys: Set<EntityKey> }
  >();
  for (const article of articles) {
    const here = new Map<EntityKey, Sighting>();
    for (const { key, label, count, offices = [] } of article.named ?? []) {
      const own = keyBy(rulings, key, article.id);
      const entry = found.get(own) ?? { label: '', rank: 0, sightings: [], keys: new Set() };
      found.set(own, entry);
      // Two that are merged go by the name of the one they are merged into.
      const rank = key === own ? 1 : 0;
      if (rank > entry.rank || (rank === entry.rank && label.length > entry.label.length)) {
        entry.label = label;
        entry.rank = rank;
      }
      entry.keys.add(key);
      const before = here.get(own);
      here.set(own, {
        article,
        count: count + (before?.count ?? 0),
        offices: [...(before?.offices ?? []), ...offices],
      });
    }
    for (const [key, sighting] of here) found.get(key)?.sightings.push(sighting);
  }
  return new Map(
    [...found].map(([key, { label, sightings, keys }]) => [
      key,
      {
        key,
        label: / \(\d+\)$/.test(key) ? `${label} ${/\(\d+\)$/.exec(key)?.[0]}` : label,
        keys: [...keys],
        sightings: sightings.sort((a, b) => (dayOfArticle(a.article) < dayOfArticle(b.article) ? 1 : -1)),
      },
    ]),
  );
}

/** Whether any article gives this person an office. */
export const isOfficialEntry = ({ key, sightings }: Entry): boolean =>
  key.startsWith('person:') && sightings.some(({ offices }) => offices.length > 0);

/** One office held, from the first article that says so to the last. */
export type Tenure = {
  readonly key: EntityKey;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** Days of the articles, each a dot. */
  readonly days: readonly string[];
  /** Still so when the individual was last read of. */
  readonly isPresent: boolean;
};

/** The offices of an individual over time, by the days of the articles that name them; first held first. */
export function tenuresOf({ sightings }: Entry): readonly Tenure[] {
  const held = new Map<EntityKey, { label: string; days: string[] }>();
  const withOffice = sightings.filter(({ offices }) => offices.length > 0);
  for (const { article, offices } of withOffice) {
    for (const { key, label } of offices) {
      const office = held.get(key) ?? { label: '', days: [] };
      held.set(key, office);
      if (label.length > office.label.length) office.label = label;
      office.days.push(dayOfArticle(article));
    }
  }
  const [latest] = withOffice;
  const last = latest && dayOfArticle(latest.article);
  return [...held]
    .map(([key, { label, days }]) => {
      const sorted = [...new Set(days)].sort();
      const to = sorted.at(-1) ?? '';
      return { key, label, from: sorted[0] ?? '', to, days: sorted, isPresent: to === last };
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1));
}

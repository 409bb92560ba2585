import type { Corrections, Extent, Never, OwnWords } from './corrections.ts';
import type { EntityKey } from './mention.ts';

/** One thing that a reader put right, as it is kept: each can be taken back alone. */
export type Correction =
  | ({ readonly what: 'never' } & Never)
  | ({ readonly what: 'extent' } & Extent)
  | { readonly what: 'same'; readonly keys: readonly [known: EntityKey, other: EntityKey] }
  /** In these articles the name is another individual's; within one article nothing changes by it. */
  | { readonly what: 'apart'; readonly entity: EntityKey; readonly articles: readonly string[] }
  | ({ readonly what: 'own' } & OwnWords);

/** All that was put right, as the recogniser takes it. Who is the same as the same is the same. */
export function gatherCorrections(list: readonly Correction[]): Corrections {
  const own: OwnWords[] = [];
  const never: Never[] = [];
  const extents: Extent[] = [];
  let same: readonly (readonly EntityKey[])[] = [];
  for (const each of list) {
    switch (each.what) {
      case 'never':
        never.push('words' in each ? { words: each.words } : { entity: each.entity });
        break;
      case 'extent':
        extents.push({ kind: each.kind, words: each.words, instead: each.instead });
        break;
      case 'same':
        same = joined(same, each.keys);
        break;
      case 'apart':
        break;
      case 'own':
        own.push({ kind: each.kind, words: each.words });
        break;
      default:
        each satisfies never;
    }
  }
  return { own, never, extents, same };
}

/** The groups with two keys in one of them; the first key of the first group is what all are known by. */
function joined(
  groups: readonly (readonly EntityKey[])[],
  keys: readonly EntityKey[],
): readonly (readonly EntityKey[])[] {
  const touched = groups.filter((group) => group.some((key) => keys.includes(key)));
  const [known] = keys;
  const lead = touched.find((group) => known !== undefined && group.includes(known));
  const all = [...(lead ?? []), ...keys, ...touched.flat()];
  return [...groups.filter((group) => !touched.includes(group)), [...new Set(all)]];
}

/** Whether two are the same correction. */
export const isSameCorrection = (a: Correction, b: Correction): boolean => plain(a) === plain(b);

const plain = (correction: Correction): string =>
  JSON.stringify(Object.entries(correction).toSorted(([a], [b]) => (a < b ? -1 : 1)));

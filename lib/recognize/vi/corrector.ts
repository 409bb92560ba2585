import { CAPITALISED, type Tokens, tokenize } from '../../text/tokens.ts';
import type { Corrections } from '../corrections.ts';
import type { Kind } from '../mention.ts';

/** A stretch of tokens; `to` exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

type Own = { readonly kind: string; readonly keys: readonly number[]; readonly isCapital: boolean };

/** The reader's corrections as they bear on one text: words as keys of its tokens. */
export class Corrector {
  readonly #tokens: Tokens;
  readonly #never: ReadonlySet<string>;
  readonly #entities: ReadonlySet<string>;
  readonly #extents: ReadonlyMap<string, readonly number[]>;
  readonly #own: ReadonlyMap<string, readonly Stretch[]>;
  /** The key that each key of a person is known by. */
  readonly #known: ReadonlyMap<string, string>;

  constructor(tokens: Tokens, { own = [], never = [], same = [], extents = [] }: Corrections) {
    this.#tokens = tokens;
    this.#never = new Set(never.flatMap((each) => ('words' in each ? [keysOf(each.words).join(' ')] : [])));
    this.#entities = new Set(never.flatMap((each) => ('entity' in each ? [each.entity] : [])));
    this.#extents = new Map(
      extents.map(({ kind, words, instead }) => [`${kind} ${keysOf(words).join(' ')}`, keysOf(instead)]),
    );
    this.#own = find(
      tokens,
      own.map(({ kind, words }) => ({ kind, ...ownOf(words) })),
    );
    this.#known = new Map(same.flatMap((keys) => keys.map((key) => [key as string, keys[0] as string])));
  }

  /** Where the reader's own words of a kind stand, in reading order and apart. */
  own(kind: Kind): readonly Stretch[] {
    return this.#own.get(kind) ?? [];
  }

  /** Whether a stretch is what the reader never wants marked. */
  isNever({ from, to }: Stretch): boolean {
    return this.#never.size > 0 && this.#never.has(this.#wordsOf(from, to));
  }

  isNeverEntity(key: string): boolean {
    return this.#entities.has(key);
  }

  /** The key a person is known by. */
  knownBy(key: string): string {
    return this.#known.get(key) ?? key;
  }

  /** What the reader wants marked instead of a stretch: the words put right, where they stand across it. */
  instead(kind: Kind, { from, to }: Stretch): Stretch | undefined {
    if (this.#extents.size === 0) return undefined;
    const keys = this.#extents.get(`${kind} ${this.#wordsOf(from, to)}`);
    if (!keys || keys.length === 0) return undefined;
    for (let at = Math.max(0, from - keys.length + 1); at < to; at++) {
      if (stands(this.#tokens, keys, at)) return { from: at, to: at + keys.length };
    }
    return undefined;
  }

  #wordsOf(from: number, to: number): string {
    return this.#tokens.key.subarray(from, to).join(' ');
  }
}

function keysOf(words: string): readonly number[] {
  const { key, count } = tokenize(words.normalize('NFC'));
  return [...key.subarray(0, count)];
}

function ownOf(words: string): Omit<Own, 'kind'> {
  const { key, count, shape } = tokenize(words.normalize('NFC'));
  return { keys: [...key.subarray(0, count)], isCapital: (shape[0] ?? 0) >= CAPITALISED };
}

const stands = ({ key, count }: Tokens, keys: readonly number[], at: number): boolean =>
  at + keys.length <= count && keys.every((each, i) => key[at + i] === each);

/** All places of own words, the longest where several begin; each token is in one at most. */
function find(tokens: Tokens, own: readonly Own[]): ReadonlyMap<string, readonly Stretch[]> {
  const found = new Map<string, Stretch[]>();
  const byFirst = new Map<number, Own[]>();
  for (const each of own.toSorted((a, b) => b.keys.length - a.keys.length)) {
    const [first] = each.keys;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), each]);
  }
  if (byFirst.size === 0) return found;
  for (let at = 0; at < tokens.count; ) {
    const here = byFirst
      .get(tokens.key[at] as number)
      ?.find(
        ({ keys, isCapital }) =>
          stands(tokens, keys, at) && (!isCapital || (tokens.shape[at] as number) >= CAPITALISED),
      );
    if (!here) {
      at++;
      continue;
    }
    const places = found.get(here.kind) ?? [];
    places.push({ from: at, to: at + here.keys.length });
    found.set(here.kind, places);
    at += here.keys.length;
  }
  return found;
}

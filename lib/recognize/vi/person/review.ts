import { NEW_LINE, SMALL } from '../../../text/tokens.ts';
import { isWholeAt } from './joints.ts';
import { countWords, hashOf, keepOnly, type Name, type Scene } from './scene.ts';
import { lastUnit } from './units.ts';

/** Names in the text that only something is called after: tokens from and to. */
export type Things = { readonly from: number[]; readonly to: number[] };

/** Rules that go by what stands around a name, not by a word that says it is a person's. */
const GUESSES: ReadonlySet<string> = new Set([
  'surname',
  'list',
  'player',
  'surname-and-deed',
  'title-after',
]);
const FEWEST_TO_CUT = 3;

/**
 * Looks at all names together: drops those that the text elsewhere calls a street, a school, a club; cuts the first word of
 * a sentence off a name that is known without it (`Trương Quý Dũng Liên quan đến …`).
 */
export function review(scene: Scene, things: Things): void {
  if (scene.names.length === 0) return;
  const { tokens } = scene;
  const wordsOf = (from: number, to: number): number => hashOf(tokens, from, to);
  const called = new Set(things.from.map((from, index) => wordsOf(from, things.to[index] as number)));
  const names = scene.names.map((name) => wordsOf(name.from, name.to));
  const times = new Map<number, number>();
  for (const words of names) times.set(words, (times.get(words) ?? 0) + 1);
  const vouched = new Set(names.filter((_, index) => !isGuess(scene.names[index] as Name)));
  let changed = false;
  const kept: Name[] = [];
  for (const [index, name] of scene.names.entries()) {
    const words = names[index] as number;
    if (isGuess(name) && called.has(words) && !vouched.has(words)) {
      changed = true;
      continue;
    }
    const shorter = times.get(words) === 1 ? withoutLast(scene, name) : name.to;
    const others = shorter === name.to ? 0 : (times.get(wordsOf(name.from, shorter)) ?? 0);
    if (others > 1 || (others === 1 && !isWholeAt(scene, name.to))) {
      changed = true;
      kept.push({ ...name, to: shorter });
    } else kept.push(name);
  }
  if (changed) keepOnly(scene, kept);
}

const isGuess = ({ rule }: Name): boolean => GUESSES.has(rule);

/** The end of a name without its last word, where a small word goes on after it. */
function withoutLast({ tokens }: Scene, { from, to }: Name): number {
  const { shape, gap, count } = tokens;
  if (to >= count || shape[to] !== SMALL || gap[to] === NEW_LINE) return to;
  if (countWords(tokens, from, to) < FEWEST_TO_CUT) return to;
  const last = lastUnit(tokens, from, to);
  return last > from ? last : to;
}

import type { Corrector, Stretch } from '../corrector.ts';
import { keepOnly, type Name, type Scene } from './scene.ts';

/** Puts names right as the reader did: with other extents, and without what is never to be marked. */
export function correct(scene: Scene, corrector: Corrector): void {
  const names: Name[] = [];
  for (const name of scene.names) {
    const place = corrector.instead('person', name);
    const right = place && isFree(scene, place) ? { ...name, ...place } : name;
    if (!corrector.isNever(right)) names.push(right);
  }
  keepOnly(scene, apart(names));
}

/** Whether no date, document or office has a part of a stretch. */
function isFree({ taken }: Scene, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) if (taken[at] !== 0) return false;
  return true;
}

/** Names that do not touch each other: what was made longer keeps its place. */
function apart(names: readonly Name[]): readonly Name[] {
  let end = -1;
  return names
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}

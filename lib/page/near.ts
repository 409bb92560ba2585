import type { Block } from './reading.ts';

/** More blocks than this are watched by every n-th of them: each watched element costs at every frame. */
const MOST_WATCHED = 1_500;

/** Tells which of the `wanted` blocks are within a screen of the window, now and whenever that changes, until `signal` aborts. */
export function near(
  blocks: readonly Block[],
  wanted: ReadonlySet<number>,
  signal: AbortSignal,
  tell: (indexes: ReadonlySet<number>) => void,
): void {
  const indexes = [...wanted].sort((a, b) => a - b);
  const stride = Math.ceil(indexes.length / MOST_WATCHED);
  const byElement = new Map<Element, number[]>();
  indexes.forEach((index, at) => {
    const element = blocks[index]?.element;
    if (!element || at % stride !== 0) return;
    const known = byElement.get(element);
    // A watched block stands for those after it, up to the next.
    const group = indexes.slice(Math.max(0, at - (stride > 1 ? stride : 0)), at + stride);
    if (known) known.push(...group);
    else byElement.set(element, group);
  });
  const seen = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      if (signal.aborted) return;
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      tell(new Set([...seen].flatMap((element) => byElement.get(element) ?? [])));
    },
    { rootMargin: '100% 0px' },
  );
  for (const element of byElement.keys()) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}

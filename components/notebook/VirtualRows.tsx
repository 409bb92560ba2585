import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows are put into the page by the block: the browser's own scroll anchoring holds what is read when one turns out taller than thought. */
const BLOCK = 20;
/** What a block is taken to be high before any was seen, in px. */
const GUESS = BLOCK * 120;
/** So much is kept ready above and below the window, in px. */
const AHEAD = 900;

type Heights = { readonly list: string; usual: number; readonly known: Map<number, number> };

/** A long list of rows of any height; only those near the window are in the page. `need` hears which they are. */
export function VirtualRows(props: {
  readonly count: number;
  /** Another list begins at its top, with nothing measured. */
  readonly list: string;
  readonly label: string;
  row(n: number): ComponentChild;
  need(from: number, to: number): void;
}) {
  const { count, list, label, row, need } = props;
  const host = useRef<HTMLDivElement>(null);
  const heights = useRef<Heights>({ list, usual: GUESS, known: new Map() });
  if (heights.current.list !== list) heights.current = { list, usual: GUESS, known: new Map() };
  const { known } = heights.current;
  const [[first, last], setRange] = useState<readonly [number, number]>([0, 1]);
  const blocks = Math.ceil(count / BLOCK);
  const heightOf = (block: number): number => known.get(block) ?? heights.current.usual;
  const between = (from: number, to: number): number => {
    let height = 0;
    for (let block = from; block < to; block++) height += heightOf(block);
    return height;
  };
  const from = Math.min(first, Math.max(0, blocks - 1));
  const to = Math.min(last, blocks);

  const look = (): void => {
    const top = host.current?.getBoundingClientRect().top ?? 0;
    let block = 0;
    let at = top;
    while (block < blocks - 1 && at + heightOf(block) < -AHEAD) at += heightOf(block++);
    let end = block + 1;
    at += heightOf(block);
    while (end < blocks && at < innerHeight + AHEAD) at += heightOf(end++);
    setRange((before) => (before[0] === block && before[1] === end ? before : [block, end]));
  };
  const latest = useRef(look);
  latest.current = look;

  useLayoutEffect(() => {
    let asked = 0;
    const onScroll = (): void => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(() => latest.current());
    };
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onScroll);
    return () => {
      cancelAnimationFrame(asked);
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onScroll);
    };
  }, []);
  useLayoutEffect(() => {
    let isNew = false;
    for (const block of host.current?.querySelectorAll<HTMLElement>('[data-block]') ?? []) {
      const n = Number(block.dataset.block);
      const height = block.getBoundingClientRect().height;
      if (known.get(n) !== height) isNew = true;
      // The first block seen tells how high the others are thought to be; were that changed later, all that is read would move.
      if (known.size === 0 && count > BLOCK) heights.current.usual = height;
      known.set(n, height);
    }
    need(from * BLOCK, Math.min(count, to * BLOCK));
    if (isNew) latest.current();
  });

  return (
    <section ref={host} class="rows" aria-label={label}>
      <div style={{ height: `${between(0, from)}px` }} />
      {Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n).map((block) => (
        <div key={`${list} ${block}`} data-block={block} class="block">
          {Array.from({ length: Math.min(BLOCK, count - block * BLOCK) }, (_, n) => row(block * BLOCK + n))}
        </div>
      ))}
      <div style={{ height: `${between(to, blocks)}px` }} />
    </section>
  );
}

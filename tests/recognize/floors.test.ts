import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { evaluate } from '../corpus/evaluate.ts';
import { rates } from '../corpus/score.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/dev', import.meta.url));

/** Exact F1 on the labelled articles: raised when the rules get better, never lowered. */
const FLOORS = {
  person: 98,
  official: 97,
  title: 98,
  date: 98,
  document: 94,
  'date value': 97,
  'title holder': 96,
  'same person': 98,
} as const;

it.skipIf(!existsSync(CORPUS))(
  'stays above its floors on the labelled articles (skipped where they are not at hand)',
  () => {
    const { kinds, links } = evaluate(CORPUS);
    const figure = (name: string): number => {
      const kind = kinds.get(name);
      if (kind) return rates(kind.exact, kind.found, kind.gold).f;
      const link = links.get(name);
      return link ? rates(link.right, link.found, link.gold).f : 0;
    };
    for (const [name, floor] of Object.entries(FLOORS))
      expect(figure(name), name).toBeGreaterThanOrEqual(floor);
  },
);

it.skipIf(!existsSync(CORPUS))(
  'has everything right in the first of them, which the project began with (skipped where it is not at hand)',
  () => {
    const { kinds, links } = evaluate(CORPUS, (place) => place === 0);
    for (const name of ['person', 'official', 'title', 'date']) {
      const { gold, found, exact } = kinds.get(name) ?? {};
      expect({ found, exact }, name).toEqual({ found: gold, exact: gold });
      expect(gold).toBeGreaterThan(0);
    }
    for (const name of ['date value', 'title holder', 'same person']) {
      const { gold, found, right } = links.get(name) ?? {};
      expect({ found, right }, name).toEqual({ found: gold, right: gold });
    }
  },
);

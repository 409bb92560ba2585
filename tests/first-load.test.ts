import { expect, it } from 'vitest';
import { importsOf, pathsUnder, reachableFrom, readSource } from './source-tree.ts';

const HEAVY = /^(?:docx|fflate|papaparse|mdast-util-to-markdown)$/;

it('loads what is heavy only when it is used', () => {
  const code = ['lib', 'components', 'entrypoints']
    .flatMap(pathsUnder)
    .filter((path) => /\.tsx?$/.test(path))
    .map(readSource);
  const atOnce = new Map(
    code.map((file) => [
      file.path,
      importsOf(file).flatMap((each) => (each.isAtOnce && !each.isPackage ? [each.to] : [])),
    ]),
  );
  const starts = code.filter((file) => file.path.startsWith('entrypoints/'));
  const reached = new Set(starts.flatMap(({ path }) => [...reachableFrom(path, atOnce)]));
  expect(reached.size).toBeGreaterThan(starts.length);
  const heavy = code
    .filter((file) => reached.has(file.path))
    .flatMap(importsOf)
    .filter((each) => each.isAtOnce && HEAVY.test(each.to));
  expect(heavy.map((each) => `${each.from} → ${each.to}`)).toEqual([]);
});

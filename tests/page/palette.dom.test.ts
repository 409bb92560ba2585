import { afterEach, expect, it } from 'vitest';
import { Colours } from '../../entrypoints/content/colours.ts';

afterEach(() => {
  document.adoptedStyleSheets = [];
});

it('colours the marks as chosen, adds nothing for the usual colours, and leaves nothing behind', () => {
  const life = new AbortController();
  const colours = new Colours(document, life.signal);
  const ruled = (): string =>
    document.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      .join('\n');
  colours.show('default');
  expect(document.adoptedStyleSheets).toHaveLength(0);
  colours.show('blue-orange');
  expect(ruled()).toMatch(/::highlight\(chu-giai-date-light\).*rgb\(138, 75, 0\) !important/);
  colours.show('lines');
  expect(document.adoptedStyleSheets).toHaveLength(1);
  expect(ruled()).toMatch(/::highlight\(chu-giai-date-dark\).*rgb\(236, 236, 234\) !important/);
  life.abort();
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

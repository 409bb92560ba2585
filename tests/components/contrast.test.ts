import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../lib/page/palette.ts';
import { readSource } from '../source-tree.ts';

/** Contrast of the tokens wherever two of them meet, by WCAG 2: text 4.5, reading 7, edges 3. */

const css = readSource('components/tokens.css').text;
const [plain = ''] = css.split('@media');
const tokens = new Map(
  [...plain.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

const GROUNDS = ['paper', 'surface', 'raised', 'sunken', 'chosen'];
const TINTS = ['key-tint', 'figure-tint', 'cite-tint', 'ask-tint'];
const KINDS = ['person', 'title', 'date', 'document'];
const CATEGORIES = ['key', 'figure', 'cite', 'ask'];
const PAIRS: readonly (readonly [string, readonly string[], number])[] = [
  ...['ink', 'ink-2', 'ink-3'].map((name) => [name, GROUNDS, 4.5] as const),
  ['on-ink', ['ink', 'ink-2'], 4.5],
  ['line-strong', ['paper', 'surface', 'raised'], 3],
  ['focus', GROUNDS, 3],
  ...KINDS.map((name) => [name, [...GROUNDS, ...TINTS], 4.5] as const),
  ...CATEGORIES.map((name) => [name, [...GROUNDS, `${name}-tint`], 4.5] as const),
  ['ink', [...TINTS, 'hit', 'warn-tint', 'bad-tint'], 7],
  ['ink-3', ['warn-tint', 'bad-tint'], 4.5],
  ['ok', [...GROUNDS, ...TINTS], 4.5],
  ['warn', [...GROUNDS, 'warn-tint'], 4.5],
  ['bad', [...GROUNDS, ...TINTS, 'bad-tint'], 4.5],
  ['guess', GROUNDS, 4.5],
];

describe('the tokens', () => {
  it.each(['light', 'dark'] as const)('have the contrast that is asked of them, in %s', (theme) => {
    expect(tokens.size).toBeGreaterThan(30);
    const short = PAIRS.flatMap(([front, grounds, floor]) =>
      grounds
        .map((ground) => ({ pair: `${front} on ${ground}`, ratio: ratio(front, ground, theme), floor }))
        .filter((each) => each.ratio < each.floor),
    );
    expect(short).toEqual([]);
  });

  it('are the colours of the sets for other eyes too, with the same contrast', () => {
    const known = new Map([...tokens].map(([name, { light, dark }]) => [`${light} ${dark}`, name]));
    for (const colours of Object.values(PALETTES)) {
      const names = Object.values(colours).map(
        ({ light, dark }) => known.get(`${light} ${dark}`) ?? `${light} ${dark}`,
      );
      const short = names.flatMap((name) =>
        (['light', 'dark'] as const).flatMap((theme) =>
          [...GROUNDS, ...TINTS]
            .filter((ground) => ratio(name, ground, theme) < 4.5)
            .map((ground) => `${name} on ${ground}, ${theme}`),
        ),
      );
      expect(short).toEqual([]);
    }
  });

  it('give a set of colours to each kind, on our surfaces as in the page', () => {
    const rules = css
      .split('[data-palette=')
      .slice(1)
      .map((rule) => rule.split('}')[0] ?? '');
    expect(rules.map((rule) => /^"([\w-]+)"/.exec(rule)?.[1])).toEqual(Object.keys(PALETTES));
    for (const [at, colours] of Object.values(PALETTES).entries()) {
      for (const [kind, { light }] of Object.entries(colours)) {
        const given = new RegExp(`--${kind}: var\\(--([\\w-]+)\\)`).exec(rules[at] ?? '')?.[1] ?? kind;
        expect(tokens.get(given)?.light).toBe(light);
      }
    }
  });

  it('are all the colours there are: no surface has one of its own', () => {
    const sheets = [
      'base',
      'controls',
      'marks',
      'states',
      'popup/popup',
      'editor/editor',
      'editor/note-form',
      'notebook/notebook',
      'options/options',
      'panel/panel',
      'welcome/welcome',
      'popup/front',
      'popup/rows',
    ];
    const own = sheets.flatMap((name) => {
      const { path, text } = readSource(`components/${name}.css`);
      return [...text.matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi)].map(
        ([colour]) => `${path}: ${colour}`,
      );
    });
    expect(own).toEqual([]);
  });
});

function ratio(front: string, ground: string, theme: 'light' | 'dark'): number {
  const [low = 0, high = 0] = [luminance(front, theme), luminance(ground, theme)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(name: string, theme: 'light' | 'dark'): number {
  const colour = tokens.get(name)?.[theme];
  if (colour === undefined) throw new Error(`no token ${name}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

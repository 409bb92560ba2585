import type { Kind } from '../recognize/mention.ts';

/** Sets of colours for the marks, for eyes that tell some colours apart with difficulty; the lines stay what they are. */
export type Palette = 'default' | 'lines' | 'blue-orange';

type Colours = { readonly light: string; readonly dark: string };
const INK: Colours = { light: '#1b1c1f', dark: '#ececea' };
const BLUE: Colours = { light: '#114a8f', dark: '#79aefc' };
const ORANGE: Colours = { light: '#8a4b00', dark: '#f0b35c' };

/** The colour of each kind where it is not the usual one. Only two colours, or none: what else there is to tell, lines tell. */
export const PALETTES: Readonly<Record<Exclude<Palette, 'default'>, Readonly<Record<Kind, Colours>>>> = {
  lines: { person: INK, title: INK, date: INK, document: INK },
  'blue-orange': { person: BLUE, title: BLUE, date: ORANGE, document: ORANGE },
};

/** Rules that give the marks the colours of a set. */
export function paletteRules(palette: Palette): string {
  if (palette === 'default') return '';
  return Object.entries(PALETTES[palette])
    .flatMap(([kind, colours]) =>
      (['light', 'dark'] as const).map((ground) => {
        const name = `chu-giai-${kind}-${ground}`;
        return `::highlight(${name}), ::highlight(${name}-tight) { text-decoration-color: ${colours[ground]} !important; }`;
      }),
    )
    .join('\n');
}

import { parentElementOf } from './dom.ts';

/** Which set of marks a block takes: for light or dark ground, and nearer to the words where lines stand close. */
export type Scheme = { readonly ground: 'light' | 'dark'; readonly isTight: boolean };

/** Lines closer than this share of the letters' size get the tight set. */
const TIGHT = 1.5;

/** The scheme of a block by its own ground: the first opaque background it stands on; over a picture, what its ink asks for. */
export function schemeOf(block: Element): Scheme {
  const style = getComputedStyle(block);
  const lead = Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize);
  return { ground: groundOf(block, style.color), isTight: !(lead >= TIGHT) };
}

function groundOf(block: Element, ink: string): 'light' | 'dark' {
  for (let at: Element | undefined = block; at; at = parentElementOf(at)) {
    const style = getComputedStyle(at);
    const color = parse(style.backgroundColor);
    if (color && color.alpha >= 0.5) return luminance(color) < 0.35 ? 'dark' : 'light';
    if (style.backgroundImage.includes('url(')) return isBright(ink) ? 'dark' : 'light';
  }
  // No ground at all: the browser's own, which follows the page's colour scheme as its ink does.
  return isBright(ink) ? 'dark' : 'light';
}

type Color = { readonly red: number; readonly green: number; readonly blue: number; readonly alpha: number };

const isBright = (ink: string): boolean => {
  const color = parse(ink);
  return color !== undefined && luminance(color) > 0.4;
};

// rgb(27, 28, 31) | rgba(0, 0, 0, 0.5) | color(srgb 0.1 0.2 0.3 / 0.5) | oklch(0.2 0.01 250)
function parse(color: string): Color | undefined {
  const numbers = (color.match(/-?[\d.]+(?:e-?\d+)?%?/gi) ?? []).map((each) =>
    each.endsWith('%') ? Number.parseFloat(each) / 100 : Number(each),
  );
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (color.startsWith('rgb')) return { red: red / 255, green: green / 255, blue: blue / 255, alpha };
  if (color.startsWith('color(srgb')) return { red, green, blue, alpha };
  const lightness = color.startsWith('lab') || color.startsWith('lch') ? red / 100 : red;
  if (/^(?:ok)?l(?:ab|ch)/.test(color))
    return { red: lightness ** 1.5, green: lightness ** 1.5, blue: lightness ** 1.5, alpha };
  return undefined;
}

/** Relative luminance as WCAG has it, 0–1. */
function luminance({ red, green, blue }: Color): number {
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

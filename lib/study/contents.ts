import type { Span } from '../text/span.ts';
import { LEVELS, type Level } from './marker.ts';
import { isIssuedAlong, type Outline, type Part } from './outline.ts';

/** One line of a table of contents; its span is that of the part. */
export type Entry = Span & {
  /** How deep it stands, from 0. */
  readonly depth: number;
  /** `Chương II`, `Điều 5`, `II.`, `1.`, `a)`. */
  readonly name: string;
  /** Its heading, or where it has none its first words. */
  readonly words: string;
};

/** A longer table of contents is read by nobody: its innermost level is left out, the articles never. */
const MOST_ENTRIES = 400;
const LONGEST = 160;

const WRITTEN: Readonly<Record<Level, (label: string) => string>> = {
  annex: (label) => `Phụ lục ${label}`.trim(),
  part: (label) => `Phần ${label}`,
  chapter: (label) => `Chương ${label}`,
  section: (label) => `Mục ${label}`,
  subsection: (label) => `Tiểu mục ${label}`,
  letter: (label) => `${label}.`,
  roman: (label) => `${label}.`,
  article: (label) => `Điều ${label}`,
  clause: (label) => `${label}.`,
  subclause: (label) => `${label}.`,
  point: (label) => `${label})`,
  subpoint: (label) => `${label})`,
  dash: () => '–',
  plus: () => '+',
};

/** The table of contents of a document, without dashes, as deep as a reader can take in. */
export function contentsOf(text: string, { parts }: Outline): readonly Entry[] {
  let deepest = LEVELS.indexOf('subpoint');
  const shown = (): readonly Part[] => parts.filter(({ level }) => LEVELS.indexOf(level) <= deepest);
  while (deepest > LEVELS.indexOf('article') && shown().length > MOST_ENTRIES) deepest--;
  const depthOf = new Map<number, number>();
  parts.forEach(({ parent }, index) => {
    depthOf.set(index, parent === undefined ? 0 : (depthOf.get(parent) ?? 0) + 1);
  });
  return parts.flatMap((part, index) => {
    if (LEVELS.indexOf(part.level) > deepest) return [];
    const { start, end, level, label, heading, marker } = part;
    const depth = depthOf.get(index) ?? 0;
    return [
      {
        start,
        end,
        depth,
        name: isIssuedAlong(part) ? 'Kèm theo:' : WRITTEN[level](label),
        words: heading || opening(text, start + marker, end),
      },
    ];
  });
}

function opening(text: string, start: number, end: number): string {
  const words = text.slice(start, Math.min(end, start + 2 * LONGEST)).trimStart();
  const line = words.slice(0, Math.max(words.indexOf('\n'), 0) || words.length).trim();
  return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST))} …`;
}

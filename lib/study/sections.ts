import { cutWords, type Words } from '../anchor/words.ts';
import { type Span, slice } from '../text/span.ts';
import type { Outline, Part } from './outline.ts';

/** What a document says at one place of its structure, without what stands under it; before the first part there is none. */
export type Section = Span & {
  readonly part?: Part;
  /** `phần II`, `mục 2`: the labels of the parts it stands in, outermost first, which name its place. */
  readonly path: string;
  readonly words: Words;
};

/** Cuts a document where a part begins; every letter but blank ends stands in one section. */
export function sectionsOf(text: string, { parts }: Outline): readonly Section[] {
  const paths: string[] = [];
  for (const { level, label, parent } of parts)
    paths.push(`${parent === undefined ? '' : `${paths[parent]} › `}${level} ${label}`);
  const cuts = [0, ...parts.map(({ start }) => start), text.length];
  return cuts.slice(0, -1).flatMap((start, index) => {
    const span = trimmed(text, { start, end: cuts[index + 1] ?? text.length });
    const part = parts[index - 1];
    if (span.start === span.end) return [];
    return [
      {
        ...span,
        ...(part ? { part } : {}),
        path: paths[index - 1] ?? '',
        words: cutWords(slice(text, span)),
      },
    ];
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length || end };
}

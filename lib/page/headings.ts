import type { Heading } from '../recognize/flow.ts';
import {
  firstChildOf,
  isElement,
  isIn,
  isText,
  nextSiblingOf,
  oneLine,
  tagOf,
  textContentOf,
} from './dom.ts';
import type { Reading } from './reading.ts';

/** A line longer than this heads nothing. */
const LONGEST = 140;

/** The article's own headings, in order: what is marked up as one, and what newspapers use for one, a short line wholly in bold. The headline is none. */
export function headingsOf({ blocks, text }: Reading): readonly Heading[] {
  return blocks.flatMap(({ element, start, end }) => {
    const words = oneLine(text.slice(start, end));
    if (words === '' || words.length > LONGEST || isIn(element, 'h1')) return [];
    return isIn(element, 'h2, h3, h4, h5, h6') || isBold(element, words) ? [{ start, end, words }] : [];
  });
}

/** `<p><strong>Làm xong thì nói</strong></p>`, which ends as no sentence does. */
function isBold(element: Element, words: string): boolean {
  if (/[.,;:]$/.test(words)) return false;
  let bold: Element | undefined;
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
    if (isText(child) && oneLine(textContentOf(child) ?? '') === '') continue;
    if (bold || !isElement(child) || !/^(?:b|strong)$/.test(tagOf(child))) return false;
    bold = child;
  }
  return bold !== undefined;
}

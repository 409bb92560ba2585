import type { Category } from '../notes/note.ts';
import { make } from './element.ts';
import { drawing } from './icon.ts';

/** The categories of notes, each with its colour and shape. */
export type NoteLook = Category;

/** ● ■ ◆ ▲ in a box of 12. */
const SHAPES: Readonly<Record<NoteLook, string>> = {
  key: 'M11 6A5 5 0 1 1 1 6a5 5 0 0 1 10 0z',
  figure: 'M1.5 1.5h9v9h-9z',
  cite: 'M6 .2 11.8 6 6 11.8.2 6z',
  ask: 'M6 .8 11.8 11H.2z',
};

/** The shape of a category, in its colour. */
export const shape = (look: NoteLook): SVGSVGElement => drawing(SHAPES[look], 12, `look ${look}`);

/** The button that stands in the margin for a note. */
export function shapeButton({
  look,
  label,
}: {
  readonly look: NoteLook;
  readonly label: string;
}): HTMLButtonElement {
  return make(
    'button',
    { type: 'button', class: 'shape', 'aria-label': label },
    shape(look),
    make('span', { class: 'number', 'aria-hidden': 'true' }),
  );
}

/** Where a shape says for how many notes it stands. */
export const numberOf = (button: HTMLButtonElement): Element => button.lastElementChild ?? button;

/** The categories of notes, each with its colour and shape. */
export type NoteLook = 'key' | 'figure' | 'cite' | 'ask';

const SVG = 'http://www.w3.org/2000/svg';
/** ● ■ ◆ ▲ in a box of 12. */
const SHAPES: Readonly<Record<NoteLook, string>> = {
  key: 'M11 6A5 5 0 1 1 1 6a5 5 0 0 1 10 0z',
  figure: 'M1.5 1.5h9v9h-9z',
  cite: 'M6 .2 11.8 6 6 11.8.2 6z',
  ask: 'M6 .8 11.8 11H.2z',
};

/** The button that stands in the margin for a note. Built node by node: a page that demands trusted types allows no other way. */
export function shapeButton({
  look,
  label,
}: {
  readonly look: NoteLook;
  readonly label: string;
}): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `shape ${look}`;
  button.ariaLabel = label;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[look]);
  svg.append(path);
  const number = document.createElement('span');
  number.className = 'number';
  number.ariaHidden = 'true';
  button.append(svg, number);
  return button;
}

/** Where a shape says for how many notes it stands. */
export const numberOf = (button: HTMLButtonElement): Element => button.lastElementChild ?? button;

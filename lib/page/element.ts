/** Says one of our words in the reader's language, by its name. */
export type Say = (name: string, values?: Readonly<Record<string, string | number>>) => string;

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element of our own parts. Built node by node: a page that demands trusted types allows no other way. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** A button that a reader presses; what a page's script does to it counts for nothing. */
export function pressable(
  attributes: Attributes,
  children: readonly (Node | string)[],
  act: () => void,
): HTMLButtonElement {
  const button = make('button', { type: 'button', ...attributes }, ...children);
  button.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) act();
  });
  return button;
}

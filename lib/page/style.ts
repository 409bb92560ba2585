import { isRendered, tagOf, textContentOf } from './dom.ts';

/** How an element's text is laid out. */
export type Flow = {
  readonly isBlock: boolean;
  readonly isVisible: boolean;
  readonly isPreformatted: boolean;
};

/** Reads how an element is laid out; undefined where it shows nothing at all. */
export function flowOf(element: Element): Flow | undefined {
  const style = getComputedStyle(element);
  const display = style.display;
  if (display === 'none' || (display !== 'contents' && !isRendered(element))) return undefined;
  const space = style.whiteSpace;
  return {
    isBlock: !(
      display.startsWith('inline') ||
      display === 'contents' ||
      display.startsWith('ruby') ||
      isInitial(element, style)
    ),
    isVisible: style.visibility === 'visible' && style.fontSize !== '0px',
    isPreformatted: space.startsWith('pre') || space.startsWith('break-spaces') || tagOf(element) === 'pre',
  };
}

/** Where nothing better is known. */
export const PLAIN: Flow = { isBlock: true, isVisible: true, isPreformatted: false };

/** A floated first letter is part of its word. */
const isInitial = (element: Element, style: CSSStyleDeclaration): boolean =>
  style.float !== 'none' && (textContentOf(element) ?? '').trim().length <= 2;

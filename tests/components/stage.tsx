import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { afterEach, expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Words, WordsContext } from '../../components/words.ts';
import { vietnamese } from './say.ts';

/** Shows a component as our pages do: in the body, in a language. */
export function show(component: ComponentChild, words: Words = vietnamese): void {
  document.documentElement.lang = words.language;
  document.title = 'Chú Giải';
  render(<WordsContext.Provider value={words}>{component}</WordsContext.Provider>, document.body);
}

afterEach(() => {
  render(null, document.body);
  document.documentElement.removeAttribute('data-theme');
});

/** The elements of a role, by what they are called: as a screen reader would list them. */
export const called = (selector: string): string[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].map(
    (each) => each.getAttribute('aria-label') ?? wordsOf(each),
  );

/** What an element says, word by word: a space between any two parts of it. */
export function wordsOf(element: Node = document.body): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (walker.nextNode()) parts.push(walker.currentNode.nodeValue ?? '');
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** The one element that a selector finds and whose text or name is, or else holds, these words. */
export function find<E extends HTMLElement = HTMLElement>(selector: string, words = ''): E {
  const named = [...document.querySelectorAll<E>(selector)].map((element) => ({
    element,
    name: element.getAttribute('aria-label') ?? wordsOf(element),
  }));
  const exact = named.filter(({ name }) => name === words);
  const found = exact.length > 0 ? exact : named.filter(({ name }) => name.includes(words));
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} of ${selector} “${words}”`);
  return only.element;
}

/** Presses keys as a reader does: `press('{ArrowDown}{Enter}')`. */
export const press = (keys: string): Promise<void> => userEvent.keyboard(keys);

export const focused = (): string =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '';

/** No fault that axe knows, in light and in dark; colours included. */
export async function expectAccessible(): Promise<void> {
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset.theme = theme;
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    const told = violations.map(
      ({ id, nodes }) => `${theme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
    expect(told).toEqual([]);
  }
}

/** Whether it stands in a row that scrolls sideways. */
function isReachedByScrolling(element: Element): boolean {
  for (let box = element.parentElement; box; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth) return true;
  return false;
}

/** Nothing sticks out of its box sideways, and no text is clipped but where that is meant (`title` tells the whole). */
export function expectFits(): void {
  const root = document.documentElement;
  expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  const clipped = [
    ...document.querySelectorAll<HTMLElement>('button, a, label, h1, h2, h3, p, b, li, dt, dd'),
  ]
    .filter((each) => each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1)
    .map((each) => `${each.tagName} ${each.textContent}`);
  expect(clipped).toEqual([]);
  const outside = [...document.querySelectorAll<HTMLElement>('button, a, input, select')]
    .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 1)
    .filter((each) => !isReachedByScrolling(each))
    .map((each) => each.ariaLabel ?? each.textContent);
  expect(outside).toEqual([]);
}

import axe from 'axe-core';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { HOST_TAG, Host } from '../../lib/page/host.ts';
import { HOST_STYLE } from '../../lib/page/host-style.ts';
import type { Reading } from '../../lib/page/reading.ts';
import type { Span } from '../../lib/text/span.ts';

/** What a test of our own parts in a page has: a life, a host, and the closed roots that were attached meanwhile. */
export function setUpHost(): {
  readonly life: () => AbortController;
  readonly roots: () => readonly ShadowRoot[];
} {
  let life = new AbortController();
  let roots: ShadowRoot[] = [];
  beforeEach(async () => {
    life = new AbortController();
    roots = [];
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      roots.push(root);
      return root;
    });
    await browserPage.viewport(1000, 800);
    scrollTo(0, 0);
  });
  afterEach(() => {
    life.abort();
    vi.restoreAllMocks();
  });
  return { life: () => life, roots: () => roots };
}

export const newHost = (life: AbortController): Host => new Host(document, HOST_STYLE, life.signal);

/** Our hosts in the page. */
export const hosts = (): readonly Element[] => [...document.querySelectorAll(HOST_TAG)];

/** No fault that axe knows in our parts, in light and in dark. It cannot look into closed roots: copies of them stand open. */
export async function expectAccessibleParts(roots: readonly ShadowRoot[]): Promise<void> {
  const body = document.createElement('body');
  const parts = roots.flatMap((root) => [...root.children]).map((part) => part.cloneNode(true));
  for (const part of parts) if (part instanceof HTMLElement) part.removeAttribute('popover');
  const main = document.createElement('main');
  main.append(...parts);
  body.append(main);
  const before = document.body;
  document.body = body;
  document.documentElement.lang = 'vi';
  document.title = 'Trang';
  for (const scheme of ['light', 'dark']) {
    for (const part of parts) if (part instanceof HTMLElement) part.style.colorScheme = scheme;
    const { violations } = await axe.run(main, { rules: { region: { enabled: false } } });
    const told = violations.map(
      ({ id, nodes }) => `${scheme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
    expect(told).toEqual([]);
  }
  document.body = before;
}

/** Where these words stand first in a text. */
export function spanOn({ text }: Reading, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

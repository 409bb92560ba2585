import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ICONS as OURS } from '../../components/Icon.tsx';
import { speak } from '../../lib/browser/speak.ts';
import { Bar } from '../../lib/page/bar.ts';
import { copyInPage } from '../../lib/page/copy.ts';
import type { Say } from '../../lib/page/element.ts';
import { ICONS } from '../../lib/page/icon.ts';
import { watchPicking } from '../../lib/page/picked.ts';
import { boxesOf } from '../../lib/page/place.ts';
import { Toast } from '../../lib/page/toast.ts';
import words from '../../public/_locales/vi/messages.json' with { type: 'json' };
import { expectAccessibleParts, hosts, newHost, setUpHost, spanOn } from './hosted.ts';
import { articleOf, readBody } from './shown.ts';

const { life, roots } = setUpHost();
const { say }: { readonly say: Say } = speak(words, 'vi');
const find = <E extends HTMLElement>(selector: string): E => {
  const found = roots().flatMap((root) => [...root.querySelectorAll<E>(selector)]);
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} of ${selector}`);
  return only;
};
const focused = (): string | null | undefined =>
  roots().map((root) => root.activeElement?.getAttribute('aria-label'))[0];

describe('the bar of a selection', () => {
  const opened = () => {
    const { reading } = readBody(
      `<style>main { margin: 200px 120px; font: 18px/1.7 serif }</style>${articleOf('<p><a href="#x">Ông Lò Văn Páo đến.</a></p>')}`,
    );
    const did: string[] = [];
    const bar = new Bar(newHost(life()), {
      mark: (look) => did.push(look),
      note: () => did.push('note'),
      tag: () => did.push('tag'),
      copy: async () => did.push('copy') > 0,
    });
    const boxes = boxesOf(reading, spanOn(reading, 'Lò Văn Páo'));
    const [first] = boxes;
    const last = boxes.at(-1);
    if (!first || !last) throw new Error('not shown');
    bar.show(say, { first, last }, 'light');
    return { bar, did, last };
  };

  it('stands under the end of what is selected, over everything, and is gone when hidden', () => {
    const { bar, last } = opened();
    const box = find('.bar').getBoundingClientRect();
    expect(box.top).toBeGreaterThanOrEqual(last.bottom);
    expect(box.top).toBeLessThan(last.bottom + 12);
    expect(find('.bar').matches(':popover-open')).toBe(true);
    bar.hide();
    expect(hosts()).toEqual([]);
  });

  it('does what a hand presses, by colour and shape with a name, and nothing that a script presses', async () => {
    const { did } = opened();
    const names = [...find('.bar').querySelectorAll('button')].map((each) => each.ariaLabel);
    expect(names).toEqual(
      ['category_key', 'category_figure', 'category_cite', 'category_ask', 'note', 'barTag', 'barCopy'].map(
        (name) => say(name),
      ),
    );
    for (const button of find('.bar').querySelectorAll('button')) button.click();
    expect(did).toEqual([]);
    for (const button of find('.bar').querySelectorAll('button')) {
      button.focus();
      await userEvent.keyboard('{Enter}');
    }
    expect(did).toEqual(['key', 'figure', 'cite', 'ask', 'note', 'tag', 'copy']);
    await expect.poll(() => find('.bar').textContent).toContain(say('editorCopied'));
  });

  it('leaves the page its keys until it has the focus, and gives that back', async () => {
    const { bar, did } = opened();
    const link = document.querySelector('a');
    link?.focus();
    const seen: string[] = [];
    document.addEventListener('keydown', ({ key }) => seen.push(key), { signal: life().signal });
    await userEvent.keyboard('1n');
    expect([did, seen]).toEqual([[], ['1', 'n']]);
    bar.focus();
    expect(focused()).toBe(say('category_key'));
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(focused()).toBe(say('category_cite'));
    await userEvent.keyboard('{End}{ArrowRight}{Enter}2nt');
    expect(did).toEqual(['key', 'figure', 'note', 'tag']);
    expect(seen).toEqual(['1', 'n']);
    await userEvent.keyboard('{Escape}');
    expect(bar.isShown).toBe(false);
    expect(document.activeElement).toBe(link);
  });

  it('has no fault that axe knows', async () => {
    opened();
    await expectAccessibleParts(roots());
  });

  it('draws its signs as all our surfaces do', () => {
    const shared = Object.entries(ICONS).filter(([name]) => name in OURS);
    expect(shared.length).toBeGreaterThan(8);
    expect(shared.filter(([name, path]) => Reflect.get(OURS, name) !== path)).toEqual([]);
  });
});

describe('a toast', () => {
  it('says what was done, lets it be undone by hand or by F6, and ends by itself', async () => {
    readBody(articleOf(''));
    const toast = new Toast(newHost(life()));
    let undone = 0;
    const doings = [{ label: 'Hoàn tác', act: () => undone++ }];
    toast.show({ text: 'Đã lưu.', doings }, 'light');
    expect(find('.toast').role).toBe('status');
    await expectAccessibleParts(roots());
    await userEvent.keyboard('{F6}{Enter}');
    expect(undone).toBe(1);
    expect(hosts()).toEqual([]);
    vi.useFakeTimers();
    toast.show({ text: 'Đã lưu.', doings }, 'dark');
    await vi.advanceTimersByTimeAsync(9_900);
    expect(hosts().length).toBe(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(hosts()).toEqual([]);
    vi.useRealTimers();
  });
});

describe('our host among a page’s scripts', () => {
  it('comes back when it is thrown out or hidden, but not for ever', async () => {
    readBody(articleOf(''));
    const host = newHost(life());
    const part = document.createElement('p');
    host.float(part);
    const [element] = hosts();
    element?.remove();
    await expect.poll(() => hosts().length).toBe(1);
    expect(part.matches(':popover-open')).toBe(true);
    element?.setAttribute('style', 'display: none !important');
    element?.setAttribute('inert', '');
    await expect.poll(() => [...(element?.attributes ?? [])].map(({ name }) => name)).toEqual(['style']);
    expect(part.checkVisibility()).toBe(true);
    vi.useFakeTimers();
    let thrown = 0;
    const observer = new MutationObserver(() => {
      for (const each of hosts()) {
        each.remove();
        thrown++;
      }
    });
    observer.observe(document.documentElement, { childList: true });
    element?.remove();
    await vi.advanceTimersByTimeAsync(60_000);
    observer.disconnect();
    vi.useRealTimers();
    expect(thrown).toBeGreaterThan(5);
    expect(thrown).toBeLessThan(25);
  });
});

describe('what a reader picks', () => {
  const watched = () => {
    let made = 0;
    watchPicking(document, { made: () => made++, changed: () => undefined }, life().signal);
    return () => made;
  };

  it('is told after the reader’s own hand, and not for a script or in a field', async () => {
    readBody(articleOf('<p id="a">một hai ba</p><textarea>bốn</textarea>'));
    const made = watched();
    const text = document.querySelector('#a')?.firstChild;
    if (text) document.getSelection()?.setBaseAndExtent(text, 0, text, 3);
    document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(made()).toBe(0);
    await userEvent.click(document.querySelector('textarea') ?? document.body);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(made()).toBe(0);
    await userEvent.click(document.querySelector('#a') ?? document.body);
    await expect.poll(made).toBe(1);
  });
});

describe('copying from within a page', () => {
  it('gives our text, whatever is selected, and leaves the selection', async () => {
    readBody(articleOf('<p id="a">một hai ba</p>'));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not here'));
    const copied: (string | undefined)[] = [];
    addEventListener('copy', (event) => copied.push(event.clipboardData?.getData('text/plain')), {
      signal: life().signal,
    });
    const text = document.querySelector('#a')?.firstChild;
    if (text) document.getSelection()?.setBaseAndExtent(text, 0, text, 3);
    await userEvent.click(document.querySelector('h1') ?? document.body);
    if (text) document.getSelection()?.setBaseAndExtent(text, 0, text, 3);
    expect(await copyInPage(document, '“một”\nBáo Vân Lĩnh')).toBe(true);
    // The page’s own listeners do not get it.
    expect(copied).toEqual([]);
    expect(document.getSelection()?.toString()).toBe('một');
  });
});

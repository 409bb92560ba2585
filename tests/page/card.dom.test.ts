import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { speak } from '../../lib/browser/speak.ts';
import { Card } from '../../lib/page/card/card.ts';
import type { CardDoings, CardView } from '../../lib/page/card/card-view.ts';
import { Leaving } from '../../lib/page/card/leaving.ts';
import type { Say } from '../../lib/page/element.ts';
import { markAt } from '../../lib/page/hit.ts';
import { boxesOf, spotAt } from '../../lib/page/place.ts';
import { watchPointing } from '../../lib/page/pointing.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import messages from '../../public/_locales/vi/messages.json' with { type: 'json' };
import { expectAccessibleParts, hosts, newHost, setUpHost, spanOn } from './hosted.ts';
import { articleOf, readBody } from './shown.ts';

const { life, roots } = setUpHost();
const { say }: { readonly say: Say } = speak(messages, 'vi');
const NAME = 'Lò Văn Páo';
const LINE = `Đồng chí ${NAME}, Bí thư Đảng uỷ xã, nói.`;

const acting = () =>
  ({
    step: vi.fn(),
    note: vi.fn(),
    openNote: vi.fn(),
    openArticle: vi.fn(),
    openFile: vi.fn(),
    never: vi.fn(),
    same: vi.fn(),
    tryExtent: vi.fn(),
    extent: vi.fn(),
  }) satisfies CardDoings;
let doings: ReturnType<typeof acting>;
beforeEach(() => {
  doings = acting();
});

const view: CardView = {
  kind: 'person',
  name: NAME,
  under: 'Cán bộ · 2 lần trong bài',
  held: { label: 'Chức danh trong bài', kind: 'title', names: ['Bí thư Đảng uỷ xã'] },
  at: 1,
  of: 2,
  words: NAME,
  notes: [{ id: 'n1', look: 'ask', label: 'Đã hứa gì?' }],
  line: LINE,
  inLine: { start: 9, end: 9 + NAME.length },
  others: [{ key: 'person:đỗ hữu nghiễm' as EntityKey, name: 'Đỗ Hữu Nghiễm' }],
  why: ['Ngay trước đó là lời xưng “Đồng chí”.'],
};
const find = <E extends HTMLElement>(selector: string): E => {
  const [found] = roots().flatMap((root) => [...root.querySelectorAll<E>(selector)]);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const press = async (words: string): Promise<void> => {
  const buttons = roots().flatMap((root) => [...root.querySelectorAll('button')]);
  const button = buttons.find((each) => (each.ariaLabel ?? each.textContent ?? '').includes(words));
  if (!button) throw new Error(`no button ${words}`);
  button.focus();
  await userEvent.keyboard('{Enter}');
};
const opened = (isPinned = true, style = 'main { margin: 100px 420px 0 60px }') => {
  const { reading } = readBody(`<style>${style}</style>${articleOf(`<p>${LINE}</p><a href="#x">Xem</a>`)}`);
  const span = spanOn(reading, NAME);
  const spot = spotAt(reading, span, undefined);
  if (!spot) throw new Error('not shown');
  const card = new Card(newHost(life()), () => undefined);
  document.querySelector('a')?.focus();
  card.show({ view, spot, say, scheme: 'light', doings, isPinned });
  return { card, reading, span };
};

describe('the card', () => {
  it('tells who it is, which titles are held here, which mention it stands at, and what was noted', () => {
    opened();
    const words = find('.card').textContent;
    for (const part of [NAME, view.under, 'Bí thư Đảng uỷ xã', 'Lần nhắc 1 / 2', 'Đã hứa gì?'])
      expect(words).toContain(part);
  });

  it('stands in the free margin at the height of its word, else under the line, never over it', () => {
    for (const style of ['main { margin: 100px 420px 0 60px }', 'main { margin: 100px 20px }']) {
      const { card, reading, span } = opened(true, style);
      const [line] = boxesOf(reading, span);
      const box = card.box;
      if (!line || !box) throw new Error('not shown');
      const isBeside = box.left >= line.right && Math.abs(box.top - line.top) < 6;
      expect(isBeside || box.top >= line.bottom).toBe(true);
      expect(isBeside).toBe(style.includes('420px'));
      card.hide();
    }
  });

  it('is as high as its words need in a margin that makes it narrow', () => {
    opened(true, 'main { margin: 100px 324px 0 60px }');
    const { offsetWidth, scrollHeight, clientHeight } = find('.card');
    expect(offsetWidth).toBeLessThan(336);
    expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
  });

  it('takes the focus only when it was opened by hand or keys, and gives it back', async () => {
    const link = (): Element | null => document.querySelector('a');
    const { card } = opened(false);
    expect(document.activeElement).toBe(link());
    card.hide();
    const other = opened(true);
    expect(document.activeElement).toBe(hosts()[0]);
    await userEvent.keyboard('{Escape}');
    expect(other.card.isShown).toBe(false);
    expect(hosts()).toEqual([]);
    expect(document.activeElement).toBe(link());
  });

  it('is wholly at the reader’s keys, which the page’s own do not hear', async () => {
    opened();
    const heard: string[] = [];
    document.addEventListener('keydown', ({ key }) => heard.push(key), { signal: life().signal });
    await userEvent.keyboard('jkn');
    expect(doings.step.mock.calls).toEqual([[1], [-1]]);
    expect(doings.note).toHaveBeenCalledTimes(1);
    expect(heard).toEqual([]);
    await press('Đã hứa gì?');
    expect(doings.openNote).toHaveBeenCalledWith('n1');
    await press('Hồ sơ');
    expect(doings.openFile).toHaveBeenCalledTimes(1);
  });

  it('does nothing that a script presses', () => {
    opened();
    for (const button of find('.card').querySelectorAll('button')) button.click();
    for (const act of Object.values(doings)) {
      if (act !== doings.tryExtent) expect(act).not.toHaveBeenCalled();
    }
  });

  it('adds the other articles when they are known, and they open', async () => {
    const { card } = opened();
    const articles = [{ id: 'a', title: 'Vân Lĩnh giao chỉ tiêu', when: '02/2026' }];
    card.tellElsewhere({ label: 'Trong 1 bài khác bạn đã ghi chú', articles });
    expect(find('.elsewhere').textContent).toContain('Trong 1 bài khác bạn đã ghi chú');
    await press('Vân Lĩnh giao chỉ tiêu');
    expect(doings.openArticle).toHaveBeenCalledWith('a');
  });

  it('lets it be put right: none of its kind, the same as another, and why it was marked', async () => {
    opened();
    await press('Chưa đúng');
    await expectAccessibleParts(roots());
    await press('Vì sao');
    expect(find('.card').textContent).toContain('lời xưng “Đồng chí”');
    await press('Quay lại');
    await press('Cùng một người');
    await press('Đỗ Hữu Nghiễm');
    expect(doings.same).toHaveBeenCalledWith('person:đỗ hữu nghiễm');
    await press('Quay lại');
    await press('Không phải cán bộ');
    expect(doings.never).toHaveBeenCalledTimes(1);
  });

  it('lets its extent be moved word by word, shown in the page meanwhile', async () => {
    opened();
    await press('Chưa đúng');
    await press('Sai chỗ');
    await expectAccessibleParts(roots());
    expect(find<HTMLButtonElement>('.btn.main').disabled).toBe(true);
    await press('Thêm một tiếng ở đầu');
    expect(find('.extent b').textContent).toBe(`chí ${NAME}`);
    await press('Bớt một tiếng ở cuối');
    const span = { start: LINE.indexOf('chí'), end: LINE.indexOf(' Páo') };
    expect(doings.tryExtent).toHaveBeenLastCalledWith(span);
    await press('Đúng là vậy');
    expect(doings.extent).toHaveBeenCalledWith(span);
  });

  it('has no fault that axe knows', async () => {
    opened();
    await expectAccessibleParts(roots());
  });
});

describe('a pointer', () => {
  it('that rests is told, one that presses too, and links keep their use', async () => {
    const { reading } = readBody(articleOf(`<p id="a">${LINE}</p><p><a href="#x">Xem tiếp</a></p>`));
    const told: string[] = [];
    const words = (x: number, y: number): string | undefined => {
      const span = spanOn(reading, NAME);
      const hit = markAt(document, reading, [{ ...span, look: 'person' }], x, y);
      return hit && reading.text.slice(hit.mark.start, hit.mark.end);
    };
    watchPointing(
      document,
      {
        rested: ({ x, y }) => told.push(`rested on ${words(x, y)}`),
        pressed: ({ x, y }) => told.push(`pressed ${words(x, y)}`),
        moved: () => undefined,
        down: () => undefined,
      },
      life().signal,
    );
    document.dispatchEvent(new PointerEvent('pointermove', { clientX: 50, clientY: 50 }));
    document.querySelector<HTMLElement>('#a')?.click();
    const [box] = boxesOf(reading, spanOn(reading, NAME));
    if (!box) throw new Error('not shown');
    const paragraph = document.querySelector('#a') ?? document.body;
    const own = paragraph.getBoundingClientRect();
    const position = { x: box.right - own.left - 2, y: box.top - own.top + 5 };
    await userEvent.hover(paragraph, { position });
    await expect.poll(() => told).toEqual([`rested on ${NAME}`]);
    await userEvent.click(paragraph, { position });
    await userEvent.click(document.querySelector('a') ?? document.body);
    expect(told).toEqual([`rested on ${NAME}`, `pressed ${NAME}`]);
  });

  it('is not over a mark where it is beside it, in the blank of its line', () => {
    const { reading } = readBody(articleOf(`<p>${NAME}</p>`));
    const span = spanOn(reading, NAME);
    const marks = [{ ...span, look: 'person' }] as const;
    const [box] = boxesOf(reading, span);
    if (!box) throw new Error('not shown');
    const y = box.top + box.height / 2;
    expect(markAt(document, reading, marks, box.left + 1, y)?.mark).toEqual(marks[0]);
    expect(markAt(document, reading, marks, box.right - 1, y)?.mark).toEqual(marks[0]);
    expect(markAt(document, reading, marks, box.right + 60, y)).toBeUndefined();
  });

  it('that leaves word and card is told after a while, unless it is on its way to the card', async () => {
    vi.useFakeTimers();
    let left = 0;
    const leaving = new Leaving(() => left++);
    const box = new DOMRect(500, 100, 300, 200);
    const at = (x: number) => leaving.moved({ x, y: 150, target: null }, box, false);
    for (let x = 100; x < 500; x += 20) {
      at(x);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(left).toBe(0);
    at(600);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(left).toBe(0);
    at(450);
    await vi.advanceTimersByTimeAsync(300);
    at(430);
    await vi.advanceTimersByTimeAsync(300);
    expect(left).toBe(1);
    vi.useRealTimers();
  });
});

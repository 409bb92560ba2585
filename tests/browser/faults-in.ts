import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that axe finds wrong in a page or a frame as it stands, colours and sizes of targets included. */
export async function faultsIn(place: Frame | Page): Promise<readonly string[]> {
  await place.evaluate(AXE);
  return JSON.parse(await place.evaluate(lookForFaults));
}

/** Whatever is pressed there and is smaller than 24 × 24 px, but for links within text. */
export async function smallIn(place: Frame | Page): Promise<readonly string[]> {
  return JSON.parse(await place.evaluate(measure));
}

async function lookForFaults(): Promise<string> {
  const rules = {
    // Our host undoes whatever a page says of it, spacing included: what is within sets its own.
    'avoid-inline-spacing': { enabled: false },
    'target-size': { enabled: true },
  };
  const { violations, passes } = await Reflect.get(window, 'axe').run(document, { rules });
  type Found = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };
  if (passes.length < 5) throw new Error('axe found nothing to look at');
  return JSON.stringify(
    violations.map(
      ({ id, nodes }: Found) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
    ),
  );
}

function measure(): string {
  const root = document.querySelector('chu-giai')?.shadowRoot ?? document;
  const lengthOf = (element: Element | null): number => element?.textContent?.trim().length ?? 0;
  const small: string[] = [];
  for (const each of root.querySelectorAll<HTMLElement>(
    'button, a[href], input, select, textarea, summary, [role=tab]',
  )) {
    const own = each.getBoundingClientRect();
    const isHidden = !each.checkVisibility({ visibilityProperty: true }) || own.width <= 1 || own.height <= 1;
    const isInText =
      getComputedStyle(each).display === 'inline' && lengthOf(each.parentElement) > lengthOf(each);
    // Words beside a box and the frame about a field are pressed as well as these.
    const whole = each.closest('label, .field')?.getBoundingClientRect() ?? own;
    const width = Math.max(own.width, whole.width);
    const height = Math.max(own.height, whole.height);
    if (isHidden || isInText || (width >= 24 && height >= 24)) continue;
    // Smaller to the eye: what is pressed may reach further.
    each.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom } = each.getBoundingClientRect();
    const x = (left + right) / 2;
    const y = (top + bottom) / 2;
    const isReached = [
      [x, y - 11.5],
      [x, y + 11.5],
      [x - 11.5, y],
      [x + 11.5, y],
    ].every(([across = 0, down = 0]) => root.elementFromPoint(across, down) === each);
    if (!isReached)
      small.push(`${Math.round(width)} × ${Math.round(height)}: ${each.outerHTML.slice(0, 120)}`);
  }
  return JSON.stringify(small);
}

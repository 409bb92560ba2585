import { is, isElement, parentElementOf } from './dom.ts';

/** A pointer that stands still so long, in milliseconds, points at something. */
const REST = 350;
/** And one that moves less than this, in pixels, stands still. */
const TREMBLE = 3;

/** A point of the window, and what of the page stands there. */
export type Point = { readonly x: number; readonly y: number; readonly target: EventTarget | null };

/** Tells where a reader's pointer rests, where it goes, and what it presses that does nothing by itself. */
export function watchPointing(
  document: Document,
  on: {
    readonly rested: (point: Point) => void;
    readonly moved: (point: Point) => void;
    readonly pressed: (point: Point) => void;
    /** Something is pressed, wherever: before it is known what comes of it. */
    readonly down: (point: Point) => void;
  },
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from = { x: -TREMBLE, y: -TREMBLE };
  const stop = (): void => clearTimeout(timer);
  const listen = { signal, passive: true, capture: true };
  document.addEventListener(
    'pointermove',
    (event) => {
      const { isTrusted, pointerType, buttons, clientX: x, clientY: y } = event;
      if (!isTrusted || pointerType === 'touch') return;
      const point = { x, y, target: event.target };
      on.moved(point);
      if (buttons === 0 && Math.abs(x - from.x) < TREMBLE && Math.abs(y - from.y) < TREMBLE) return;
      from = { x, y };
      stop();
      if (buttons === 0) timer = setTimeout(() => on.rested(point), REST);
    },
    listen,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      stop();
      on.down({ x: event.clientX, y: event.clientY, target: event.target });
    },
    listen,
  );
  document.addEventListener('scroll', stop, listen);
  document.addEventListener('keydown', stop, listen);
  document.addEventListener('pointerleave', stop, listen);
  document.addEventListener(
    'click',
    (event) => {
      const { isTrusted, button, detail, altKey, ctrlKey, metaKey, shiftKey, target } = event;
      if (!isTrusted || button !== 0 || detail !== 1 || altKey || ctrlKey || metaKey || shiftKey) return;
      if (!isOfUse(target)) on.pressed({ x: event.clientX, y: event.clientY, target });
    },
    listen,
  );
  signal.addEventListener('abort', stop);
}

const USE =
  'a, area, button, input, select, textarea, label, summary, option, video, audio, iframe, [role=button], [role=link], [role=tab], [role=menuitem], [role=checkbox], [role=switch], [contenteditable], [onclick]';

/** Whether what was pressed has a use of its own in the page: links and buttons go on working. */
function isOfUse(target: EventTarget | null): boolean {
  let at = target instanceof Node ? parentOrSelf(target) : undefined;
  for (; at; at = parentElementOf(at)) if (is(at, USE)) return true;
  return false;
}

const parentOrSelf = (node: Node): Element | undefined => (isElement(node) ? node : parentElementOf(node));

/** How large a part is: `narrowest` is how narrow it may be made in a margin, `shortest` how low where there is little room. */
export type Size = {
  readonly width: number;
  readonly narrowest: number;
  readonly height: number;
  readonly shortest: number;
};
export type Place = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};
type Box = Pick<DOMRect, 'top' | 'bottom' | 'left'>;

const EDGE = 8;

/** In the free margin at the height of a line; else under the line, else above it; over it only where the window is too small. */
export function placeBeside(
  spot: { readonly line: Box; readonly right: number } | undefined,
  size: Size,
  windowWidth: number,
  windowHeight: number,
): Place {
  const height = Math.min(size.height, windowHeight - 2 * EDGE);
  const lowest = windowHeight - height - EDGE;
  const margin = spot ? Math.floor(windowWidth - spot.right - 3 * EDGE) : 0;
  if (spot && margin >= size.narrowest) {
    const top = within(spot.line.top, lowest);
    return { left: Math.round(spot.right + 2 * EDGE), top, width: Math.min(size.width, margin), height };
  }
  const width = Math.min(size.width, windowWidth - 2 * EDGE);
  const rightmost = windowWidth - width - EDGE;
  if (!spot) return { left: within(rightmost, rightmost), top: within(lowest, lowest), width, height };
  const { top, bottom, left } = spot.line;
  const below = bottom + EDGE;
  const above = top - height - EDGE;
  const place = { left: within(left, rightmost), width };
  if (below <= lowest || above >= EDGE)
    return { ...place, top: within(below <= lowest ? below : above, lowest), height };
  // Neither side has room for all of it: the larger one takes what it can.
  const [under, over] = [windowHeight - below - EDGE, top - 2 * EDGE];
  const room = Math.floor(Math.max(under, over));
  if (room < size.shortest) return { ...place, top: within(below, lowest), height };
  return { ...place, top: Math.round(under >= over ? below : EDGE), height: room };
}

/** How far to the left of a selection's end its bar begins: the hand is there. */
const REACH = 92;

/** Under the last line of a selection; above the first where the window ends; at the window's edge where neither has room. */
export function placeUnder(
  { first, last }: { readonly first: Pick<DOMRect, 'top'>; readonly last: Pick<DOMRect, 'bottom' | 'right'> },
  size: Pick<Size, 'width' | 'height'>,
  windowWidth: number,
  windowHeight: number,
): { readonly left: number; readonly top: number; readonly isAbove: boolean } {
  const left = within(last.right - REACH, windowWidth - size.width - EDGE);
  const lowest = windowHeight - size.height - EDGE;
  const below = last.bottom + EDGE;
  const above = first.top - size.height - EDGE;
  const isAbove = below > lowest && above >= EDGE;
  return { left, top: within(isAbove ? above : below, lowest), isAbove };
}

const within = (value: number, most: number): number => Math.round(Math.max(EDGE, Math.min(value, most)));

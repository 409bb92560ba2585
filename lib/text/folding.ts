/** A text in NFC with the way back to the text as it stood. */
export type Folded = {
  readonly text: string;
  /** Offset in the raw text of an offset in `text`. */
  toRaw(offset: number): number;
};

const COMBINING = /[\u0300-\u036f]/;
/** A letter with the marks that follow it. */
const CLUSTER = /(?![\u0300-\u036f]).[\u0300-\u036f]+/gs;
const same = (offset: number): number => offset;

/** Puts a text into NFC letter by letter; a text that has no loose marks is given back as it is. */
export function toNfc(raw: string): Folded {
  if (!COMBINING.test(raw)) return { text: raw, toRaw: same };
  // Each composed cluster shortens the text: keep where, and by how much in all.
  const places: number[] = [];
  const shifts: number[] = [];
  let text = '';
  let from = 0;
  for (const match of raw.matchAll(CLUSTER)) {
    const composed = match[0].normalize('NFC');
    text += raw.slice(from, match.index) + composed;
    from = match.index + match[0].length;
    if (composed.length !== match[0].length) {
      places.push(text.length);
      shifts.push(from - text.length);
    }
  }
  text += raw.slice(from);
  return { text, toRaw: (offset) => offset + shiftAt(places, shifts, offset) };
}

function shiftAt(places: readonly number[], shifts: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (shifts[low - 1] as number);
}

import { classAt, DIGIT, LOWER, MARK, UPPER } from './letters.ts';

/** Tells each run of letters and digits in a text by where it starts and ends: `27-NQ/TU` is three. */
export function eachWord(text: string, tell: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? classAt(text.charCodeAt(at)) : 0;
    const isIn = kind === LOWER || kind === UPPER || kind === DIGIT || (kind === MARK && start >= 0);
    if (isIn && start < 0) start = at;
    if (isIn || start < 0) continue;
    tell(start, at);
    start = -1;
  }
}

import type { Line } from './line.ts';

/** A quotation that is not closed within so many lines was never opened: a sign was forgotten. */
const LONGEST = 300;

/**
 * Which lines stand inside a quotation that is longer than a line, its first line included: “Điều 5. …” inside an amending
 * clause is the text of another document.
 */
export function quotedLines(lines: readonly Line[]): Uint8Array {
  const quoted = new Uint8Array(lines.length);
  const closing = closings(lines);
  for (let at = 0; at < lines.length; at++) {
    const words = lines[at]?.words ?? '';
    const isOpening = /^[“"]/.test(words);
    if (isOpening) quoted[at] = 1;
    if (!leavesOpen(words)) continue;
    const end = closing[at + 1] ?? lines.length;
    if (end - at > LONGEST || end === lines.length) continue;
    for (let inside = at + 1; inside <= end; inside++) quoted[inside] = 1;
    at = end;
  }
  return quoted;
}

function leavesOpen(words: string): boolean {
  const opened = words.lastIndexOf('“');
  if (opened >= 0) return opened > words.lastIndexOf('”');
  return words.startsWith('"') && words.indexOf('"', 1) < 0;
}

/** For each line the next, itself included, that closes a quotation. */
function closings(lines: readonly Line[]): Int32Array {
  const next = new Int32Array(lines.length + 1).fill(lines.length);
  for (let at = lines.length - 1; at >= 0; at--) {
    const words = lines[at]?.words ?? '';
    const closes = words.lastIndexOf('”') > words.lastIndexOf('“') || /^[^"]*"[.;,]*$/.test(words);
    next[at] = closes ? at : (next[at + 1] as number);
  }
  return next;
}

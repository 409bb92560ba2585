/** The most a file may hold, in UTF-16 units or bytes: some 100,000 long notes. Checked before a file is read. */
export const MOST = 64 * 1024 * 1024;
const DEEPEST = 16;

/** Reads JSON that comes from outside: never too much and never too deep. */
export function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: JsonFault } {
  if (text.length > MOST) return { ok: false, why: 'too-big' };
  if (depthOf(text) > DEEPEST) return { ok: false, why: 'too-deep' };
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    return { ok: false, why: 'not-json' };
  }
}

type JsonFault = 'too-big' | 'too-deep' | 'not-json';

/** How deep brackets are nested outside of strings: one pass, before anything is built from a hostile file. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isString) {
      if (unit === 0x5c) at++;
      else if (unit === 0x22) isString = false;
    } else if (unit === 0x22) isString = true;
    else if (unit === 0x7b || unit === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (unit === 0x7d || unit === 0x5d) depth--;
  }
  return deepest;
}

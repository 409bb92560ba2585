/** The words of the ranges that are registered as ours in a window, by the name they are registered as. */
export function registered(
  view: typeof globalThis = globalThis,
): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  for (const [name, highlight] of view.CSS.highlights) {
    if (name.startsWith('chu-giai-')) found[name] = [...highlight].map(wordsOf);
  }
  return found;
}

/** All words that are registered, in no order. */
export const registeredWords = (view: typeof globalThis = globalThis): readonly string[] =>
  Object.values(registered(view)).flat().sort();

/** The words of a range, live or not. */
export function wordsOf(each: AbstractRange): string {
  const range = (each.startContainer.ownerDocument ?? document).createRange();
  range.setStart(each.startContainer, each.startOffset);
  range.setEnd(each.endContainer, each.endOffset);
  return range.toString();
}

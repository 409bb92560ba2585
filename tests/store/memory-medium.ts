import type { Medium } from '../../lib/store/medium.ts';

/** A medium in memory, with its texts to look at and to damage. */
export type MemoryMedium = Medium & { readonly texts: Map<string, string> };

/** Makes an empty medium. */
export function memoryMedium(): MemoryMedium {
  const texts = new Map<string, string>();
  return {
    texts,
    names: async () => [...texts.keys()],
    get: async (names) =>
      Object.fromEntries(names.flatMap((name) => (texts.has(name) ? [[name, texts.get(name)]] : []))),
    set: async (items) => {
      for (const [name, text] of Object.entries(items)) texts.set(name, text);
    },
    remove: async (names) => {
      for (const name of names) texts.delete(name);
    },
  };
}

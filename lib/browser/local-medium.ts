import { browser } from 'wxt/browser';

/** A room of `storage.local` of its own: texts by name, without the prefix they have there. */
export type LocalMedium = {
  names(): Promise<readonly string[]>;
  get(names: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  set(items: Readonly<Record<string, string>>): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
};

/** Opens the room whose names begin with `prefix`. It lies in other files than the extension's databases. */
export function localMedium(prefix: string): LocalMedium {
  const { local } = browser.storage;
  const long = (names: readonly string[]): string[] => names.map((name) => prefix + name);
  const bare = (items: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(items).map(([name, value]) => [name.slice(prefix.length), value]));
  return {
    async names() {
      const all = await allNames();
      return all.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    },
    get: async (names) => bare(await local.get(long(names))),
    set: (items) =>
      local.set(Object.fromEntries(Object.entries(items).map(([name, text]) => [prefix + name, text]))),
    remove: (names) => local.remove(long(names)),
  };
}

/** Browsers of before 2025 give names only together with all that is there. */
async function allNames(): Promise<readonly string[]> {
  const { local } = browser.storage;
  const getKeys: unknown = Reflect.get(local, 'getKeys');
  return typeof getKeys === 'function' ? getKeys.call(local) : Object.keys(await local.get(null));
}

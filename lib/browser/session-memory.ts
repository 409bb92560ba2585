import { browser } from 'wxt/browser';

/** One value that outlives the background worker and ends with the browser. */
export function sessionMemory(name: string): {
  recall(): Promise<unknown>;
  remember(value: string): Promise<void>;
} {
  const { session } = browser.storage;
  return {
    recall: async () => (await session.get(name))[name],
    remember: (value) => session.set({ [name]: value }),
  };
}

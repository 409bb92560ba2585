import type { Settings } from './messages.ts';
import { readSettings, watchSettings } from './settings.ts';
import { loadWords } from './words.ts';

type Spoken = Awaited<ReturnType<typeof loadWords>>;

/** Dresses one of our own pages in the reader's theme and language, and calls `show` now and whenever a setting changes. */
export async function openOwnPage(
  title: (words: Spoken) => string,
  show: (settings: Settings, words: Spoken) => void,
  signal: AbortSignal,
): Promise<void> {
  let words: Spoken | undefined;
  let spoken: Settings['language'] | undefined;
  const dress = async (settings: Settings): Promise<void> => {
    if (!words || spoken !== settings.language) words = await loadWords(settings.language);
    spoken = settings.language;
    const root = document.documentElement;
    root.lang = words.language;
    if (settings.theme === 'system') root.removeAttribute('data-theme');
    else root.dataset.theme = settings.theme;
    document.title = title(words);
    show(settings, words);
  };
  watchSettings((settings) => void dress(settings), signal);
  await dress(await readSettings());
}

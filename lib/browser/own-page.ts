import type { Settings } from './messages.ts';
import { readSettings, watchSettings } from './settings.ts';
import { loadWords } from './words.ts';

type Spoken = Awaited<ReturnType<typeof loadWords>>;

/** Dresses one of our own pages in the reader's theme and language, and calls `show` now and whenever a setting changes. */
export async function openOwnPage(
  title: (words: Spoken) => string,
  show: (settings: Settings, words: Spoken) => void,
  signal: AbortSignal,
  /** What it stands on, where that is not the system's own: for a reader who leaves the theme to the system. */
  ground?: 'light' | 'dark',
): Promise<void> {
  let words: Spoken | undefined;
  let spoken: Settings['language'] | undefined;
  const dress = async (settings: Settings): Promise<void> => {
    if (!words || spoken !== settings.language) words = await loadWords(settings.language);
    spoken = settings.language;
    const root = document.documentElement;
    root.lang = words.language;
    const theme = settings.theme === 'system' ? ground : settings.theme;
    if (theme === undefined) root.removeAttribute('data-theme');
    else root.dataset.theme = theme;
    if (settings.palette === 'default') root.removeAttribute('data-palette');
    else root.dataset.palette = settings.palette;
    document.title = title(words);
    show(settings, words);
  };
  watchSettings((settings) => void dress(settings), signal);
  await dress(await readSettings());
}

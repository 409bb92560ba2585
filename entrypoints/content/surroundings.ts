import type { Failure, Settings } from '../../lib/browser/messages.ts';
import type { Host } from '../../lib/page/host.ts';
import { blockAt, type Reading } from '../../lib/page/reading.ts';
import { schemeOf } from '../../lib/page/scheme.ts';
import { Toast, type ToastWords } from '../../lib/page/toast.ts';
import type { Span } from '../../lib/text/span.ts';
import type { PageWords } from './words.ts';

/** What all our parts in a page share: the words, the colours that suit a place, and the corner where things are told. */
export type Surroundings = {
  readonly words: PageWords;
  /** As the reader chose, else as the ground that a span stands on; the page's own ground without one. */
  schemeAt(reading?: Reading, span?: Span): 'light' | 'dark';
  /** Says what was done, or why something could not be. */
  tell(said: ToastWords | undefined, failure?: Failure): void;
  /** Takes away what was said, where something else is to stand there. */
  hush(): void;
};

export function surroundings(host: Host, words: PageWords, theme: () => Settings['theme']): Surroundings {
  const toast = new Toast(host);
  const suiting = (element: Element): 'light' | 'dark' => {
    const chosen = theme();
    return chosen === 'system' ? schemeOf(element).ground : chosen;
  };
  const schemeAt: Surroundings['schemeAt'] = (reading, span) => {
    const block = span && reading?.blocks[blockAt(reading.blocks, span.start)];
    return suiting(block?.element ?? document.body ?? document.documentElement);
  };
  return {
    words,
    schemeAt,
    hush: () => toast.hush(),
    tell(said, failure) {
      const scheme = schemeAt();
      const close = { label: words.say('close'), act: () => undefined };
      const text = failure ? words.say(`failure_${failure.replaceAll('-', '_')}`) : said?.text;
      if (failure || said?.isBad) toast.show({ text: text ?? '', isBad: true, doings: [close] }, scheme);
      else if (said) toast.show(said, scheme);
    },
  };
}

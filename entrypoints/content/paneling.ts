import { done, failed } from '../../lib/browser/answer.ts';
import { isContextValid, listen, tellEveryone } from '../../lib/browser/messaging.ts';
import { oneLine } from '../../lib/page/dom.ts';
import { headingsOf } from '../../lib/page/headings.ts';
import { spanInView } from '../../lib/page/near.ts';
import { flowOf } from '../../lib/recognize/flow.ts';
import { finder } from '../../lib/text/search.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Goer } from './marks.ts';
import type { PageReader } from './page-reader.ts';

/** How often, in ms, a reader who scrolls is followed. */
const PACE = 200;
/** No reader goes through more. */
const MOST_PASSAGES = 50;

/** Answers the panel: the article in order, where its reader is, what stands where; until `signal` aborts. */
export function answerPanel(document: Document, reader: PageReader, goer: Goer, signal: AbortSignal): void {
  let isFollowed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: Span | undefined;
  const view = (): Span | undefined => {
    const { read } = reader.known;
    return read && read.reading.blocks.length > 0 ? spanInView(document, read.reading) : undefined;
  };
  /** Nobody answers any more: the panel was closed, and the page is left in peace. */
  const tell = async (): Promise<void> => {
    timer = undefined;
    const now = isContextValid() ? view() : undefined;
    if (!now || (now.start === told?.start && now.end === told.end)) return;
    told = now;
    isFollowed = await tellEveryone('inView', now);
  };
  const onMove = (): void => {
    if (isFollowed) timer ??= setTimeout(() => void tell(), PACE);
  };
  document.addEventListener('scroll', onMove, { signal, passive: true, capture: true });
  document.defaultView?.addEventListener('resize', onMove, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));

  listen(
    'content',
    {
      flow: () => {
        const { read, recognition } = reader.known;
        if (!read) return failed('not-found');
        isFollowed = true;
        told = view();
        const flow = flowOf(read.page.text, recognition, headingsOf(read.reading));
        return done({ ...flow, ...(told ? { view: told } : {}) });
      },
      text: () => {
        const { read } = reader.known;
        return read ? done({ text: read.page.text }) : failed('not-found');
      },
      findText: ({ query }) => {
        const { read } = reader.known;
        if (!read) return failed('not-found');
        const finds = finder(query);
        const found: (Span & { words: string })[] = [];
        for (const { start, end } of read.reading.blocks) {
          if (found.length === MOST_PASSAGES) break;
          const words = oneLine(read.reading.text.slice(start, end));
          if (words !== '' && finds(words)) found.push({ start, end, words: words.slice(0, 300) });
        }
        return done(found);
      },
      showSpan: ({ start, end }) => {
        const { read } = reader.known;
        return read && goer.flash(read.reading, { start, end }) ? done(null) : failed('not-found');
      },
    },
    signal,
  );
}

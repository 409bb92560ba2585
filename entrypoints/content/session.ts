import { done, failed } from '../../lib/browser/answer.ts';
import type { PageState, Settings } from '../../lib/browser/messages.ts';
import { askBackground, isContextValid, listen, tellEveryone } from '../../lib/browser/messaging.ts';
import { readSettings, watchSettings } from '../../lib/browser/settings.ts';
import { makeArticle } from '../../lib/notes/make.ts';
import type { Article } from '../../lib/notes/note.ts';
import { Host } from '../../lib/page/host.ts';
import { HOST_STYLE } from '../../lib/page/host-style.ts';
import { type PageReading, readPageSteps } from '../../lib/page/page.ts';
import { Painter } from '../../lib/page/paint.ts';
import { inSlices } from '../../lib/page/slices.ts';
import { watch } from '../../lib/page/watch.ts';
import { isOfficial } from '../../lib/recognize/entity.ts';
import { type RecognizePart, recognizeInParts } from '../../lib/recognize/in-parts.ts';
import type { Recognition } from '../../lib/recognize/language.ts';
import { speaksVietnamese } from '../../lib/recognize/vi/speaks.ts';
import { Goer, marksOf } from './marks.ts';
import { PageNotes } from './notes.ts';

const NOTHING: Recognition = { mentions: [], entities: [] };

/** The lexicon is with the background: no page has to load it. */
const recognizePart: RecognizePart = async (part) => {
  const answer = await askBackground('recognize', part);
  return answer.ok ? answer.value : undefined;
};

/** Reads, marks and answers for one page until `signal` aborts. */
export async function startSession(document: Document, signal: AbortSignal): Promise<void> {
  let settings: Settings = await readSettings();
  let read: PageReading | undefined;
  let recognition: Recognition = NOTHING;
  let status: PageState['status'] = 'reading';
  let progress = 0;
  let isForced = false;
  let visit = new AbortController();

  const painter = new Painter(signal);
  const goer = new Goer(painter);
  const notes = new PageNotes(painter, new Host(document, HOST_STYLE, signal), signal);
  const isOff = (): boolean => settings.sitesOff.includes(document.location.hostname);
  const article = (): Article =>
    makeArticle(
      read?.page ?? { url: document.location.href, title: document.title },
      new Date().toISOString(),
    );
  const changed = (): void => {
    if (isContextValid()) void tellEveryone('pageChanged', {});
  };
  const paint = (): void => {
    if (!read) return;
    const isShown = status === 'ready';
    painter.show(read.reading, { mentions: isShown ? marksOf(recognition.mentions, settings.kinds) : [] });
    notes.paint();
  };

  /** Reads and recognises the whole page in slices; answers how long our own work took. */
  const readAll = async (): Promise<number> => {
    const mine = visit.signal;
    const began = performance.now();
    if (isOff()) {
      status = 'off';
      recognition = NOTHING;
      paint();
      changed();
      return 0;
    }
    const next = await inSlices(readPageSteps(document, document.location.href), mine);
    if (!next || signal.aborted) return 0;
    const isSame = read?.page.text === next.page.text && read.page.publishedOn === next.page.publishedOn;
    read = next;
    if (!isSame || status === 'reading') await recognizeAll(next, mine);
    if (mine.aborted || signal.aborted) return 0;
    paint();
    await notes.find(next, article(), recognition, isSame);
    if (!isSame) {
      await askBackground('countOfficials', { count: recognition.entities.filter(isOfficial).length });
    }
    changed();
    return performance.now() - began;
  };

  const recognizeAll = async ({ page }: PageReading, mine: AbortSignal): Promise<void> => {
    if (page.text.trim() === '') {
      status = 'empty';
      recognition = NOTHING;
    } else if (!isForced && !speaksVietnamese(page.text)) {
      status = 'not-vietnamese';
      recognition = NOTHING;
    } else {
      const parts = recognizeInParts(page, recognizePart);
      for (let step = await parts.next(); !mine.aborted; step = await parts.next()) {
        if (step.done) {
          // Nobody there to recognise: what was found before stays, and the next change asks again.
          if (!step.value) return;
          recognition = step.value;
          progress = 1;
          status = 'ready';
          return;
        }
        progress = step.value;
      }
    }
  };

  const restart = async (): Promise<void> => {
    visit.abort();
    visit = new AbortController();
    read = undefined;
    status = 'reading';
    progress = 0;
    recognition = NOTHING;
    notes.forget();
    await readAll();
  };

  listen(
    'content',
    {
      pageState: () =>
        done({ status, progress, article: article(), entities: recognition.entities, notes: notes.list() }),
      showMention: ({ entity, index }) => {
        const shown = read && goer.goTo(read.reading, recognition, entity, index);
        return shown ? done(shown) : failed('not-found');
      },
      showNote: ({ id }) => (notes.show(id) ? done(null) : failed('not-found')),
      startNote: () => notes.start(article(), recognition),
      editNote: ({ id }) => notes.edit(id, article()),
      showEditor: ({ id }) => {
        notes.showEditor(id);
        return done(null);
      },
      hideEditor: ({ id }) => {
        notes.hideEditor(id);
        return done(null);
      },
      notesChanged: async () => {
        if (read) await notes.find(read, article(), recognition, false);
        changed();
        return done(null);
      },
      readAnyway: async () => {
        isForced = true;
        await restart();
        return done(null);
      },
    },
    signal,
  );
  watchSettings((next) => {
    const wasOff = isOff();
    settings = next;
    if (wasOff === isOff()) paint();
    else void restart();
  }, signal);
  await readAll();
  watch(
    document,
    {
      root: () => read?.scope?.root,
      reread: readAll,
      moved: () => {
        isForced = false;
        void restart();
      },
    },
    signal,
  );
}

import { done, failed } from '../../lib/browser/answer.ts';
import { DEFAULTS } from '../../lib/browser/default-settings.ts';
import type { Settings } from '../../lib/browser/messages.ts';
import { askBackground, isContextValid, listen, tellEveryone } from '../../lib/browser/messaging.ts';
import { report } from '../../lib/browser/report.ts';
import type { Article } from '../../lib/notes/note.ts';
import type { Changes } from '../../lib/page/changes.ts';
import { Host } from '../../lib/page/host.ts';
import { HOST_STYLE } from '../../lib/page/host-style.ts';
import type { PageReading } from '../../lib/page/page.ts';
import { Painter } from '../../lib/page/paint.ts';
import { innerRoots } from '../../lib/page/reading.ts';
import { inSlices, Meter } from '../../lib/page/slices.ts';
import { Translation } from '../../lib/page/translated.ts';
import { watch } from '../../lib/page/watch.ts';
import { isOfficial } from '../../lib/recognize/entity.ts';
import { Badge } from './badge.ts';
import { Colours } from './colours.ts';
import rules from './marks.css?inline';
import { Goer, Marks } from './marks.ts';
import { ownParts } from './own-parts.ts';
import { PageReader } from './page-reader.ts';
import { articleIn, stateOf } from './page-state.ts';
import { answerPanel } from './paneling.ts';
import { recognizePart } from './recognize-part.ts';
import { Remembering } from './remembering.ts';
import { Retries } from './retries.ts';
import { surroundings } from './surroundings.ts';
import { PageWords } from './words.ts';

/** Reads, marks and answers for one page until `life` ends; ends it itself when the extension is gone from under the page. */
export async function startSession(document: Document, life: AbortController): Promise<void> {
  const { signal } = life;
  const reader = new PageReader(document, recognizePart);
  const painter = new Painter(document, rules, signal);
  const goer = new Goer(painter);
  const marks = new Marks();
  const host = new Host(document, HOST_STYLE, signal);
  const words = new PageWords();
  const badge = new Badge();
  const retries = new Retries();
  const translation = new Translation(document);
  const told = await askBackground('settings', null);
  let settings: Settings = told.ok ? told.value : DEFAULTS;
  const colours = new Colours(document, signal);
  colours.show(settings.palette);
  const around = surroundings(host, words, () => settings.theme);
  if (signal.aborted) return;
  let isForced = false;
  let visit = new AbortController();
  signal.addEventListener('abort', () => visit.abort());

  let hasFailed = false;
  const fail = (error: unknown): void => {
    if (!isContextValid()) life.abort();
    else if (!hasFailed) report('content', error);
    hasFailed = true;
  };
  const isOff = (): boolean => settings.sitesOff.includes(document.location.hostname);
  const remembering = new Remembering(() => settings.remember);
  const articleOf = (read: PageReading | undefined): Article =>
    remembering.with(articleIn(document, read), reader.known.recognition);
  const { notes, selecting, carding, drafts } = ownParts(
    {
      ...{ host, around, goer, painter, reader, articleOf },
      marks: () => marks.list(reader.known.recognition.mentions, settings.kinds),
    },
    document,
    signal,
  );
  answerPanel(document, reader, goer, signal);
  const changed = (): void => {
    if (isContextValid()) void tellEveryone('pageChanged', {});
  };
  const show = (): void => {
    const { read, recognition } = reader.known;
    if (!read) return;
    const mentions = marks.list(recognition.mentions, settings.kinds);
    painter.show(read.reading, { mentions, notes: notes.show(read) });
    carding.refresh();
  };
  const hide = (): void => {
    painter.hide();
    notes.forget();
    selecting.hide();
    carding.hide();
  };
  /** What a machine writes over the article is neither marked nor noted on; all comes back with the article's own words. */
  const suspend = (): void => {
    reader.forget('translated');
    hide();
  };
  /** Reads again what changed of the page, in slices; answers how long our own work took. */
  const readAgain = async (changes: Changes): Promise<number> => {
    const mine = visit.signal;
    const meter = new Meter();
    try {
      if (isOff()) reader.forget('off');
      else if (translation.isOn) suspend();
      else {
        const before = reader.known.read?.reading;
        const outcome = await reader.read(changes, isForced, mine, meter);
        const { read, recognition } = reader.known;
        if (outcome === 'failed') tryLater();
        if (!outcome || outcome === 'failed' || !read || mine.aborted || translation.isOn) return meter.spent;
        retries.clear();
        await inSlices(marks.make(recognition.mentions, settings.kinds), mine, meter);
        if (mine.aborted) return meter.spent;
        // Marks at once, notes when they are there.
        if (outcome === 'changed' || read.reading !== before) meter.time(show);
        else painter.refresh();
        await words.load(settings.language);
        if (mine.aborted) return meter.spent;
        const hasNotes = await notes.find(read, articleOf(read), mine, meter, () => meter.time(show));
        if (mine.aborted) return meter.spent;
        remembering.tell(articleOf(read), notes.list().length > 0);
        if (hasNotes && outcome === 'changed') meter.time(show);
        drafts.tell(articleOf(read), read).catch(fail);
        readIfNoted();
        if (outcome === 'same' && !badge.isStale) return meter.spent;
        await badge.tell(recognition.entities.filter(isOfficial).length);
      }
      changed();
    } catch (error) {
      fail(error);
    }
    return meter.spent;
  };

  /** A page of another language is read once there is a note on it. */
  const readIfNoted = (): void => {
    if (!reader.known.isGlimpse || notes.list().length === 0) return;
    reader.want();
    watching.again();
  };

  /** Asks for the notes anew, and looks for them in what was read. */
  const lookAgain = async (): Promise<void> => {
    const { read } = reader.known;
    if (!read) return;
    notes.expire();
    await notes.find(read, articleOf(read), visit.signal, undefined, show);
    show();
    readIfNoted();
  };
  const tryLater = (): void => {
    if (!isContextValid()) life.abort();
    else retries.later(() => watching.again());
  };
  const restart = (): void => {
    visit.abort();
    visit = new AbortController();
    reader.forget(isOff() ? 'off' : 'reading');
    hide();
    void badge.tell(0);
    watching.again();
  };

  listen(
    'content',
    {
      pageState: () => done(stateOf(reader.known, articleOf(reader.known.read), notes.list())),
      showMention: ({ entity, index }) => {
        const { read, recognition } = reader.known;
        const shown = read && goer.goTo(read.reading, recognition, entity, index);
        return shown ? done(shown) : failed('not-found');
      },
      showNote: ({ id }) => (notes.goTo(id) ? done(null) : failed('not-found')),
      startNote: async () => {
        if (translation.isOn) {
          around.tell({ text: words.say('popupTranslated') });
          return failed('not-found');
        }
        // The reader asked: where we are off, or not yet done, the page is read for this.
        const { read: known, isGlimpse } = reader.known;
        const read = known && !isGlimpse ? known : await reader.readOnly(signal);
        selecting.hide();
        return notes.start(articleOf(read), read, reader.known.recognition);
      },
      markSelection: async ({ category }) => {
        await selecting.mark(category);
        return done(null);
      },
      openHere: () => (selecting.focus() || carding.openNear() ? done(null) : failed('not-found')),
      showCard: ({ entity, index }) => (carding.open(entity, index) ? done(null) : failed('not-found')),
      editNote: ({ id }) => notes.edit(id),
      showEditor: ({ id }) => {
        notes.showEditor(id);
        return done(null);
      },
      hideEditor: ({ id, saved }) => {
        notes.hideEditor(id, saved);
        return done(null);
      },
      placeOf: ({ id }) => notes.placeOf(id),
      decidePlace: async ({ id, decision }) => {
        if (decision === 'again') {
          await lookAgain();
          watching.again();
          return notes.placeOf(id);
        }
        const answer = await notes.decide(id, decision, reader.known.read);
        // The answer came after this page, told like all others, had looked for the note anew.
        return answer.ok ? notes.placeOf(id) : answer;
      },
      notesChanged: async ({ article }) => {
        const { read } = reader.known;
        if (read && (article === undefined || articleOf(read).id === article)) await lookAgain();
        changed();
        return done(null);
      },
      settingsChanged: ({ settings: next }) => {
        const wasOff = isOff();
        settings = next;
        colours.show(next.palette);
        void words.load(next.language);
        if (wasOff === isOff()) show();
        else restart();
        return done(null);
      },
      correctionsChanged: () => {
        reader.expire();
        watching.again();
        return done(null);
      },
      readAnyway: () => {
        isForced = true;
        restart();
        return done(null);
      },
    },
    signal,
  );
  const watching = watch(
    document,
    {
      scope: () => reader.known.read?.scope?.root,
      inner: () => (reader.known.read ? innerRoots(reader.known.read.reading) : []),
      read: readAgain,
      moved: () => {
        isForced = false;
        translation.renew();
        restart();
      },
      restored: () => badge.forget(),
    },
    signal,
  );
}

import { isContextValid } from '../../lib/browser/messaging.ts';
import type { Article, NoteId } from '../../lib/notes/note.ts';
import { Host } from '../../lib/page/host.ts';
import { HOST_STYLE } from '../../lib/page/host-style.ts';
import type { PageReading } from '../../lib/page/page.ts';
import type { Painter } from '../../lib/page/paint.ts';
import { Toast } from '../../lib/page/toast.ts';
import { Carding } from './carding.ts';
import { LeftDrafts } from './left-drafts.ts';
import type { Goer, MentionMark } from './marks.ts';
import { newNote } from './new-note.ts';
import { PageNotes } from './notes.ts';
import type { PageReader } from './page-reader.ts';
import { Selecting } from './selecting.ts';
import type { Surroundings } from './surroundings.ts';

type From = {
  readonly host: Host;
  readonly around: Surroundings;
  readonly goer: Goer;
  readonly painter: Painter;
  readonly reader: PageReader;
  articleOf(read: PageReading | undefined): Article;
  /** What is marked now. */
  marks(): readonly MentionMark[];
};

/** Our parts in a page, introduced to each other: its notes, the bar of a selection, the card of what is named. */
export function ownParts(
  from: From,
  document: Document,
  signal: AbortSignal,
): {
  readonly notes: PageNotes;
  readonly selecting: Selecting;
  readonly carding: Carding;
  readonly drafts: LeftDrafts;
} {
  const { host, around, goer, painter, reader, articleOf, marks } = from;
  const notes = new PageNotes(goer, host, around, document, signal);
  // The extension was updated under a reader who writes: the frame is gone, the draft is not.
  signal.addEventListener('abort', () => {
    if (notes.isWriting && !isContextValid()) sayGoodbye(document, around);
  });
  const known = () => {
    const { status, read, recognition } = reader.known;
    return read && (status === 'reading' || status === 'ready') ? { read, recognition } : undefined;
  };
  const article = (): Article => articleOf(reader.known.read);
  const selecting = new Selecting(
    {
      ...around,
      read: () => known()?.read,
      recognition: () => reader.known.recognition,
      article,
      write: (note, picked, field) => void notes.write(note, articleOf(picked.read), { ...picked, field }),
      edit: ({ id }) => void notes.edit(id),
    },
    host,
    signal,
  );
  const carding = new Carding(
    {
      ...around,
      known,
      marks,
      article,
      notes: () => notes.list(),
      wash: (span, mention) =>
        painter.set('at', span && mention ? [{ ...span, look: `at-${mention.kind}` }] : []),
      writeOn: (entity, read, span) => {
        const on = articleOf(read);
        void notes.write(newNote(on, { entity }), on, { read, span });
      },
      openNote: (id) => void notes.edit(id as NoteId),
      isWriting: () => notes.isWriting,
    },
    host,
    signal,
  );
  return { notes, selecting, carding, drafts: new LeftDrafts(around, notes, signal) };
}

/** The last word of a script whose extension is gone, in a host of its own; the next script clears it away. */
function sayGoodbye(document: Document, { words, schemeAt }: Surroundings): void {
  const toast = new Toast(new Host(document, HOST_STYLE, new AbortController().signal));
  const close = { label: words.say('close'), act: () => undefined };
  toast.show({ text: words.say('updated'), isBad: true, doings: [close] }, schemeAt());
}

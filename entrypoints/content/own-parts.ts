import type { Settings } from '../../lib/browser/messages.ts';
import type { Article, NoteId } from '../../lib/notes/note.ts';
import type { Host } from '../../lib/page/host.ts';
import type { PageReading } from '../../lib/page/page.ts';
import type { Painter } from '../../lib/page/paint.ts';
import { Carding } from './carding.ts';
import type { Goer } from './marks.ts';
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
  kinds(): Settings['kinds'];
};

/** Our parts in a page, introduced to each other: its notes, the bar of a selection, the card of what is named. */
export function ownParts(
  from: From,
  document: Document,
  signal: AbortSignal,
): { readonly notes: PageNotes; readonly selecting: Selecting; readonly carding: Carding } {
  const { host, around, goer, painter, reader, articleOf, kinds } = from;
  const notes = new PageNotes(goer, host, around, document, signal);
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
      kinds,
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
  return { notes, selecting, carding };
}

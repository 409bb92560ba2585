import { done, failed } from '../../lib/browser/answer.ts';
import { showBadge } from '../../lib/browser/badge.ts';
import { isOurPage, mayTouch } from '../../lib/browser/extension.ts';
import type { Answer, ToBackground } from '../../lib/browser/messages.ts';
import { askTab, type Handlers, type Sender } from '../../lib/browser/messaging.ts';
import { forgetRecovered, recovered } from '../../lib/browser/recovered.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { tellAllTabs, tellTabs } from '../../lib/browser/tabs.ts';
import { wordingOf } from '../../lib/browser/words.ts';
import type { Note, NoteId } from '../../lib/notes/note.ts';
import { allTags } from '../../lib/store/about.ts';
import { notesOfArticle, unsavedDrafts } from '../../lib/store/read.ts';
import { locatorIn } from '../../lib/study/locate.ts';
import { bookAnswers } from './book-answers.ts';
import { cardAnswers } from './card-answers.ts';
import { checked } from './checked.ts';
import type { Store } from './store.ts';

/** What the background answers: each message checked by its schema, then by who sent it. */
export function answersOf(store: Store): Handlers<ToBackground> {
  const { database, guard, keeper, compareAll, wipe } = store;
  const now = () => new Date().toISOString();

  /** Does `change` to a note whose article the sender may touch, and has the pages that show it read anew. */
  const changeNote = async (
    id: NoteId,
    sender: Sender,
    change: (id: NoteId, now: string) => Promise<Answer<Note>>,
  ): Promise<Answer<Note>> => {
    const before = await keeper.noteOf(id);
    if (!before.ok) return before;
    if (!mayTouch(sender, before.value.article)) return failed('bad-message');
    const changed = await change(id, now());
    if (changed.ok) await tellTabs(changed.value.article);
    return changed;
  };

  return {
    ...cardAnswers(database, guard),
    ...bookAnswers(store),

    notesOf: checked('notesOf', async ({ article }, sender) => {
      if (!mayTouch(sender, article)) return failed('bad-message');
      const found = await guard.read(() => notesOfArticle(database, article));
      return found.ok ? done(found.value.records) : found;
    }),

    openEditor: checked('openEditor', async ({ draft }, sender) => {
      const tab = sender.tab?.id;
      if (tab === undefined || !mayTouch(sender, draft.article.id)) return failed('bad-message');
      const { note } = draft;
      const unsaved = await keeper.draftOf(note.id);
      // Words typed but never saved (the browser was closed) are shown again, not written over: not even where the note
      // was changed elsewhere since. Saving them then tells the writer, who decides.
      if (!unsaved.ok) {
        const keeping = await keeper.keepDraft(draft);
        if (!keeping.ok) return keeping;
      }
      return askTab(tab, 'showEditor', { id: note.id });
    }),

    draftOf: checked('draftOf', async ({ id }, sender) => {
      if (!isOurPage(sender)) return failed('bad-message');
      const draft = await keeper.draftOf(id);
      return draft.ok && !mayTouch(sender, draft.value.article.id) ? failed('bad-message') : draft;
    }),

    draftsOf: checked('draftsOf', async ({ article }, sender) =>
      mayTouch(sender, article) ? guard.read(() => unsavedDrafts(database, article)) : failed('bad-message'),
    ),

    keepDraft: checked('keepDraft', async ({ draft }, sender) =>
      mayTouch(sender, draft.article.id) ? keeper.keepDraft(draft) : failed('bad-message'),
    ),

    saveNote: checked('saveNote', async ({ note, article, base }, sender) => {
      if (!mayTouch(sender, article.id)) return failed('bad-message');
      const saved = await keeper.saveNote(note, article, base);
      if (saved.ok) await tellTabs(article.id);
      return saved;
    }),

    placeNote: checked('placeNote', ({ id, place, isRight }, sender) =>
      changeNote(id, sender, (note, at) => keeper.placeNote(note, place, isRight, at)),
    ),
    placeInTab: checked('placeInTab', async ({ id, decision }, sender) => {
      const tab = sender.tab?.id;
      if (!isOurPage(sender) || tab === undefined) return failed('bad-message');
      return decision ? askTab(tab, 'decidePlace', { id, decision }) : askTab(tab, 'placeOf', { id });
    }),
    undoNote: checked('undoNote', ({ id, base }, sender) =>
      changeNote(id, sender, (note, at) => keeper.undoNote(note, base, at)),
    ),
    tags: checked('tags', async (_, sender) => {
      if (!isOurPage(sender)) return failed('bad-message');
      return guard.read(() => allTags(database));
    }),

    trashNote: checked('trashNote', ({ id }, sender) => changeNote(id, sender, keeper.trashNote)),
    restoreNote: checked('restoreNote', ({ id }, sender) => changeNote(id, sender, keeper.restoreNote)),

    closeEditor: checked('closeEditor', async ({ id, discard, saved }, sender) => {
      if (!isOurPage(sender)) return failed('bad-message');
      const cleared = discard ? await keeper.clearDraft(id) : done(null);
      if (sender.tab?.id !== undefined)
        await askTab(sender.tab.id, 'hideEditor', { id, ...(saved ? { saved } : {}) });
      return cleared;
    }),

    locate: checked('locate', async ({ text, ...span }) => {
      const locator = locatorIn(text, span);
      return done(locator === undefined ? {} : { locator });
    }),

    words: checked('words', async ({ language }) => done(await wordingOf(language))),

    countOfficials: checked('countOfficials', async ({ count }, sender) => {
      if (sender.tab?.id === undefined) return failed('bad-message');
      await showBadge(sender.tab.id, count);
      return done(null);
    }),

    settings: checked('settings', async () => done(await readSettings())),

    keeping: checked('keeping', async (_, sender) => {
      if (!isOurPage(sender)) return failed('bad-message');
      const opened = await guard.read(async () => null);
      const trouble = opened.ok ? await guard.trouble() : opened.why;
      const brought = await recovered();
      return done({ ...(trouble ? { trouble } : {}), ...(brought ? { recovered: brought } : {}) });
    }),

    recoveryTold: checked('recoveryTold', async (_, sender) => {
      if (!isOurPage(sender)) return failed('bad-message');
      await forgetRecovered();
      return done(null);
    }),

    wipe: checked('wipe', async (_, sender) => {
      if (!isOurPage(sender) || sender.frameId) return failed('bad-message');
      await wipe();
      await tellAllTabs('notesChanged', {});
      return done(null);
    }),

    compareCopies: checked('compareCopies', async (_, sender) => {
      if (!isOurPage(sender)) return failed('bad-message');
      const compared = await guard.read(compareAll);
      return compared.ok ? done(null) : compared;
    }),
  };
}

import { done, failed } from '../../lib/browser/answer.ts';
import { isOurPage, mayTouch } from '../../lib/browser/extension.ts';
import type { Answer, ToBackground } from '../../lib/browser/messages.ts';
import type { Handlers, Sender } from '../../lib/browser/messaging.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { tellAllTabs } from '../../lib/browser/tabs.ts';
import type { NoteId } from '../../lib/notes/note.ts';
import { keepStandings } from '../../lib/store/standings.ts';
import { checked } from './checked.ts';
import type { Store } from './store.ts';

/** So long a note lies in the trash before it is deleted for good: 30 days. */
const IN_TRASH = 30 * 24 * 60 * 60 * 1000;

/** What the background answers the notebook: changes to many notes at once, and where passages stood last. */
export function bookAnswers({
  database,
  guard,
  many,
  names,
}: Store): Pick<
  Handlers<ToBackground>,
  | 'trashNotes'
  | 'restoreNotes'
  | 'tagNotes'
  | 'removeNotes'
  | 'tellStandings'
  | 'rememberArticle'
  | 'forgetNamed'
> {
  const now = () => new Date().toISOString();
  const change = async (
    sender: Sender,
    work: () => Promise<Answer<readonly NoteId[]>>,
  ): Promise<Answer<readonly NoteId[]>> => {
    if (!isOurPage(sender)) return failed('bad-message');
    const changed = await work();
    if (changed.ok && changed.value.length > 0) await tellAllTabs('notesChanged', {});
    return changed;
  };

  return {
    trashNotes: checked('trashNotes', ({ ids }, sender) => change(sender, () => many.trashNotes(ids, now()))),
    restoreNotes: checked('restoreNotes', ({ ids }, sender) =>
      change(sender, () => many.restoreNotes(ids, now())),
    ),
    tagNotes: checked('tagNotes', ({ ids, tags, isTakenOff }, sender) =>
      change(sender, () => many.tagNotes(ids, tags, isTakenOff, now())),
    ),
    removeNotes: checked('removeNotes', (request, sender) =>
      change(sender, () =>
        'ids' in request
          ? many.removeNotes(request.ids)
          : many.emptyTrash(new Date(Date.now() - IN_TRASH).toISOString()),
      ),
    ),
    rememberArticle: checked('rememberArticle', async ({ article }, sender) => {
      if (!mayTouch(sender, article.id)) return failed('bad-message');
      const { remember } = await readSettings();
      if (remember === 'none') return done(null);
      return names.remember(article, remember === 'all');
    }),
    forgetNamed: checked('forgetNamed', async (_, sender) =>
      isOurPage(sender) ? names.forget() : failed('bad-message'),
    ),
    tellStandings: checked('tellStandings', async ({ article, standings }, sender) => {
      if (!mayTouch(sender, article)) return failed('bad-message');
      // Only of notes that stand in that article: a page is not to speak of others'.
      const own = new Set(
        await database.notes.where('[article+isDeleted]').equals([article, 0]).primaryKeys(),
      );
      const kept = await guard.write(() =>
        keepStandings(
          database,
          standings.filter(({ id }) => own.has(id)),
          now(),
        ),
      );
      return kept.ok ? done(null) : kept;
    }),
  };
}

import { done, failed } from '../../lib/browser/answer.ts';
import { changeCorrection, readCorrections } from '../../lib/browser/corrections.ts';
import { mayTouch } from '../../lib/browser/extension.ts';
import type { ToBackground } from '../../lib/browser/messages.ts';
import type { Handlers } from '../../lib/browser/messaging.ts';
import { openOwn, openTab } from '../../lib/browser/tabs.ts';
import { gatherCorrections } from '../../lib/recognize/correction.ts';
import { pack } from '../../lib/recognize/packed.ts';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';
import { articlesAbout } from '../../lib/store/about.ts';
import type { Database } from '../../lib/store/database.ts';
import type { Guard } from '../../lib/store/guard.ts';
import { articlesOf } from '../../lib/store/read.ts';
import { checked } from './checked.ts';

/** How many articles a card in a page of the web is told of, beyond their number. */
const TOLD = 3;

/** What the background answers about entities: what a text names, where else one stands, what the reader put right. */
export function cardAnswers(
  database: Database,
  guard: Guard,
): Pick<Handlers<ToBackground>, 'recognize' | 'sightings' | 'openKept' | 'correct'> {
  let last: Promise<unknown> = Promise.resolve();

  return {
    recognize: checked('recognize', async (source) =>
      done(
        pack(vietnamese.recognize({ ...source, corrections: gatherCorrections(await readCorrections()) })),
      ),
    ),

    // A page's own script cannot ask; ours in it is told titles and days, and only a few.
    sightings: checked('sightings', async ({ entity, article }, sender) => {
      if (!mayTouch(sender, article)) return failed('bad-message');
      const found = await guard.read(() => articlesAbout(database, entity, article));
      if (!found.ok) return found;
      const articles = found.value.slice(0, TOLD).map(({ id, title, publishedOn, readAt }) => ({
        id,
        title,
        readAt,
        ...(publishedOn === undefined ? {} : { publishedOn }),
      }));
      return done({ count: found.value.length, articles });
    }),

    openKept: checked('openKept', async (kept) => {
      if ('entity' in kept) {
        await openOwn(`/notebook.html#about/${encodeURIComponent(kept.entity)}`);
        return done(null);
      }
      const found = await guard.read(() => articlesOf(database, [kept.article]));
      if (!found.ok) return found;
      const url = found.value[0]?.url;
      // What a file brought in may be anything.
      if (url === undefined || !/^https?:\/\//i.test(url)) return failed('not-found');
      await openTab(url);
      return done(null);
    }),

    correct: checked('correct', ({ correction, isTakenBack }) => {
      const changed = last.then(() => changeCorrection(correction, isTakenBack));
      last = changed;
      return changed.then((isKept) => (isKept ? done(null) : failed('store-full')));
    }),
  };
}

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Recovered } from './messages.ts';

const NAME = 'recovered';
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const schema = v.object({
  at: v.string(),
  notes: count,
  drafts: count,
  articles: count,
  missing: count,
});

/** What was brought back from the second copy and the reader has not yet been told; undefined where there is nothing to tell. */
export async function recovered(): Promise<Recovered | undefined> {
  const kept = (await browser.storage.local.get(NAME))[NAME];
  return v.is(schema, kept) ? kept : undefined;
}

/** Keeps a recovery until it has been told, together with an earlier one that has not. */
export async function keepRecovered(now: Recovered): Promise<void> {
  const before = await recovered();
  const all = before
    ? {
        at: now.at,
        notes: before.notes + now.notes,
        drafts: before.drafts + now.drafts,
        articles: before.articles + now.articles,
        missing: Math.max(before.missing, now.missing),
      }
    : now;
  await browser.storage.local.set({ [NAME]: all });
}

/** Forgets it: the reader knows. */
export const forgetRecovered = (): Promise<void> => browser.storage.local.remove(NAME);

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Correction, isSameCorrection } from '../recognize/correction.ts';
import { type EntityKey, KINDS } from '../recognize/mention.ts';
import { report } from './report.ts';

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const key = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(1000),
  v.transform((value) => value as EntityKey),
);
/** What one correction must look like, wherever it comes from. */
export const correctionSchema: v.GenericSchema<unknown, Correction> = v.union([
  v.strictObject({ what: v.literal('never'), words }),
  v.strictObject({ what: v.literal('never'), entity: key }),
  v.strictObject({ what: v.literal('extent'), kind: v.picklist(KINDS), words, instead: words }),
  v.strictObject({ what: v.literal('same'), keys: v.tuple([key, key]) }),
  v.strictObject({
    what: v.literal('apart'),
    entity: key,
    articles: v.pipe(v.array(v.pipe(v.string(), v.maxLength(10_000))), v.minLength(1), v.maxLength(10_000)),
  }),
  v.strictObject({ what: v.literal('own'), kind: v.picklist(['person', 'title', 'document']), words }),
]);

const KEY = 'corrections';
/** No reader puts this much right by hand. */
const MOST = 5_000;

/** What the reader put right, oldest first; what cannot be read is left out. Never throws. */
export async function readCorrections(): Promise<readonly Correction[]> {
  try {
    return listIn((await browser.storage.local.get(KEY))[KEY]);
  } catch (error) {
    report('corrections', error);
    return [];
  }
}

/** Adds a correction, or takes it back. To be called by the background only, one after the other. False: not kept. */
export async function changeCorrection(correction: Correction, isTakenBack: boolean): Promise<boolean> {
  try {
    const others = (await readCorrections()).filter((each) => !isSameCorrection(each, correction));
    const next = isTakenBack ? others : [...others, correction].slice(-MOST);
    await browser.storage.local.set({ [KEY]: next });
    return true;
  } catch (error) {
    report('corrections', error);
    return false;
  }
}

/** The corrections in a file that our options wrote: those that can be read. Undefined: it is no such file. */
export function correctionsInFile(text: string): readonly Correction[] | undefined {
  try {
    const kept: unknown = JSON.parse(text);
    const isOurs = typeof kept === 'object' && kept !== null && 'corrections' in kept;
    return isOurs && Array.isArray(kept.corrections) ? correctionsIn(kept.corrections) : undefined;
  } catch {
    // No JSON at all: expected of a file that a reader chose by mistake, and said so.
    return undefined;
  }
}

/** Calls back after anything was put right, by whichever page, until `signal` aborts. */
export function watchCorrections(callback: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes && !signal.aborted) callback();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    // After an update of the extension the old content script has no storage left to leave.
    browser.storage?.onChanged.removeListener(onChanged);
  });
}

/** The sound ones among what comes from outside; never more than a reader can have made. */
export const correctionsIn = (list: readonly unknown[]): readonly Correction[] => listIn(list).slice(0, MOST);

function listIn(kept: unknown): readonly Correction[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((each) => {
    const parsed = v.safeParse(correctionSchema, each);
    return parsed.success ? [parsed.output] : [];
  });
}

import { LateRequest } from './late-request.ts';

/** How often the browser's own place may fail to open before another is taken: Chromium's fails now and then for no reason. */
const TRIES = 3;

/**
 * The browser's databases. Where its own place cannot be opened at all, for one of its files is missing and the browser does
 * not make it anew, they lie in a place apart, if the browser has any: the journal fills whichever is opened.
 */
export function inSomePlace(own: IDBFactory, apart: () => Promise<IDBFactory | undefined>): IDBFactory {
  let failures = 0;
  let place = own;

  const openIn = (name: string, version: number | undefined, request: LateRequest): void => {
    request.follow(place.open(name, version), async (error) => {
      const other = place === own && error?.name === 'UnknownError' && ++failures > TRIES && (await apart());
      if (!other) return false;
      place = other;
      openIn(name, version, request);
      return true;
    });
  };
  return {
    open(name, version) {
      const request = new LateRequest();
      openIn(name, version, request);
      return request;
    },
    deleteDatabase: (name) => place.deleteDatabase(name),
    databases: () => place.databases(),
    cmp: (a, b) => own.cmp(a, b),
  };
}

const BUCKET = 'notes';

/** Deletes the place apart with all that is in it, where there is one. */
export async function leaveApart(): Promise<void> {
  const buckets: unknown = Reflect.get(globalThis.navigator, 'storageBuckets');
  if (buckets instanceof Object && 'delete' in buckets && typeof buckets.delete === 'function')
    await buckets.delete(BUCKET);
}

/** Chromium's storage buckets: other files in another folder of the profile. */
export async function bucketApart(): Promise<IDBFactory | undefined> {
  const buckets: unknown = Reflect.get(navigator, 'storageBuckets');
  if (!(buckets instanceof Object) || !('open' in buckets) || typeof buckets.open !== 'function')
    return undefined;
  const bucket: unknown = await buckets.open(BUCKET, { durability: 'strict', persisted: true });
  const found: unknown = bucket instanceof Object ? Reflect.get(bucket, 'indexedDB') : undefined;
  return found instanceof IDBFactory ? found : undefined;
}

import type { WordName } from './words.ts';

/** What each version brought, newest first: said once to who had an older one. */
export const NEWS: readonly { readonly version: string; readonly lines: readonly WordName[] }[] = [
  { version: '0.1.0', lines: ['newsPanel', 'newsOptions', 'newsKeys'] },
];

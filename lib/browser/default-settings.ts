import type { Settings } from './messages.ts';

/** The settings of a reader who never chose any. */
export const DEFAULTS: Settings = {
  kinds: { person: true, title: true, date: true, document: true },
  sitesOff: [],
  palette: 'default',
  theme: 'system',
  language: 'browser',
  remember: 'noted',
};

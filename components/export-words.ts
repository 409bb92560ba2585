import type { Words } from './words.ts';

/** What was done last, told at the foot until something else is done. */
export type Said = { readonly tone: 'good' | 'bad'; readonly text: string };

type Exported = { readonly file: string; readonly count: number; readonly unreadable: number };

/** What came of an export, for its reader: the file, none to export, that it was stopped, or that the store could not be read. */
export function exportWords(exported: Exported | undefined | 'failed' | 'stopped', { say }: Words): Said {
  if (exported === 'stopped') return { tone: 'good', text: say('exportStopped') };
  if (exported === 'failed') return { tone: 'bad', text: say('exportFailed') };
  if (!exported) return { tone: 'good', text: say('exportNone') };
  const { file, count, unreadable } = exported;
  const done = say('exportDone', { count, file });
  if (unreadable === 0) return { tone: 'good', text: done };
  return { tone: 'bad', text: `${done} ${say('exportUnreadable', { count: unreadable })}` };
}

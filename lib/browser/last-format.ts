import { browser } from 'wxt/browser';
import { type FormatId, isFormatId } from '../export/format-ids.ts';
import { report } from './report.ts';

const NAME = 'last-format';

/** The kind of file the reader chose the last time; Markdown before that. Never throws. */
export async function lastFormat(): Promise<FormatId> {
  try {
    const kept = (await browser.storage.local.get(NAME))[NAME];
    return typeof kept === 'string' && isFormatId(kept) ? kept : 'markdown';
  } catch (error) {
    report('last format', error);
    return 'markdown';
  }
}

/** Remembers it. Never throws: the worst is that it must be chosen again. */
export async function rememberFormat(format: FormatId): Promise<void> {
  await browser.storage.local.set({ [NAME]: format }).catch((error: unknown) => report('last format', error));
}

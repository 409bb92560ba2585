import { FORMAT_IDS, type FormatId } from '../lib/export/format-ids.ts';
import type { Words } from './words.ts';

/** The ways to export, each with its name in the reader's language. */
export const namedFormats = (
  { say }: Words,
  ids: readonly FormatId[] = FORMAT_IDS,
): readonly { readonly id: FormatId; readonly name: string }[] =>
  ids.map((id) => ({ id, name: say(`format_${id}`) }));

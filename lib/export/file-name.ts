import { dayOf } from './day.ts';
import type { Format } from './format.ts';
import { slugOf } from './slug.ts';

/** A download's name that every system takes: `so-ghi-chu-2026-03-13.docx`, or with the words of a title in front. */
export function fileName(title: string, exportedAt: string, format: Pick<Format, 'extension'>): string {
  const slug = slugOf(title, 60);
  const name = slug === '' ? 'so-ghi-chu' : slug;
  return `${name}-${dayOf(exportedAt)}.${format.extension}`;
}

/** A file's name for people, as a title has it, without what some system refuses; without its extension. */
export function safeName(title: string): string {
  const plain = title
    .normalize('NFC')
    .toWellFormed()
    // A symbol stays one word: 27-NQ/TU → 27-NQ-TU.
    .replace(/(?<=\S)[/\\](?=\S)/g, '-')
    .replace(/[\p{Cc}\p{Cf}\ufffd<>:"/\\|?*#^[\]]+/gu, ' ')
    .replace(/\s+/g, ' ');
  // Cut by characters, not units: 80 of them stay below 255 bytes in any script but the rarest.
  const cut = [...plain]
    .slice(0, 80)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return cut === '' ? 'ghi chú' : RESERVED.test(cut) ? `${cut}_` : cut;
}

// CON | nul | COM1 | lpt9.txt
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

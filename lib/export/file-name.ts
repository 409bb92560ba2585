import type { Format } from './format.ts';

/** A file name that every system takes: `chu-giai 2026-08-19.md`, or by the article's title where there is one only. */
export function fileName(title: string, exportedAt: string, format: Pick<Format, 'extension'>): string {
  const plain = title
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ');
  // Cut by characters, not units: 80 of them stay below 255 bytes in any script but the rarest.
  const cut = [...plain]
    .slice(0, 80)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  const name = cut === '' ? 'chu-giai' : RESERVED.test(cut) ? `${cut}_` : cut;
  return `${name} ${exportedAt.slice(0, 10)}.${format.extension}`;
}

// CON | nul | COM1 | lpt9.txt
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

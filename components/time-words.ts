import type { Words } from './words.ts';

/** An instant as its reader's clock has it: `13/3/2026, 08:20`. `zone` is for tests; the reader's own otherwise. */
export function timeWords(instant: string, { language }: Words, zone?: string): string {
  const parts = new Map(
    new Intl.DateTimeFormat('en-GB', {
      year: 'numeric',
      month: language === 'en' ? 'short' : 'numeric',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      ...(zone === undefined ? {} : { timeZone: zone }),
    })
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const get = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  const clock = `${get('hour')}:${get('minute')}`;
  if (language === 'en') return `${get('day')} ${get('month')} ${get('year')}, ${clock}`;
  const padded = (text: string, below: number): string =>
    String(Number(text)).padStart(Number(text) < below ? 2 : 1, '0');
  return `${padded(get('day'), 10)}/${padded(get('month'), 3)}/${get('year')}, ${clock}`;
}

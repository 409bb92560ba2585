import * as v from 'valibot';
import { fromForeign } from './foreign-note.ts';
import { hashOf } from './hash.ts';
import { htmlText } from './html-text.ts';
import { type ForeignRow, gatherRows, type Rows } from './read-rows.ts';

const word = v.optional(v.fallback(v.optional(v.string()), undefined));
const page = v.object({ url: v.string(), title: word, highlights: v.array(v.unknown()) });
const highlight = v.object({
  /** HTML, as the page had it. */
  text: v.string(),
  timestamp: word,
  notes: v.optional(v.fallback(v.array(v.string()), []), []),
});

/** Whether a file is what Obsidian Web Clipper exports as highlights. */
export const isClipper = (file: unknown): boolean =>
  Array.isArray(file) && file.length > 0 && file.every((each) => v.is(page, each));

/** Reads the highlights of Obsidian Web Clipper. They have no names, so what they say names them. */
export function readClipper(file: unknown, now: string): Rows {
  const pages = v.is(v.array(page), file) ? file : [];
  return gatherRows(
    pages.flatMap(({ url, title, highlights }) => highlights.map((each) => rowOf(url, title, each, now))),
  );
}

function rowOf(url: string, title: string | undefined, row: unknown, now: string): ForeignRow {
  const parsed = v.safeParse(highlight, row);
  if (!parsed.success) return { ok: false, reason: 'text: missing' };
  const { text, timestamp, notes } = parsed.output;
  const quote = htmlText(text);
  return fromForeign(
    {
      id: `clipper:${hashOf(JSON.stringify([url, text, timestamp]))}`,
      url,
      title,
      quote,
      anchor: { quote, prefix: '', suffix: '' },
      body: notes.join('\n\n'),
      tags: [],
      created: timestamp,
    },
    now,
  );
}

import { askBackground } from '../../lib/browser/messaging.ts';
import type { Recognition } from '../../lib/recognize/language.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Subject } from './new-note.ts';

// I. | 1. | Điều 1 | Chương I | Phần thứ nhất: at the start of a line, as each document has one and hardly any news
const NUMBERED = /^[ \t]*(?:(?:I|1)\s?[.)–-]|(?:Điều|Chương|Phần)\s)/imu;

/** What a note on a passage is on, with the place in the document that the page prints. */
export const passageOf = async (text: string, span: Span, recognition: Recognition): Promise<Subject> => ({
  ...{ text, span, recognition },
  locator: await locate(text, span),
});

/** Where in the document that the page prints a passage stands; the structure of documents is with the background. */
export async function locate(text: string, { start, end }: Span): Promise<string | undefined> {
  if (!NUMBERED.test(text)) return undefined;
  const answer = await askBackground('locate', { text, start, end });
  return answer.ok ? answer.value.locator : undefined;
}

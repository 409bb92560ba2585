import { askBackground } from '../../lib/browser/messaging.ts';
import type { RecognizePart } from '../../lib/recognize/in-parts.ts';
import { unpack } from '../../lib/recognize/packed.ts';

/** The lexicon is with the background: no page has to load it. */
export const recognizePart: RecognizePart = async (part) => {
  const answer = await askBackground('recognize', part);
  return answer.ok ? unpack(answer.value) : undefined;
};

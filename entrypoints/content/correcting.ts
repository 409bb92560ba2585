import { askBackground } from '../../lib/browser/messaging.ts';
import type { PageReading } from '../../lib/page/page.ts';
import type { Correction } from '../../lib/recognize/correction.ts';
import type { Entity } from '../../lib/recognize/entity.ts';
import type { EntityKey, Mention } from '../../lib/recognize/mention.ts';
import { foldStream } from '../../lib/text/folded-stream.ts';
import { type Span, slice } from '../../lib/text/span.ts';
import type { Surroundings } from './surroundings.ts';

type At = { readonly entity: Entity; readonly mention: Mention; readonly read: PageReading };

/** What a reader can put right about a mention; each is said, and can be taken back. */
export type Amended = {
  /** It is none of its kind. */
  never(at: At): Promise<void>;
  same(at: At, other: EntityKey): Promise<void>;
  extent(at: At, span: Span): Promise<void>;
};

export function amendments({ words, tell }: Surroundings): Amended {
  const correct = async (correction: Correction, isTakenBack: boolean): Promise<boolean> => {
    const answer = await askBackground('correct', { correction, isTakenBack });
    if (!answer.ok) tell(undefined, answer.why);
    return answer.ok;
  };
  const amend = async (correction: Correction): Promise<void> => {
    if (!(await correct(correction, false))) return;
    const undo = { label: words.say('undo'), act: () => void correct(correction, true) };
    tell({ text: words.say('cardAmended'), doings: [undo] });
  };
  const wordsOf = ({ read, mention }: At): string => slice(read.page.text, mention.span);

  return {
    never: (at) => amend(neverOf(at, wordsOf(at))),
    same: ({ entity }, other) => amend({ what: 'same', keys: [other, entity.key] }),
    extent: (at, span) =>
      amend({
        what: 'extent',
        kind: at.entity.kind,
        words: wordsOf(at),
        instead: slice(at.read.page.text, span),
      }),
  };
}

/** A person by the whole name is nobody anywhere; of all else only these very words are meant. */
function neverOf({ entity }: At, words: string): Correction {
  const isWhole = entity.kind === 'person' && fold(words) === fold(entity.label);
  return isWhole ? { what: 'never', entity: entity.key } : { what: 'never', words };
}

const fold = (words: string): string => foldStream(words).lower;

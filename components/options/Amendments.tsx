import type { Correction } from '../../lib/recognize/correction.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { nameOf } from '../about-words.ts';
import { useWords, type Words } from '../words.ts';
import type { OptionsActions } from './options-view.ts';

/** What the reader put right in cards, latest first: each can be taken back. */
export function Amendments(props: {
  readonly corrections: readonly Correction[];
  readonly on: Pick<OptionsActions, 'undoCorrection'>;
}) {
  const words = useWords();
  const { say } = words;
  return (
    <section class="set" aria-labelledby="corrections">
      <header>
        <h2 id="corrections">{say('optionsCorrections')}</h2>
        <p>{say('optionsCorrectionsHint')}</p>
      </header>
      {props.corrections.toReversed().map((each) => {
        const said = wordsOf(each, words);
        return (
          <div class="r" key={JSON.stringify(each)}>
            <span class="grow">{said}</span>
            <button
              type="button"
              class="btn"
              aria-label={`${say('undo')}: ${said}`}
              onClick={() => props.on.undoCorrection(each)}
            >
              {say('undo')}
            </button>
          </div>
        );
      })}
    </section>
  );
}

function wordsOf(correction: Correction, words: Words): string {
  const { say } = words;
  const name = (key: EntityKey): string => nameOf(key, [], words);
  switch (correction.what) {
    case 'never':
      return say('optionsNever', {
        name: 'words' in correction ? correction.words : name(correction.entity),
      });
    case 'extent':
      return say('optionsExtent', { from: correction.words, to: correction.instead });
    case 'same':
      return say('optionsSame', { name: name(correction.keys[0]), other: name(correction.keys[1]) });
    case 'own':
      return say('optionsOwn', { name: correction.words });
    default:
      return correction satisfies never;
  }
}

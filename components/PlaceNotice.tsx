import { Fragment } from 'preact';
import { type Change, difference } from '../lib/anchor/difference.ts';
import type { Note } from '../lib/notes/note.ts';
import { Icon, type IconName } from './Icon.tsx';
import { StandingWords } from './StandingWords.tsx';
import { useWords, type WordName } from './words.ts';

/** Where a note stands in its article now; `words`: what stands there, where that is not the passage itself. */
export type PlaceView = {
  readonly note: Note;
  readonly standing: 'found' | 'changed' | 'suggested' | 'lost' | 'whole';
  readonly words?: string;
};
type Decision = 'here' | 'not-here' | 'again' | 'selection';

const CHOICES = {
  changed: [
    ['here', 'placeKeepBoth', 'check'],
    ['not-here', 'placeNotHere', undefined],
  ],
  suggested: [
    ['here', 'placeHere', 'check'],
    ['not-here', 'placeNotHere', undefined],
  ],
  lost: [
    ['again', 'placeAgain', 'search'],
    ['selection', 'placeSelection', 'place'],
  ],
} as const satisfies Record<string, readonly (readonly [Decision, WordName, IconName | undefined])[]>;

/** Where less of the words is left than this, a difference is only noise. */
const LEFT = 0.4;

/** How the article changed the passage; where it is another sentence now, just that. */
function told(then: string, now: string): readonly Change[] {
  const changes = difference(then, now);
  const same = changes.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  return same < LEFT * Math.max(then.length, now.length) ? [{ kind: 'same', text: now }] : changes;
}

/** What became of a note's passage, the words that stand there now, and what the reader says of it; nothing where all is as it was. */
export function PlaceNotice(props: { readonly place: PlaceView; onDecide(decision: Decision): void }) {
  const { say } = useWords();
  const { note, standing, words } = props.place;
  if (standing === 'found' || standing === 'whole') return null;
  const block = note.anchor?.block;
  return (
    <div class="place">
      <StandingWords standing={standing} />
      {words !== undefined && (
        <blockquote class="quote" lang="vi" title={words}>
          {told(note.quote, words).map(({ kind, text }, at) => {
            const key = `${at} ${kind}`;
            if (kind === 'same') return <Fragment key={key}>{text}</Fragment>;
            return kind === 'gone' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
          })}
        </blockquote>
      )}
      {standing === 'lost' && block !== undefined && block.trim() !== note.quote.trim() && (
        <details>
          <summary>{say('placeBlock')}</summary>
          <blockquote class="quote" lang="vi">
            {block}
          </blockquote>
        </details>
      )}
      <div class="line wrap">
        {CHOICES[standing].map(([decision, name, icon], at) => (
          <button
            type="button"
            class={at === 0 ? 'btn' : 'btn quiet'}
            key={decision}
            onClick={() => props.onDecide(decision)}
          >
            {icon && <Icon name={icon} />}
            {say(name)}
          </button>
        ))}
      </div>
    </div>
  );
}

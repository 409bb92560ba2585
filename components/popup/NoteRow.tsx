import { Icon } from '../Icon.tsx';
import { PlaceNotice } from '../PlaceNotice.tsx';
import { Shape } from '../Shape.tsx';
import { StandingWords } from '../StandingWords.tsx';
import { useWords } from '../words.ts';
import type { PlacedNote } from './page-view.ts';

/** One note of this page: pressed, the page goes to its place; where it has none, the note opens. */
export function NoteRow(props: {
  readonly placed: PlacedNote;
  readonly isAt: boolean;
  readonly isStop: boolean;
  readonly isSeen?: boolean;
  onShow(): void;
  onEdit(): void;
  onDecide: Parameters<typeof PlaceNotice>[0]['onDecide'];
  onFocus(): void;
}) {
  const { say } = useWords();
  const { note, standing } = props.placed;
  const body = note.body.trim();
  return (
    <li class={`row note-row ${props.isAt ? 'at' : ''} ${props.isSeen ? 'seen' : ''}`}>
      <button
        type="button"
        class="go"
        data-row
        tabIndex={props.isStop ? 0 : -1}
        aria-current={props.isAt ? 'true' : undefined}
        onClick={props.onShow}
        onFocus={props.onFocus}
      >
        <Shape category={note.category} />
        <span class="grow">
          <span class="sr">{say(`category_${note.category}`)}: </span>
          {body !== '' && <span class="words">{body}</span>}
          {note.quote !== '' && (
            <q class="quote" lang="vi" title={note.quote}>
              {note.quote}
            </q>
          )}
          {standing === 'whole' && <StandingWords standing={standing} />}
        </span>
      </button>
      <span class="steps">
        <button type="button" class="icon-btn" aria-label={say('popupEditNote')} onClick={props.onEdit}>
          <Icon name="write" />
        </button>
      </span>
      <PlaceNotice place={props.placed} onDecide={props.onDecide} />
    </li>
  );
}

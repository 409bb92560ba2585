import type { TargetedKeyboardEvent } from 'preact';
import { Icon, type IconName } from '../Icon.tsx';
import { useWords } from '../words.ts';
import type { Row } from './page-view.ts';

/** One thing the page names: pressed, the page goes to its next mention. `shown`: the mention it stands on, from 0. */
export function EntityRow(props: {
  readonly row: Row;
  readonly shown: number | undefined;
  readonly isStop: boolean;
  /** Whether the reader has it before the eyes in the page. */
  readonly isSeen?: boolean;
  onStep(by: 1 | -1): void;
  /** Opens its card in the page. */
  onCard(): void;
  onFocus(): void;
}) {
  const { say } = useWords();
  const { row, shown, isStop, onStep, onCard, onFocus } = props;
  const isAt = shown !== undefined;
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const by = ({ ArrowRight: 1, ArrowLeft: -1 } as const)[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    <li class={`row k-${row.kind} ${isAt ? 'at' : ''} ${props.isSeen ? 'seen' : ''}`} onKeyDown={onKeyDown}>
      <button
        type="button"
        class="go"
        data-row
        tabIndex={isStop ? 0 : -1}
        aria-current={isAt ? 'true' : undefined}
        onClick={(event) => onStep(event.shiftKey ? -1 : 1)}
        onFocus={onFocus}
      >
        <Icon name={row.kind} class="sign" />
        <span class="grow" lang="vi">
          <b>{row.label}</b>
          {row.under.map((line) => (
            <span class="under" key={line}>
              {line}
            </span>
          ))}
        </span>
        <span class="times">
          {isAt && row.count > 1 ? `${shown + 1}/${row.count}` : say('popupTimes', { count: row.count })}
        </span>
      </button>
      {isAt && (
        <span class="steps">
          {row.count > 1 && (
            <>
              <Step name="popupPrevious" icon="up" act={() => onStep(-1)} />
              <Step name="popupNext" icon="down" act={() => onStep(1)} />
            </>
          )}
          <Step name="popupCard" icon="article" act={onCard} />
        </span>
      )}
    </li>
  );
}

function Step(props: {
  readonly name: 'popupPrevious' | 'popupNext' | 'popupCard';
  readonly icon: IconName;
  act(): void;
}) {
  const { say } = useWords();
  return (
    <button
      type="button"
      class="icon-btn"
      aria-label={say(props.name)}
      title={say(props.name)}
      onClick={props.act}
    >
      <Icon name={props.icon} />
    </button>
  );
}

import type { TargetedKeyboardEvent } from 'preact';
import { Icon } from '../Icon.tsx';
import { useWords } from '../words.ts';
import type { Row } from './page-view.ts';

/** One thing the page names: pressed, the page goes to its next mention. `shown`: the mention it stands on, from 0. */
export function EntityRow(props: {
  readonly row: Row;
  readonly shown: number | undefined;
  readonly isStop: boolean;
  onStep(by: 1 | -1): void;
  onFocus(): void;
}) {
  const { say } = useWords();
  const { row, shown, isStop, onStep, onFocus } = props;
  const isAt = shown !== undefined;
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const by = ({ ArrowRight: 1, ArrowLeft: -1 } as const)[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    <li class={`row k-${row.kind} ${isAt ? 'at' : ''}`} onKeyDown={onKeyDown}>
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
      {isAt && row.count > 1 && (
        <span class="steps">
          <button type="button" class="icon-btn" aria-label={say('popupPrevious')} onClick={() => onStep(-1)}>
            <Icon name="up" />
          </button>
          <button type="button" class="icon-btn" aria-label={say('popupNext')} onClick={() => onStep(1)}>
            <Icon name="down" />
          </button>
        </span>
      )}
    </li>
  );
}

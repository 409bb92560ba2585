import { bareSentence, type KeyPoint } from '../../lib/study/key-points.ts';
import { dateWords } from '../date-words.ts';
import { useWords } from '../words.ts';

/** The sentences that say how much, of what, by when; a click goes there. */
export function KeyPoints(props: {
  readonly points: readonly KeyPoint[];
  readonly stop: number | undefined;
  onGo(point: KeyPoint): void;
  onStop(start: number): void;
  onSave(): void;
}) {
  const words = useWords();
  const { say } = words;
  const under = ({ number, unit = '', deadline, subject }: KeyPoint): string =>
    [
      number !== undefined &&
        say('panelPointFigure', { value: unit.startsWith('%') ? number + unit : `${number} ${unit}` }),
      deadline !== undefined && say('panelPointBy', { date: dateWords(deadline, words) }),
      subject !== undefined && say('panelPointOf', { subject }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <div class="points-head">
        <h3>{say('panelPoints', { count: props.points.length })}</h3>
        <button type="button" class="btn quiet" onClick={props.onSave}>
          {say('panelPointsSave')}
        </button>
      </div>
      <ul>
        {props.points.map((point) => (
          <li class="row" key={point.start}>
            <button
              type="button"
              class="go"
              data-row
              tabIndex={point.start === props.stop ? 0 : -1}
              onClick={() => props.onGo(point)}
              onFocus={() => props.onStop(point.start)}
            >
              <span class="grow">
                <span class="words" lang="vi">
                  {bareSentence(point)}
                </span>
                <span class="under">{under(point)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

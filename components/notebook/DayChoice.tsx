import { useState } from 'preact/hooks';
import { type Days, dayOf } from '../../lib/notes/find/filter.ts';
import { useWords } from '../words.ts';
import { defined } from './address.ts';

const DAY = 24 * 60 * 60 * 1000;

/** From which day to which, in a menu: often asked spans at one press, any other by two fields. */
export function DayChoice(props: {
  readonly days: Days | undefined;
  onChoose(days: Days | undefined): void;
}) {
  const { say } = useWords();
  const [days, setDays] = useState<Days>(props.days ?? {});
  const ago = (count: number): Days => ({ from: dayOf(new Date(Date.now() - count * DAY).toISOString()) });
  const set = (name: keyof Days, value: string): void =>
    setDays(defined({ ...days, [name]: value === '' ? undefined : value }));
  return (
    <form
      class="days"
      onSubmit={(event) => {
        event.preventDefault();
        props.onChoose(days.from || days.to ? days : undefined);
      }}
    >
      <div class="line wrap">
        {([7, 30, 365] as const).map((count) => (
          <button type="button" class="btn" key={count} onClick={() => props.onChoose(ago(count - 1))}>
            {say('bookLastDays', { count })}
          </button>
        ))}
      </div>
      {(['from', 'to'] as const).map((name) => (
        <label key={name}>
          {say(name === 'from' ? 'bookFrom' : 'bookTo')}
          <input
            type="date"
            class="day"
            value={days[name] ?? ''}
            onInput={(event) => set(name, event.currentTarget.value)}
          />
        </label>
      ))}
      <button type="submit" class="btn main">
        {say('bookApply')}
      </button>
    </form>
  );
}

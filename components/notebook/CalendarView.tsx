import type { Entry } from '../../lib/notes/directory.ts';
import { inTime } from '../date-order.ts';
import { dateWords } from '../date-words.ts';
import { Icon } from '../Icon.tsx';
import { State } from '../State.tsx';
import { useWords } from '../words.ts';
import { entityHash, monthHash } from './address.ts';
import type { BookState } from './book-state.ts';
import { monthGrid, monthOn } from './month.ts';

/** The days that the remembered articles name, a month at a time: as a calendar, and below as a list with their articles. */
export function CalendarView({ state }: { readonly state: BookState }) {
  const words = useWords();
  const { say } = words;
  const { names, place } = state;
  if (!names) return <p role="status">{say('bookNamesReading')}</p>;
  const dates = [...names.values()].filter(({ key }) => key.startsWith('date:'));
  if (dates.length === 0)
    return <State icon="date" title={say('bookNo_date')} hint={say('bookNoNamesHint')} />;
  const months = [
    ...new Set(dates.flatMap(({ key }) => /^date:(\d{4}-(?:0\d|1[0-2]))/.exec(key)?.[1] ?? [])),
  ].sort();
  const month = place.month ?? months.at(-1) ?? '2026-01';
  const inMonth = dates
    .filter(({ key }) => key.startsWith(`date:${month}`))
    .sort((a, b) => inTime(a.key.slice(5), b.key.slice(5)));
  const byDay = new Map(inMonth.map((entry) => [entry.key.slice(5), entry]));
  const others = [months.filter((each) => each < month).at(-1), months.find((each) => each > month)];
  return (
    <div class="calendar">
      <header class="spread wrap">
        <h2 aria-live="polite">{dateWords(month, words)}</h2>
        <nav class="line wrap" aria-label={say('bookMonths')}>
          {others[0] && (
            <a class="btn" href={monthHash(others[0])} rel="prev">
              {dateWords(others[0], words)}
            </a>
          )}
          {[-1, 1].map((by) => (
            <a
              class="btn"
              key={by}
              href={monthHash(monthOn(month, by))}
              aria-label={say(by < 0 ? 'bookMonthBefore' : 'bookMonthAfter')}
            >
              <Icon name={by < 0 ? 'up' : 'down'} class="turned" />
            </a>
          ))}
          {others[1] && (
            <a class="btn" href={monthHash(others[1])} rel="next">
              {dateWords(others[1], words)}
            </a>
          )}
        </nav>
      </header>
      <table class="month">
        <thead>
          <tr>
            {monthGrid(month)[0]?.map(({ weekday }) => (
              <th scope="col" key={weekday}>
                {say(`weekday_${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(month).map((week) => (
            <tr key={week[0]?.day}>
              {week.map(({ day, isIn }) => (
                <td key={day} class={isIn ? '' : 'out'}>
                  <Day day={day} entry={isIn ? byDay.get(day) : undefined} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {inMonth.length === 0 && <p class="two">{say('bookMonthEmpty')}</p>}
      <ul class="sightings">
        {inMonth.map(({ key, sightings }) => (
          <li key={key}>
            <a class="m k-date" href={entityHash(key)}>
              {dateWords(key.slice(5), words)}
            </a>
            <ul>
              {sightings.map(({ article }) => (
                <li key={article.id} class="quote" lang="vi">
                  {article.title}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Day({ day, entry }: { readonly day: string; readonly entry: Entry | undefined }) {
  const words = useWords();
  const number = Number(day.slice(8));
  if (!entry) return <span class="three">{number}</span>;
  const count = words.say('bookInArticles', { count: entry.sightings.length });
  return (
    <a href={entityHash(entry.key)} title={count}>
      <b>{number}</b>
      <span class="count">{entry.sightings.length}</span>
      <span class="sr">{`${dateWords(day, words)}, ${count}`}</span>
    </a>
  );
}

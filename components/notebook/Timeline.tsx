import { useState } from 'preact/hooks';
import type { Tenure } from '../../lib/notes/directory.ts';
import { dateWords } from '../date-words.ts';
import { useWords, type Words } from '../words.ts';
import { ticksFor } from './ticks.ts';

/** Offices over time: a bar from the first article to the last, a dot an article; past ones pale, present ones fading. The same as a table. */
export function Timeline({ tenures }: { readonly tenures: readonly Tenure[] }) {
  const words = useWords();
  const { say } = words;
  const [isTable, setTable] = useState(false);
  const { from, to, ticks } = ticksFor(tenures.flatMap(({ days }) => days));
  const at = (day: string): string => `${((Date.parse(day) - from) / (to - from)) * 100}%`;
  return (
    <section class="card-sheet" aria-labelledby="timeline">
      <header class="spread wrap">
        <h2 id="timeline">{say('bookTimeline')}</h2>
        <p class="line wrap">
          <span class="three">{say('bookDots')}</span>
          <button type="button" class="btn quiet" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {say('bookAsTable')}
          </button>
        </p>
      </header>
      {isTable ? (
        <div class="scroll-x">
          <table class="offices">
            <thead>
              <tr>
                <th scope="col">{say('kind_title')}</th>
                <th scope="col">{say('bookFrom')}</th>
                <th scope="col">{say('bookTo')}</th>
                <th scope="col">{say('book_articles')}</th>
              </tr>
            </thead>
            <tbody>
              {tenures.map(({ key, label, from: first, to: last, days, isPresent }) => (
                <tr key={key}>
                  <th scope="row" lang="vi">
                    {label}
                  </th>
                  <td>{dateWords(first, words)}</td>
                  <td>
                    {isPresent ? say('bookStill', { date: dateWords(last, words) }) : dateWords(last, words)}
                  </td>
                  <td>{days.length}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <div class="tl">
          <div class="axis" aria-hidden="true">
            {ticks.map(({ day, label }) => (
              <span key={day} style={{ left: at(day) }}>
                {label}
              </span>
            ))}
          </div>
          <ul>
            {tenures.map((tenure) => (
              <li key={tenure.key}>
                <p>
                  <b lang="vi">{tenure.label}</b>
                  <span class="three">{spanWords(tenure, words)}</span>
                </p>
                <div class="track" aria-hidden="true">
                  {ticks.map(({ day }) => (
                    <i key={day} class="grid-line" style={{ left: at(day) }} />
                  ))}
                  <span
                    class={`tenure${tenure.isPresent ? ' present' : ''}`}
                    style={{ left: at(tenure.from), right: `calc(100% - ${at(tenure.to)})` }}
                  />
                  {tenure.days.map((day) => (
                    <i key={day} class="dot" style={{ left: at(day) }} title={dateWords(day, words)} />
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** `06/4/2021 – 15/9/2022 · 3 bài` | `từ 22/11/2024 · 4 bài` */
function spanWords({ from, to, days, isPresent }: Tenure, words: Words): string {
  const articles = words.say('bookInArticles', { count: days.length });
  const span = isPresent
    ? words.say('bookSince', { date: dateWords(from, words) })
    : dateWords(from === to ? from : `${from}/${to}`, words);
  return `${span} · ${articles}`;
}

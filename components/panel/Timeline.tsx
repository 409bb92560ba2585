import { useState } from 'preact/hooks';
import { useWords } from '../words.ts';
import type { TabView } from './panel-state.ts';
import { type Moment, momentsOf, onLine } from './time-view.ts';

/** The article's dates in order of time: a dot a day, a bar a period, a ring what was to come, a stroke the article's own day. */
export function Timeline({ page, flow, query, on, tell }: TabView) {
  const words = useWords();
  const { say } = words;
  const [at, setAt] = useState({ key: '', place: 0 });
  const [stop, setStop] = useState('');
  const moments = momentsOf(page, flow, query, words);
  const first = moments.find(({ key }) => key !== undefined)?.key ?? '';
  const stopKey = moments.some(({ key }) => key === stop) ? stop : first;
  const go = async ({ key, count }: Moment): Promise<void> => {
    if (key === undefined) return;
    const place = at.key === key ? (at.place + 1) % count : 0;
    const shown = await on.showMention(key, place);
    setAt(shown ? { key, place } : { key: '', place: 0 });
    tell(shown ? say('popupStep', { at: shown.index + 1, of: shown.count }) : say('popupLost'));
  };
  if (moments.length === 0) {
    return (
      <div class="none">
        <p>{query === '' ? say('panelNoTime') : say('popupNoMatch', { query })}</p>
      </div>
    );
  }
  return (
    <>
      <Line moments={moments} />
      <ol class="time">
        {moments.map((moment) => (
          <li key={moment.key ?? 'now'} class={moment.key !== undefined && at.key === moment.key ? 'at' : ''}>
            <Sign shape={moment.shape} />
            {moment.key === undefined ? (
              <p class="two">{say('panelPublished', { date: moment.label })}</p>
            ) : (
              <button
                type="button"
                class="go"
                data-row
                tabIndex={stopKey === moment.key ? 0 : -1}
                aria-current={at.key === moment.key ? 'true' : undefined}
                onClick={() => void go(moment)}
                onFocus={() => setStop(moment.key ?? '')}
              >
                <span class="grow">
                  <b>{moment.label}</b>
                  {moment.shape === 'ahead' && <span class="sr">, {say('panelAhead')}</span>}
                  {moment.sentence !== undefined && (
                    <span class="quote" lang="vi" title={moment.sentence}>
                      {moment.sentence}
                    </span>
                  )}
                </span>
              </button>
            )}
          </li>
        ))}
      </ol>
      <p class="legend three">
        <span class="line">
          <Sign shape="day" />
          {say('panelDay')}
        </span>
        <span class="line">
          <Sign shape="span" />
          {say('panelSpan')}
        </span>
        <span class="line">
          <Sign shape="ahead" />
          {say('panelAhead')}
        </span>
      </p>
    </>
  );
}

const Sign = ({ shape }: { readonly shape: Moment['shape'] }) => (
  <svg class={`moment ${shape}`} viewBox="0 0 20 20" aria-hidden="true">
    {shape === 'day' && <circle cx="10" cy="10" r="5" />}
    {shape === 'span' && <rect x="7" y="1" width="6" height="18" rx="2" />}
    {shape === 'ahead' && <circle cx="10" cy="10" r="4" class="ring" />}
    {shape === 'now' && <rect x="0" y="9" width="20" height="2" />}
  </svg>
);

/** All of it at a glance, to scale. The list below says the same. */
function Line({ moments }: { readonly moments: readonly Moment[] }) {
  const placed = onLine(moments);
  const [first] = moments;
  const last = moments.at(-1);
  if (placed.length === 0 || !first || !last) return null;
  const x = (share: number): number => 8 + share * 304;
  return (
    <div class="scale">
      <svg viewBox="0 0 320 24" aria-hidden="true">
        <path class="axis" d="M8 12h304" />
        {placed.map(({ shape, value, from, to }) => {
          if (shape === 'now')
            return <rect key="now" x={x(from) - 1} y="2" width="2" height="20" class="now" />;
          const key = value;
          if (shape === 'ahead') return <circle key={key} cx={x(from)} cy="12" r="4" class="ring" />;
          if (shape === 'day') return <circle key={key} cx={x(from)} cy="12" r="4.5" />;
          return (
            <rect
              key={key}
              x={x(from)}
              y="9"
              width={Math.max(6, x(to) - x(from))}
              height="6"
              rx="2"
              class="part-of-time"
            />
          );
        })}
      </svg>
      <p class="spread three" aria-hidden="true">
        <span>{first.label}</span>
        <span>{last.label}</span>
      </p>
    </div>
  );
}

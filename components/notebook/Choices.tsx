import { useRef, useState } from 'preact/hooks';
import { finder } from '../../lib/text/search.ts';
import { FilterField } from '../FilterField.tsx';
import { numberWords } from '../number-words.ts';
import { useWords } from '../words.ts';

/** From so many on there is a field to narrow them. */
const MANY = 8;
/** So many are listed; the rest is found by typing. */
const LISTED = 60;

export type Choice = { readonly value: string; readonly label: string; readonly count?: number };

/** What a filter can be set to, in a menu; with many there is a field to find one. */
export function Choices(props: {
  readonly choices: readonly Choice[];
  readonly label: string;
  onChoose(value: string): void;
}) {
  const words = useWords();
  const { say } = words;
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const finds = finder(typed);
  const shown = props.choices.filter(({ label }) => finds(label));
  if (props.choices.length === 0) return <p class="three">{say('bookNoChoice')}</p>;
  return (
    <>
      {props.choices.length > MANY && (
        <FilterField
          label={props.label}
          value={typed}
          field={field}
          onType={setTyped}
          onKeyDown={() => undefined}
        />
      )}
      <ul class="choices">
        {shown.slice(0, LISTED).map(({ value, label, count }) => (
          <li key={value}>
            <button type="button" onClick={() => props.onChoose(value)}>
              <span class="grow" lang="vi">
                {label}
              </span>
              {count !== undefined && <span class="count">{numberWords(count, words)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p class="three">{say('bookNoChoice')}</p>}
      {shown.length > LISTED && (
        <p class="three">{say('bookMoreChoices', { count: shown.length - LISTED })}</p>
      )}
    </>
  );
}

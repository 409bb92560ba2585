import { Segments } from '../Segments.tsx';
import { useWords } from '../words.ts';
import { type OptionsActions, type OptionsView, REMEMBER } from './options-view.ts';

/** Of which articles it is remembered whom and what they name; and the way to have it all forgotten. */
export function Remembered(props: {
  readonly view: Pick<OptionsView, 'remember' | 'isForgotten'>;
  readonly on: Pick<OptionsActions, 'chooseRemember' | 'forget'>;
}) {
  const { say } = useWords();
  const { view, on } = props;
  return (
    <section class="set" aria-labelledby="remember">
      <header>
        <h2 id="remember">{say('optionsRemember')}</h2>
        <p>{say('optionsRememberHint')}</p>
      </header>
      <div class="r">
        <Segments
          labelledBy="remember"
          chosen={view.remember}
          choices={REMEMBER.map((name) => ({ name, label: say(`remember_${name}`) }))}
          onChoose={on.chooseRemember}
        />
      </div>
      <div class="r">
        <span class="grow three" role="status">
          {say(view.isForgotten ? 'optionsForgotten' : 'optionsForgetHint')}
        </span>
        <button type="button" class="btn bad" disabled={view.isForgotten} onClick={on.forget}>
          {say('optionsForget')}
        </button>
      </div>
    </section>
  );
}

import { KINDS, type Kind } from '../../lib/recognize/mention.ts';
import { useWords } from '../words.ts';

/** Which kinds are marked on pages; each in the look of its marks, so that the toggles are the legend too. */
export function KindToggles(props: {
  readonly kinds: Readonly<Record<Kind, boolean>>;
  onToggle(kind: Kind, isOn: boolean): void;
}) {
  const { say } = useWords();
  return (
    <fieldset class="show">
      <legend class="sr">{say('popupShow')}</legend>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            class="box"
            checked={props.kinds[kind]}
            onChange={(event) => props.onToggle(kind, event.currentTarget.checked)}
          />
          <span class={`m k-${kind}`}>{say(`kind_${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

import { useId } from 'preact/hooks';

/** One of a few, side by side: radio buttons, so that arrows choose. */
export function Segments<Name extends string>(props: {
  readonly labelledBy: string;
  readonly chosen: Name;
  readonly choices: readonly { readonly name: Name; readonly label: string }[];
  onChoose(name: Name): void;
}) {
  const group = useId();
  return (
    <div class="seg" role="radiogroup" aria-labelledby={props.labelledBy}>
      {props.choices.map(({ name, label }) => (
        <label key={name}>
          <input
            type="radio"
            class="sr"
            name={group}
            checked={name === props.chosen}
            onChange={() => props.onChoose(name)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}

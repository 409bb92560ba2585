import { KINDS } from '../../lib/recognize/mention.ts';
import { useWords } from '../words.ts';
import type { OptionsActions, OptionsView } from './options-view.ts';

const PALETTES = ['default', 'lines', 'blue-orange'] as const;
const NAMES = {
  default: 'paletteDefault',
  lines: 'paletteLines',
  'blue-orange': 'paletteBlueOrange',
} as const;

/** Sets of colours for the marks, each shown as it is. */
export function Colours(props: {
  readonly chosen: OptionsView['palette'];
  readonly on: Pick<OptionsActions, 'choosePalette'>;
}) {
  const { say } = useWords();
  return (
    <fieldset class="r palettes">
      <legend class="sr">{say('optionsPalette')}</legend>
      <span class="grow" aria-hidden="true">
        {say('optionsPalette')}
        <span class="three">{say('optionsPaletteHint')}</span>
      </span>
      {PALETTES.map((palette) => (
        <label class="palette" key={palette} data-palette={palette}>
          <input
            type="radio"
            name="palette"
            checked={palette === props.chosen}
            onChange={() => props.on.choosePalette(palette)}
          />
          <span>
            {say(NAMES[palette])}
            <span class="strokes" aria-hidden="true">
              {KINDS.map((kind) => (
                <i class={`k-${kind}`} key={kind} />
              ))}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

import { CATEGORIES, type Category } from '../lib/notes/note.ts';
import { Shape } from './Shape.tsx';
import { useWords } from './words.ts';

/** The four categories by shape and colour; the chosen one says its name, the others say it when pointed at or read aloud. */
export function CategoryField(props: {
  readonly chosen: Category;
  /** Radio buttons of one name belong together. */
  readonly name: string;
  onChoose(category: Category): void;
}) {
  const { say } = useWords();
  return (
    <div class="cats" role="radiogroup" aria-label={say('editorCategory')}>
      {CATEGORIES.map((category) => (
        <label class={`c-${category}`} key={category} title={say(`category_${category}`)}>
          <input
            type="radio"
            class="sr"
            name={props.name}
            checked={category === props.chosen}
            onChange={() => props.onChoose(category)}
          />
          <Shape category={category} />
          <span class={category === props.chosen ? '' : 'sr'}>{say(`category_${category}`)}</span>
        </label>
      ))}
    </div>
  );
}

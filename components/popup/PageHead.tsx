import { dateWords } from '../date-words.ts';
import { useWords } from '../words.ts';

/** Whose page it is, and whether we run on its site. */
export function PageHead(props: {
  readonly title: string;
  readonly host: string | undefined;
  readonly publishedOn?: string | undefined;
  /** Absent where there is no site to switch. */
  readonly isOn?: boolean | undefined;
  onToggle?(isOn: boolean): void;
}) {
  const words = useWords();
  const { title, host, publishedOn, isOn } = props;
  const facts = [host, publishedOn && dateWords(publishedOn, words)].filter(Boolean).join(' · ');
  return (
    <header class="head">
      <h1 lang="vi" title={title}>
        {title}
      </h1>
      <div class="spread three">
        <span class="site">{facts}</span>
        {isOn !== undefined && (
          <label class="line">
            <span>{words.say(isOn ? 'popupSite' : 'popupSiteOff')}</span>
            <input
              type="checkbox"
              class="switch"
              role="switch"
              aria-checked={isOn}
              checked={isOn}
              onChange={(event) => props.onToggle?.(event.currentTarget.checked)}
            />
          </label>
        )}
      </div>
    </header>
  );
}

import { CATEGORIES } from '../../lib/notes/note.ts';
import { KINDS } from '../../lib/recognize/mention.ts';
import { Icon } from '../Icon.tsx';
import { NEWS } from '../news.ts';
import { Shape } from '../Shape.tsx';
import { useWords } from '../words.ts';

export type WelcomeActions = {
  /** Called in the click itself. */
  openPanel(): void;
  openOptions(part: 'sites' | 'keys' | 'kept'): void;
  openFiles(): void;
  chooseLanguage(language: 'vi' | 'en'): void;
};

/** What it does, in one sentence. */
export function WelcomeHead() {
  const { say } = useWords();
  return (
    <header>
      <p class="name">
        <img src="/icon/48.png" width="32" height="32" alt="" />
        {say('extensionName')}
      </p>
      <h1>{say('welcomeTitle')}</h1>
      <p>{say('welcomeDoes')}</p>
    </header>
  );
}

/** Beneath the sample: what its lines mean, and what to try. */
export function WelcomeLegend({ noteKey }: { readonly noteKey: string }) {
  const { say } = useWords();
  return (
    <>
      <ul class="legend">
        {KINDS.map((kind) => (
          <li class={`line k-${kind}`} key={kind}>
            <Icon name={kind} class="sign" />
            <span class={`m k-${kind}`}>{say(`kind_${kind}`)}</span>
          </li>
        ))}
        {CATEGORIES.map((category) => (
          <li class="line" key={category}>
            <Shape category={category} />
            <span class={`n c-${category}`}>{say(`category_${category}`)}</span>
          </li>
        ))}
      </ul>
      <ol class="do">
        <li>{say('welcomeTryName')}</li>
        <li>{noteKey === '' ? say('welcomeTryBar') : say('welcomeTryNote', { key: noteKey })}</li>
        <li>{say('welcomeTryPopup')}</li>
      </ol>
    </>
  );
}

/** Where it runs, what it keeps, where it sends; what leads on; what is new. */
export function WelcomeRest({ sites, on }: { readonly sites: number; readonly on: WelcomeActions }) {
  const { say, language } = useWords();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <>
      <div class="three-of">
        <section>
          <h2>{say('welcomeWhere')}</h2>
          <p>{say('welcomeWhereHint', { count: sites })}</p>
          <button type="button" class="btn" onClick={() => on.openOptions('sites')}>
            {say('welcomeAllow')}
          </button>
        </section>
        <section>
          <h2>{say('welcomeKeeps')}</h2>
          <p>{say('welcomeKeepsHint')}</p>
          <button type="button" class="btn" onClick={() => on.openOptions('kept')}>
            {say('welcomeOptions')}
          </button>
        </section>
        <section>
          <h2>{say('welcomeSends')}</h2>
          <p>{say('welcomeSendsHint')}</p>
        </section>
      </div>
      <div class="on line wrap">
        <button type="button" class="btn main" onClick={on.openPanel}>
          {say('popupPanel')}
        </button>
        <button type="button" class="btn quiet" onClick={() => on.openOptions('keys')}>
          {say('welcomeKeys')}
        </button>
        <button type="button" class="btn quiet" onClick={on.openFiles}>
          {say('welcomeImport')}
        </button>
        <button type="button" class="btn quiet push" lang={other} onClick={() => on.chooseLanguage(other)}>
          {say(`language_${other}`)}
        </button>
      </div>
      <section class="news" id="news" aria-labelledby="news-title">
        <h2 id="news-title">{say('newsTitle')}</h2>
        {NEWS.map(({ version, lines }) => (
          <div key={version}>
            <h3>{say('newsVersion', { version })}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{say(line)}</li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </>
  );
}

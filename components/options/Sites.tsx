import { useWords } from '../words.ts';
import { AddSite } from './AddSite.tsx';
import type { OptionsActions, OptionsView } from './options-view.ts';
import { siteOfPattern } from './site-of-pattern.ts';

/** Where we run: of ourselves, by the reader's leave, and not at all. */
export function Sites(props: {
  readonly view: Pick<OptionsView, 'granted' | 'sitesOff' | 'ownSites'>;
  readonly on: Pick<OptionsActions, 'turnOn' | 'takeBack' | 'allowSite' | 'neverSite'>;
}) {
  const { say } = useWords();
  const { view, on } = props;
  return (
    <section class="set" aria-labelledby="sites">
      <header>
        <h2 id="sites">{say('optionsSites')}</h2>
        <p>{say('optionsSitesHint', { count: view.ownSites })}</p>
      </header>
      {view.granted.map((pattern) => {
        const site = siteOfPattern(pattern) ?? say('optionsEverySite');
        return (
          <div class="r" key={pattern}>
            <span class="grow">
              {site}
              <span class="three">{say('optionsGranted')}</span>
            </span>
            <button
              type="button"
              class="btn"
              aria-label={`${say('optionsTakeBack')}: ${site}`}
              onClick={() => on.takeBack(pattern)}
            >
              {say('optionsTakeBack')}
            </button>
          </div>
        );
      })}
      {view.sitesOff.map((host) => (
        <div class="r" key={host}>
          <span class="grow">
            {host}
            <span class="three">{say('optionsOff')}</span>
          </span>
          <button
            type="button"
            class="btn"
            aria-label={`${say('optionsTurnOn')}: ${host}`}
            onClick={() => on.turnOn(host)}
          >
            {say('optionsTurnOn')}
          </button>
        </div>
      ))}
      {view.granted.length + view.sitesOff.length === 0 && <p class="r three">{say('optionsNoSites')}</p>}
      <AddSite on={on} />
    </section>
  );
}

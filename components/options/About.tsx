import { useWords } from '../words.ts';

/** Where the licences of all that is in the package can be read; written as it is built. */
const LICENCES = '/licences.html';

/** Which version this is, what is new in it, and under which licences it is given. */
export function About({ version }: { readonly version: string }) {
  const { say } = useWords();
  return (
    <section class="set" aria-labelledby="about">
      <header>
        <h2 id="about">{say('optionsAbout')}</h2>
        <p>{say('optionsAboutHint')}</p>
      </header>
      <div class="r">
        <span class="grow">{say('newsVersion', { version })}</span>
        <a class="btn" href="/welcome.html#news" target="_blank" rel="noopener">
          {say('newsTitle')}
        </a>
        <a class="btn" href={LICENCES} target="_blank" rel="noopener">
          {say('optionsLicences')}
        </a>
      </div>
    </section>
  );
}

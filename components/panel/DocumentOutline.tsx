import { useState } from 'preact/hooks';
import type { Entry } from '../../lib/study/contents.ts';
import type { StudyDocument } from '../../lib/study/document.ts';
import { finder } from '../../lib/text/search.ts';
import type { Span } from '../../lib/text/span.ts';
import { dateWords } from '../date-words.ts';
import { useWords } from '../words.ts';
import { entryRead } from './document-view.ts';
import { KeyPoints } from './KeyPoints.tsx';
import type { TabView } from './panel-state.ts';

/** What each document on the page is, its table of contents, what in it is to be remembered; the part being read is marked. */
export function DocumentOutline({ documents, view, query, on, tell }: TabView) {
  const { say } = useWords();
  const [stop, setStop] = useState<number>();
  const [gone, setGone] = useState<number>();
  const go = async (span: Span): Promise<void> => {
    const isShown = await on.showSpan(span);
    setGone(isShown ? span.start : undefined);
    if (!isShown) tell(say('popupLost'));
  };
  const finds = finder(query);
  const shown = documents.map((document) => ({
    document,
    entries: document.contents.filter(({ name, words }) => finds(`${name} ${words}`)),
    points: document.points.filter(({ sentence }) => finds(sentence)),
  }));
  const starts = shown.flatMap(({ entries, points }) => [...entries, ...points].map(({ start }) => start));
  if (starts.length === 0 && query !== '') {
    return (
      <div class="none">
        <p>{say('popupNoMatch', { query })}</p>
      </div>
    );
  }
  const read = entryRead(documents, view, gone);
  const stopAt = stop !== undefined && starts.includes(stop) ? stop : starts[0];
  return (
    <>
      {documents.length > 1 && <p class="told">{say('panelDocumentTwo', { count: documents.length })}</p>}
      {shown.map(({ document, entries, points }) => (
        <section key={document.start} aria-labelledby={`document-${document.start}`}>
          <Head document={document} />
          {query === '' && <Unclear document={document} onGo={go} />}
          <ol class="contents">
            {entries.map((entry) => (
              <EntryRow
                key={entry.start}
                entry={entry}
                isRead={entry === read}
                isStop={entry.start === stopAt}
                onGo={() => void go({ start: entry.start, end: firstLineEnd(entry) })}
                onFocus={() => setStop(entry.start)}
              />
            ))}
          </ol>
          {points.length > 0 && (
            <KeyPoints
              points={points}
              stop={stopAt}
              onGo={(point) => void go(point)}
              onStop={setStop}
              onSave={() => on.exportPoints(document)}
            />
          )}
        </section>
      ))}
    </>
  );
}

/** Only how a part begins is flashed: a whole chapter would flood the window. */
const firstLineEnd = ({ start, end, name, words }: Entry): number =>
  Math.min(end, start + Math.max(name.length, 1) + Math.min(words.length, 40));

function EntryRow(props: {
  readonly entry: Entry;
  readonly isRead: boolean;
  readonly isStop: boolean;
  onGo(): void;
  onFocus(): void;
}) {
  const { depth, name, words } = props.entry;
  return (
    <li class={`row ${props.isRead ? 'at' : ''}`}>
      <button
        type="button"
        class="go"
        data-row
        data-depth={Math.min(depth, 5)}
        tabIndex={props.isStop ? 0 : -1}
        aria-current={props.isRead ? 'location' : undefined}
        onClick={props.onGo}
        onFocus={props.onFocus}
      >
        <span class="words" lang="vi" title={words}>
          {depth === 0 ? <b>{`${name} ${words}`}</b> : `${name} ${words}`}
        </span>
      </button>
    </li>
  );
}

function Head({ document: { head, start } }: { readonly document: StudyDocument }) {
  const words = useWords();
  const { say } = words;
  const { kind = '', number, subject, issuer, place, date, signer, signerTitle } = head;
  const told = [
    ['panelDocumentNumber', number],
    ['panelDocumentIssuer', issuer],
    ['panelDocumentDate', [place, date && dateWords(date, words)].filter(Boolean).join(', ')],
    ['panelDocumentSigner', [signerTitle, signer].filter(Boolean).join(' ')],
  ] as const;
  return (
    <div class="document-head" lang="vi">
      <h2 id={`document-${start}`}>{kind}</h2>
      {subject !== undefined && <p>{subject}</p>}
      <dl>
        {told.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt lang={words.language}>{say(name)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}

/** What was not understood, said where it happened. */
function Unclear(props: { readonly document: StudyDocument; onGo(span: Span): Promise<void> }) {
  const { say } = useWords();
  const { contents, outline } = props.document;
  if (contents.length === 0) return <p class="told">{say('panelDocumentBare')}</p>;
  if (outline.oddities.length === 0) return null;
  return (
    <details class="told">
      <summary>
        {say('panelOdd')} ({outline.oddities.length})
      </summary>
      <ul>
        {outline.oddities.map(({ at, from, to }) => (
          <li key={at}>
            <button
              type="button"
              class="link"
              onClick={() => void props.onGo({ start: at, end: at + to.length })}
            >
              {from === '' ? say('panelOddFirst', { to }) : say('panelOddJump', { from, to })}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

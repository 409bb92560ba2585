import { useWords } from '../words.ts';
import type { Exporting } from './files-state.ts';

/** How the file will look with a few of its notes: everything in it is shown as text. */
export function ExportPreview({ preview }: Pick<Exporting, 'preview'>) {
  const { say } = useWords();
  if (preview === 'none') return <p class="two">{say('exportNone')}</p>;
  if (preview === 'failed') return <p class="two">{say('exportNoPreview')}</p>;
  return (
    <div class="preview">
      <h3 id="preview">{say('exportPreview')}</h3>
      <section class="sheet" aria-labelledby="preview" aria-busy={preview === 'loading'}>
        {preview !== 'loading' && <Sheet preview={preview} />}
      </section>
    </div>
  );
}

function Sheet({ preview }: { readonly preview: Exclude<Exporting['preview'], string> }) {
  switch (preview.kind) {
    case 'text':
      return <pre lang="vi">{preview.text}</pre>;
    case 'files':
      return (
        <>
          <ul class="plain" lang="vi">
            {preview.paths.map((path) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
          <pre lang="vi">{preview.text}</pre>
        </>
      );
    case 'paper':
      return (
        <div class="paper" lang="vi">
          {preview.parts.map(({ heading, facts, notes }, at) => (
            <div key={`${at}${heading}`}>
              <h4>{heading}</h4>
              {facts !== '' && <p class="three">{facts}</p>}
              {notes.map(({ quote, body, source }, index) => (
                <div class="excerpt" key={`${index}${source}`}>
                  {quote.map((words) => (
                    <blockquote key={words}>{words}</blockquote>
                  ))}
                  {body.map((words) => (
                    <p key={words}>{words}</p>
                  ))}
                  <p class="three">{source}</p>
                </div>
              ))}
            </div>
          ))}
        </div>
      );
    default:
      return preview satisfies never;
  }
}

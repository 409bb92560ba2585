import { type Query, spansOf } from '../../lib/text/query.ts';

/** A text with the words that were looked for marked in it, as it stands: whatever its normal form and tone placement. */
export function Marked({ text, query }: { readonly text: string; readonly query: Query }) {
  const spans = spansOf(query, text);
  if (spans.length === 0) return <>{text}</>;
  return (
    <>
      {spans.map(({ start, end }, n) => (
        <>
          {text.slice(spans[n - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(spans.at(-1)?.end)}
    </>
  );
}

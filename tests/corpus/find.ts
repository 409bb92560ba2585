import { find } from '../../lib/anchor/find.ts';
import { type OpenText, openText } from '../../lib/anchor/open-text.ts';
import { readAnchor } from '../../lib/anchor/read-anchor.ts';
import { answerCases, textField } from './cases.ts';

let open: OpenText | undefined;

// `npm run --silent find -- CASES.json`: `[{text, anchor}]` → `[{state, start, end}]`
answerCases('find', (fields) => {
  const text = textField(fields, 'text');
  if (open?.raw !== text) open = openText(text);
  const found = find(open, readAnchor(fields.get('anchor')));
  return found.state === 'lost' ? { state: found.state } : { state: found.state, ...found.span };
});

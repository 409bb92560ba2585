import { describe } from '../../lib/anchor/describe.ts';
import { answerCases, textField } from './cases.ts';

// `npm run --silent describe -- CASES.json`: `[{text, start, end}]` → anchors
answerCases('describe', (fields) => {
  const start = fields.get('start');
  const end = fields.get('end');
  if (typeof start !== 'number' || typeof end !== 'number') throw new Error('start and end are numbers');
  return describe(textField(fields, 'text'), { start, end });
});

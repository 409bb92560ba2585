import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundle } from '../browser/bundle.ts';

const KB = 1024;
/** Raised on purpose only: rules and lexicon together, as the background carries them. */
const BUDGET = 88;

it(`weighs no more than ${BUDGET} KB gzip, the recogniser with its rules and its lexicon`, async () => {
  const code = await bundle('../../lib/recognize/vi/vietnamese.ts', 'bundled', true);
  expect(code.length).toBeGreaterThan(50 * KB);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(BUDGET * KB);
});

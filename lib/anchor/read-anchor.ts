import type { Anchor } from './anchor.ts';

/** Reads an anchor of ours or one with the W3C fields `exact`, `prefix`, `suffix`, `start`, `end`; throws, naming what is wrong. */
export function readAnchor(value: unknown): Anchor {
  if (typeof value !== 'object' || value === null) throw new Error('an anchor is an object');
  const fields = new Map(Object.entries(value));
  const quote = textOf(fields, 'quote') ?? textOf(fields, 'exact');
  if (quote === undefined) throw new Error('an anchor needs quote or exact');
  const start = fields.get('start') ?? undefined;
  if (start !== undefined && (typeof start !== 'number' || !Number.isInteger(start) || start < 0)) {
    throw new Error('start is a whole number');
  }
  const block = textOf(fields, 'block');
  return {
    quote,
    prefix: textOf(fields, 'prefix') ?? '',
    suffix: textOf(fields, 'suffix') ?? '',
    ...(start === undefined ? {} : { start }),
    ...(block === undefined ? {} : { block }),
  };
}

function textOf(fields: ReadonlyMap<string, unknown>, name: string): string | undefined {
  const value = fields.get(name) ?? undefined;
  if (value !== undefined && typeof value !== 'string') throw new Error(`${name} is a text`);
  return value;
}

import type { Anchor, Twin } from './anchor.ts';

type Fields = ReadonlyMap<string, unknown>;

/**
 * Reads an anchor of ours, or one with the W3C fields `exact`, `prefix`, `suffix`, `start`, `end`. Throws where the words are
 * missing or no text; what only helps to find them (offsets, twins) is left out where it cannot be right.
 */
export function readAnchor(value: unknown): Anchor {
  const fields = fieldsOf(value);
  if (fields === undefined) throw new Error('an anchor is an object');
  const quote = textOf(fields, 'quote') ?? textOf(fields, 'exact');
  if (quote === undefined) throw new Error('an anchor needs quote or exact');
  const start = offsetOf(fields, 'start');
  const block = textOf(fields, 'block');
  const at = offsetOf(fields, 'at');
  const twins = fields.get('twins');
  return {
    quote,
    prefix: textOf(fields, 'prefix') ?? '',
    suffix: textOf(fields, 'suffix') ?? '',
    ...(start === undefined ? {} : { start }),
    ...(block === undefined ? {} : { block }),
    ...(at === undefined ? {} : { at }),
    ...(Array.isArray(twins) ? { twins: twins.flatMap(twinOf) } : {}),
  };
}

function twinOf(value: unknown): readonly Twin[] {
  const fields = fieldsOf(value) ?? new Map<string, unknown>();
  const start = offsetOf(fields, 'start');
  const worth = fields.get('worth');
  if (start === undefined || typeof worth !== 'number') return [];
  return [{ start, prefix: textOf(fields, 'prefix') ?? '', suffix: textOf(fields, 'suffix') ?? '', worth }];
}

const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined;

function textOf(fields: Fields, name: string): string | undefined {
  const value = fields.get(name) ?? undefined;
  if (value !== undefined && typeof value !== 'string') throw new Error(`${name} is a text`);
  return value;
}

function offsetOf(fields: Fields, name: string): number | undefined {
  const value = fields.get(name);
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

import * as v from 'valibot';
import type { Anchor } from '../anchor/anchor.ts';

const field = <T>(schema: v.GenericSchema<unknown, T>) =>
  v.optional(v.fallback(v.optional(schema), undefined));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(1000));
const twins = v.pipe(
  v.array(v.object({ start: offset, prefix: text, suffix: text, worth: v.number() })),
  v.maxLength(100),
);
const quoteSelector = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.fallback(v.string(), ''), ''),
  suffix: v.optional(v.fallback(v.string(), ''), ''),
  'chugiai:block': field(v.string()),
  'chugiai:at': field(offset),
  'chugiai:twins': field(twins),
  'chugiai:quote': field(v.string()),
  'chugiai:unplaced': field(v.literal(true)),
});
const positionSelector = v.object({
  type: v.literal('TextPositionSelector'),
  start: offset,
});
const selector = v.union([quoteSelector, positionSelector]);
type TextSelector = v.InferOutput<typeof selector>;

/** The selectors of text among what a target has: one, a list, or one refined by another. */
export function textSelectors(value: unknown): readonly TextSelector[] {
  if (Array.isArray(value)) return value.flatMap(textSelectors);
  const parsed = v.safeParse(selector, value);
  if (parsed.success) return [parsed.output];
  return v.is(refined, value) ? textSelectors(value.refinedBy) : [];
}
const refined = v.object({ refinedBy: v.unknown() });

/** Quote and anchor out of selectors; empty where none tells words. */
export function placeOf(selectors: readonly TextSelector[]): { quote: string; anchor?: Anchor } {
  const words = selectors.find((each) => each.type === 'TextQuoteSelector');
  const position = selectors.find((each) => each.type === 'TextPositionSelector');
  if (!words) return { quote: '' };
  const quote = words['chugiai:quote'] ?? words.exact;
  if (words['chugiai:unplaced']) return { quote };
  const { 'chugiai:block': block, 'chugiai:at': at, 'chugiai:twins': twins } = words;
  return {
    quote,
    anchor: {
      quote: words.exact,
      prefix: words.prefix.slice(-1000),
      suffix: words.suffix.slice(0, 1000),
      ...(position ? { start: position.start } : {}),
      ...(block === undefined ? {} : { block }),
      ...(at === undefined ? {} : { at }),
      ...(twins === undefined ? {} : { twins }),
    },
  };
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';

/**
 * Since which version a browser has what, as MDN's compatibility data tell it (`@mdn/browser-compat-data`, which caniuse and
 * MDN's own tables are made of).
 */

const statement = v.looseObject({
  version_added: v.nullish(v.union([v.string(), v.boolean()])),
  version_removed: v.optional(v.union([v.string(), v.boolean()])),
  flags: v.optional(v.unknown()),
  prefix: v.optional(v.string()),
  alternative_name: v.optional(v.string()),
});
const support = v.optional(v.union([v.array(statement), statement]));
const compat = v.looseObject({ support: v.looseObject({ chrome: support, firefox: support }) });

/** A part of the tree; `__compat` tells of the part itself. */
export type Feature = { readonly [name: string]: unknown };
export type Versions = { readonly chrome: number; readonly firefox: number };

const DATA: unknown = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
);

/** The part at a path: `featureAt('css', 'properties', 'color')`. */
export function featureAt(...path: readonly string[]): Feature | undefined {
  let at: unknown = DATA;
  for (const name of path) at = isFeature(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  return isFeature(at) ? at : undefined;
}

/** The first version of each browser that has it wholly and under its own name; infinite where none has. */
export function versionsOf(feature: Feature | undefined): Versions | undefined {
  const known = v.safeParse(compat, feature?.__compat);
  if (!known.success) return undefined;
  const { chrome, firefox } = known.output.support;
  return { chrome: firstOf(chrome), firefox: firstOf(firefox) };
}

type Statement = v.InferOutput<typeof statement>;

function firstOf(told: Statement | readonly Statement[] | undefined): number {
  const whole = [told ?? []]
    .flat()
    .filter(
      (each: Statement) => !each.flags && !each.prefix && !each.alternative_name && !each.version_removed,
    )
    .map(({ version_added: added }) =>
      typeof added === 'string' ? Number(added.replace('≤', '')) : Number.NaN,
    );
  return Math.min(...whole.map((version) => (Number.isNaN(version) ? Number.POSITIVE_INFINITY : version)));
}

/** Each part below a part, with its path and versions. */
export function* featuresIn(
  feature: Feature,
  path: readonly string[] = [],
): Generator<{ readonly path: readonly string[]; readonly versions: Versions }> {
  for (const [name, child] of Object.entries(feature)) {
    if (name === '__compat' || !isFeature(child)) continue;
    const here = [...path, name];
    const versions = versionsOf(child);
    if (versions) yield { path: here, versions };
    yield* featuresIn(child, here);
  }
}

const isFeature = (value: unknown): value is Feature => typeof value === 'object' && value !== null;

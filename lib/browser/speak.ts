/** A file of `_locales`, as browsers know it. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/**
 * Makes the voice of one language. `{name}` is filled in; a message of several forms (`{count} note|{count} notes`) takes the
 * one that its `count` asks for. A name that is missing is said as it is: better seen than silent.
 */
export function speak<Language extends string>(
  messages: Messages,
  language: Language,
): {
  readonly language: Language;
  say(name: string, values?: Readonly<Record<string, string | number>>): string;
} {
  // Dear to make, and seldom asked for in a page.
  let plural: Intl.PluralRules | undefined;
  let number: Intl.NumberFormat | undefined;
  const isOne = (count: string | number): boolean => {
    plural ??= new Intl.PluralRules(language);
    return plural.select(Number(count)) === 'one';
  };
  const written = (count: number): string => {
    number ??= new Intl.NumberFormat(language);
    return number.format(count);
  };
  return {
    language,
    say(name, values = {}) {
      const forms = (Object.hasOwn(messages, name) ? messages[name]?.message : undefined)?.split('|');
      if (!forms) return name;
      const form = (forms.length > 1 && isOne(values.count ?? 2) ? forms[0] : forms.at(-1)) ?? name;
      return form.replace(/\{(\w+)\}/g, (hole, key: string) => {
        const value = Object.hasOwn(values, key) ? values[key] : hole;
        return typeof value === 'number' ? written(value) : (value ?? hole);
      });
    },
  };
}

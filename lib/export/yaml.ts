type Value = string | number | readonly string[] | undefined;

/** The front matter of a Markdown file: fields without a value left out, every text quoted so that it stays text. */
export function frontMatter(fields: Readonly<Record<string, Value>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    if (typeof value === 'object') return [`${name}:`, ...value.map((item) => `  - ${quoted(item)}`)];
    return [`${name}: ${typeof value === 'number' ? value : quoted(value)}`];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}

/** A JSON string is a YAML double-quoted scalar once what YAML cannot print is escaped too. */
const quoted = (words: string): string =>
  JSON.stringify(words.toWellFormed()).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

import { readFileSync } from 'node:fs';

/** Runs a command over a file of cases and prints the answers as JSON; a bad file is one line on stderr and exit 1. */
export function answerCases(name: string, answer: (fields: ReadonlyMap<string, unknown>) => unknown): void {
  try {
    const [path] = process.argv.slice(2);
    if (path === undefined) throw new Error('name a file of cases (JSON)');
    const answers = read(path).map((value, index) => {
      try {
        if (typeof value !== 'object' || value === null) throw new Error('not an object');
        return answer(new Map(Object.entries(value)));
      } catch (error) {
        throw new Error(`case ${index}: ${messageOf(error)}`);
      }
    });
    process.stdout.write(`${JSON.stringify(answers)}\n`);
  } catch (error) {
    process.stderr.write(`${name}: ${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}

/** A field that must be a text. */
export function textField(fields: ReadonlyMap<string, unknown>, name: string): string {
  const value = fields.get(name);
  if (typeof value !== 'string') throw new Error(`${name} is missing or no text`);
  return value;
}

function read(path: string): readonly unknown[] {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch {
    throw new Error(`cannot read ${path}`);
  }
  let cases: unknown;
  try {
    cases = JSON.parse(content);
  } catch {
    throw new Error(`${path} is no JSON`);
  }
  if (!Array.isArray(cases)) throw new Error(`${path} holds no list of cases`);
  return cases;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

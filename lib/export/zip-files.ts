import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Step } from './format.ts';
import type { TextFile } from './text-file.ts';

const STRIDE = 20;

/** Packs text files into one, file by file, so that whoever waits can draw and stop. */
export async function zipFiles(
  files: readonly TextFile[],
  at: string,
  step?: Step,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [index, { path, text }] of files.entries()) {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = at;
    zip.add(entry);
    entry.push(strToU8(text()), true);
    if ((index + 1) % STRIDE === 0) await step?.(index + 1, files.length);
  }
  zip.end();
  await step?.(files.length, files.length);
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const chunk of chunks) {
    whole.set(chunk, to);
    to += chunk.length;
  }
  return whole;
}

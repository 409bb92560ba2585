import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A file, told from this folder, with all it imports, as one script that any page can run; its exports are fields of `name`. */
export async function bundle(file: string, name: string, minify = false): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify,
      // As what we ship.
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), name, formats: ['iife'] },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const each of outputs) {
    if (!('output' in each)) continue;
    const chunk = each.output[0];
    if (chunk) return chunk.code;
  }
  throw new Error(`${file}: the bundle is empty`);
}

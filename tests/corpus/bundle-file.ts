import { readFileSync, statSync } from 'node:fs';
import { MOST } from '../../lib/export/parse-json.ts';
import { type FileRead, readFile } from '../../lib/export/read-file.ts';

type Unusable = Extract<FileRead, { ok: false }>['why'];
const REASON: Readonly<Record<Unusable, string>> = {
  'too-big': `is larger than ${MOST / 1024 / 1024} MB`,
  'too-deep': 'is nested too deeply to hold notes',
  'not-text': 'is no text in UTF-8',
  truncated: 'is cut off or damaged: it is ours but ends too early',
  'not-ours':
    'is neither a backup of Chú Giải nor W3C annotations, a Hypothesis export or Obsidian Clipper highlights',
  newer: 'was written by a later version of Chú Giải',
};

/** Ends a command with one clear line and exit code 1. */
export function giveUp(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Reads a file of notes for a command; ends it where there is none. */
export function bundleAt(command: string, path: string): Extract<FileRead, { ok: true }> {
  let read: FileRead;
  try {
    read =
      statSync(path).size > MOST
        ? { ok: false, why: 'too-big' }
        : readFile(readFileSync(path), new Date().toISOString());
  } catch {
    giveUp(`${command}: cannot read ${path}`);
  }
  return read.ok ? read : giveUp(`${command}: ${path} ${REASON[read.why]}`);
}

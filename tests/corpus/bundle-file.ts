import { readFileSync, statSync } from 'node:fs';
import { type BadFile, type BundleRead, MOST, readBundle } from '../../lib/export/read-bundle.ts';

const REASON: Readonly<Record<BadFile, string>> = {
  'too-big': `is larger than ${MOST / 1024 / 1024} MB`,
  truncated: 'is cut off or damaged: it is ours but ends too early',
  'not-ours': 'is no backup of Chú Giải',
  newer: 'was written by a later version of Chú Giải',
  'too-deep': 'is nested too deeply to be a backup of Chú Giải',
};

/** Ends a command with one clear line and exit code 1. */
export function giveUp(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Reads a backup for a command; ends it where there is none. */
export function bundleAt(command: string, path: string): Extract<BundleRead, { ok: true }> {
  let read: BundleRead;
  try {
    read =
      statSync(path).size > MOST ? { ok: false, why: 'too-big' } : readBundle(readFileSync(path, 'utf8'));
  } catch {
    giveUp(`${command}: cannot read ${path}`);
  }
  return read.ok ? read : giveUp(`${command}: ${path} ${REASON[read.why]}`);
}

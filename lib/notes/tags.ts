/** Tags as they are kept: NFC, no `#`, no commas, no spaces around, each once whatever its capitals; in the order given. */
export function cleanTags(tags: readonly string[]): readonly string[] {
  const byFold = new Map<string, string>();
  for (const tag of tags) {
    const clean = tag
      .normalize('NFC')
      .replace(/[#,\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, 100);
    const fold = clean.toLowerCase();
    if (clean !== '' && !byFold.has(fold)) byFold.set(fold, clean);
  }
  return [...byFold.values()];
}

/** Tags as a reader types them in one line: `tổ chức bộ máy, kỳ họp 12`. */
export const tagsFrom = (line: string): readonly string[] => cleanTags(line.split(/[,;\n]/));

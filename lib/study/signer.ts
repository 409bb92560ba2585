import { inCapitals } from './capitals.ts';
import { inWhoseName, isFoot, isSigned } from './foot.ts';
import type { Line } from './line.ts';

const NAME = /^(?:\p{Lu}[\p{L}'’-]*\s+){1,5}\p{Lu}[\p{L}'’-]*$/u;
// Thượng tướng | PGS.TS
const RANK = /^(?:(?:đại|thượng|trung|thiếu) (?:tướng|tá|uý|úy)|(?:p?gs|ts|ths)[.,]?)[\s.,]+/iu;
// CHỦ TỊCH QUỐC HỘI
const OFFICE =
  /(?:chủ tịch|bí thư|bộ trưởng|thủ tướng|trưởng ban|chủ nhiệm|chánh|giám đốc|viện trưởng|tổng thanh tra|thống đốc)/iu;
/** A signer's lines are not more than these. */
const BLOCK = 8;

/** Who signed a document, in which office; read from where its foot begins. */
export function signerIn(lines: readonly Line[]): {
  readonly signer?: string;
  readonly signerTitle?: string;
} {
  const at = lines.findIndex(({ words }) => inWhoseName(words) !== undefined);
  const block = at >= 0 ? lines.slice(at, at + BLOCK) : withoutName(lines);
  let signerTitle: string | undefined;
  for (const { words } of block) {
    if (inWhoseName(words) !== undefined || isSigned(words)) continue;
    const name = words.replace(RANK, '');
    if (signerTitle !== undefined && NAME.test(name) && !OFFICE.test(name))
      return { signer: name, signerTitle };
    if (inCapitals(words)) signerTitle ??= words;
    else if (NAME.test(name) && !isFoot(words)) {
      const title = signerTitle ?? inWhoseName(block[0]?.words ?? '');
      return title === undefined ? { signer: name } : { signer: name, signerTitle: title };
    }
  }
  return signerTitle === undefined ? {} : { signerTitle };
}

/** `CHỦ TỊCH QUỐC HỘI` over a name, without a word in whose name. */
function withoutName(lines: readonly Line[]): readonly Line[] {
  const last = lines.slice(-BLOCK);
  const at = last.findIndex(
    ({ words }, index) =>
      inCapitals(words) &&
      OFFICE.test(words) &&
      last.slice(index + 1, index + 3).some((next) => NAME.test(next.words)),
  );
  return at < 0 ? [] : last.slice(at);
}

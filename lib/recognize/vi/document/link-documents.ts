import type { Tokens } from '../../../text/tokens.ts';
import type { DocumentFinding } from '../finding.ts';
import { asFinding, type Told, tell } from './identity.ts';
import type { Reading } from './reading.ts';

/** So many documents of a group are compared. */
const MOST = 50;

type Document = { told: Told; count: number };

/** Tells which mentions are one document: `Nghị quyết 18` is the `Nghị quyết số 18-NQ/TW` of the same article. */
export function linkDocuments(tokens: Tokens, readings: readonly Reading[]): readonly DocumentFinding[] {
  const told = readings.map((reading) => tell(tokens, reading));
  const documents = documentsOf(told);
  const groups = groupsOf(documents.values());
  const numbered = numberedByIssuer(told);
  const identities = told.map((own) => {
    const only = own.by === undefined ? undefined : numbered.get(own.group);
    const said = documents.get(own.identity)?.told ?? own;
    return fullest(said, groups.get(own.group) ?? []) ?? (only || own.identity);
  });
  const labels = new Map<string, string>();
  readings.forEach(({ from, to }, index) => {
    const identity = identities[index] as string;
    const words = tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ');
    if ((labels.get(identity)?.length ?? 0) < words.length) labels.set(identity, words);
  });
  return readings.map((reading, index) => {
    const identity = identities[index] as string;
    return asFinding(tokens, reading, identity, labels.get(identity) ?? identity);
  });
}

/** Each document with what the mention said that told most of it. */
function documentsOf(told: readonly Told[]): ReadonlyMap<string, Document> {
  const documents = new Map<string, Document>();
  for (const own of told) {
    const known = documents.get(own.identity);
    if (known === undefined) documents.set(own.identity, { told: own, count: 1 });
    else {
      known.count++;
      if (own.parts.length > known.told.parts.length) known.told = own;
    }
  }
  return documents;
}

function groupsOf(documents: Iterable<Document>): ReadonlyMap<string, readonly Document[]> {
  const groups = new Map<string, Document[]>();
  for (const document of documents) {
    const group = groups.get(document.told.group);
    if (group && group.length < MOST) group.push(document);
    else if (!group) groups.set(document.told.group, [document]);
  }
  return groups;
}

/** The document of a group that says all that a mention says, and more; of several the one mentioned most. */
function fullest(own: Told, group: readonly Document[]): string | undefined {
  let best: Document | undefined;
  for (const each of group) {
    const { parts } = each.told;
    if (parts.length <= own.parts.length || !own.parts.every((part) => parts.includes(part))) continue;
    if (best === undefined || each.count > best.count) best = each;
  }
  return best?.told.identity;
}

/** For each kind and issuer the numbered document that the article has of them; empty where it has several. */
function numberedByIssuer(told: readonly Told[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { by, group, identity } of told) {
    if (by === undefined || by === group) continue;
    const known = found.get(by);
    found.set(by, known === undefined || known === identity ? identity : '');
  }
  return found;
}

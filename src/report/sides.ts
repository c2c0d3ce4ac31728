import type { Assertion, Claim, Finding } from "../schema/assertion.js";
import type { Role, UnDocument } from "../schema/document.js";
import { InputError } from "../schema/error.js";
import { givenWords } from "../schema/given-words.js";
import { isFinding } from "../schema/is-finding.js";
import { ENTRIES, requireEntry } from "../schema/require-entry.js";

/** One side of a comparison: documents, assertions, or both. */
export type Side = readonly (UnDocument | Assertion)[];

/** Whether an entry of a side is a whole document. */
export function isDocument(entry: UnDocument | Assertion): entry is UnDocument {
  return "paragraphs" in entry;
}

/**
 * A side is a list; what else a caller may have given is told, since a page has no compiler that would.
 *
 * @throws {InputError} `bad-option`
 */
export function requireSide(side: unknown, role: Role): void {
  if (Array.isArray(side)) return side.forEach((entry, at) => requireEntry(entry, `${role}[${at}]`));
  throw new InputError("bad-option", role, `a list of ${ENTRIES}, is needed; given is ${givenWords(side)}`);
}

/**
 * All assertions of one side: those extracted from its documents, and those given.
 *
 * @throws {InputError} `no-claims`, `no-findings`; `bad-option` where two have one id
 */
export function claimsOf(side: Side, extract: (document: UnDocument) => Claim[]): Claim[] {
  const claims = side.flatMap((entry): Claim[] => (isDocument(entry) ? extract(entry) : isFinding(entry) ? [] : [entry]));
  return required(claims, side, "claims");
}

/**
 * The same for findings.
 *
 * @param state whose findings are wanted of documents on several States; all of them where null
 */
export function findingsOf(side: Side, extract: (document: UnDocument) => Finding[], state: string | null = null): Finding[] {
  const isWanted = ({ state: own = state }: Finding) => state === null || own === state;
  const findings = side.flatMap((entry): Finding[] => (isDocument(entry) ? extract(entry).filter(isWanted) : isFinding(entry) ? [entry] : []));
  return required(findings, side, "findings");
}

/** What a report says of an assertion it says by its id. */
function withOwnIds<Kind extends Assertion>(list: Kind[], role: Role): Kind[] {
  const ids = new Set<string>();
  for (const { id } of list) {
    if (ids.has(id)) throw new InputError("bad-option", role, `the id «${id}» stands twice; each assertion and each document needs its own`);
    ids.add(id);
  }
  return list;
}

function required<Kind extends Assertion>(list: Kind[], side: Side, role: Role): Kind[] {
  if (list.length > 0) return withOwnIds(list, role);
  const documents = side.filter(isDocument).map(({ id }) => id);
  const place = documents.length > 0 ? documents.join(", ") : `the side of the ${role}`;
  throw new InputError(role === "claims" ? "no-claims" : "no-findings", place);
}

/** The date of each document of a side; of an assertion typed by hand, its own. */
export function datesOf(side: Side): Map<string, string | null> {
  const dates = new Map<string, string | null>();
  for (const entry of side) {
    const id = isDocument(entry) ? entry.id : entry.source.document;
    const date = entry.date ?? null;
    if (!dates.has(id) || (dates.get(id) === null && date !== null)) dates.set(id, date);
  }
  return dates;
}

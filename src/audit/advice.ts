import { complete } from "../extract/complete.js";
import { extractClaims } from "../extract/claims.js";
import type { Claim } from "../schema/assertion.js";
import type { UnDocument } from "../schema/document.js";
import type { Advice } from "../schema/inconsistency.js";
import { findDates } from "../text/dates.js";
import { findQuantities } from "../text/quantities.js";
import { messageOf } from "./wording.js";

/** What the advice may lean on beside the document. */
export interface AdviceOptions {
  /** The date of the recommendations that the document answers: «2014-10-30». */
  readonly recommended?: string;
}

/**
 * Hints to an author, apart from inconsistencies and never in the exit status: measures without date, figure, law or source;
 * measures older than what they answer; claims of compliance that nothing else in the document supports.
 *
 * @example advise(document, { recommended: "2014-10-30" })[0]?.advice // "bare-measure"
 */
export function advise(document: UnDocument, { recommended }: AdviceOptions = {}): Advice[] {
  const claims = extractClaims(document).map((claim) => complete(claim));
  const supported = countMatters(claims);
  return claims.flatMap((claim) => adviceOn(claim, supported, recommended)).map((advice, i) => ({ id: `${document.id}#advice-${i + 1}`, ...advice }));
}

function adviceOn(claim: Claim, supported: ReadonlyMap<string, number>, recommended: string | undefined): Omit<Advice, "id">[] {
  const places = [{ source: claim.source }];
  if (claim.act === "compliance") return isSupported(claim, supported) ? [] : [{ advice: "unsupported-claim", message: messageOf("unsupported-claim", {}), places }];
  if (claim.act !== "measure") return [];
  if (isBare(claim)) return [{ advice: "bare-measure", message: messageOf("bare-measure", {}), places }];
  const last = findDates(claim.text).map(({ to }) => to).sort().at(-1);
  if (recommended === undefined || last === undefined || last >= recommended) return [];
  return [{ advice: "old-measure", message: messageOf("old-measure", { stated: last.slice(0, 4), computed: recommended.slice(0, 4) }), places }];
}

/** No date, no figure, no name of a law, plan or body, no source. */
function isBare({ text, citations, instruments }: Claim): boolean {
  if ((citations?.length ?? 0) > 0 || (instruments?.length ?? 0) > 0) return false;
  return findDates(text).length === 0 && findQuantities(text).length === 0 && !/(?<!^)(?<![.!?“] )\p{Lu}\p{Ll}+ (?:(?:of|on|for|and|the) )*\p{Lu}\p{Ll}+/u.test(text);
}

/** Facts and measures of a document by matter. */
function countMatters(claims: readonly Claim[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims.filter(({ act }) => act === "measure" || act === "fact")) for (const matter of claim.matters ?? []) counts.set(matter, (counts.get(matter) ?? 0) + 1);
  return counts;
}

function isSupported({ matters = [] }: Claim, supported: ReadonlyMap<string, number>): boolean {
  return matters.length === 0 || matters.some((matter) => (supported.get(matter) ?? 0) > 0);
}

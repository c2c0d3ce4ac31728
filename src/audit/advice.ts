import { complete } from "../extract/fields/complete.js";
import { extractClaims } from "../extract/claims/claims.js";
import type { Claim } from "../schema/assertion.js";
import type { UnDocument } from "../schema/document.js";
import type { Advice } from "../schema/inconsistency.js";
import { findDates } from "../text/dates.js";
import { findQuantities } from "../text/quantities.js";
import { tally } from "../text/tally.js";
import { nameRows } from "./tell/row-ids.js";
import { messageOf } from "./tell/wording.js";

/** What the advice may lean on beside the document. */
export interface AdviceOptions {
  /** The date of the recommendations that the document answers: «2014-10-30». */
  readonly recommended?: string | undefined;
  /** The document's claims with their typed fields, where they are at hand already. */
  readonly claims?: readonly Claim[] | undefined;
  /** So many hints at most; 12 by default. */
  readonly most?: number | undefined;
}

type Hint = Omit<Advice, "id">;

const MOST = 12;
/** From the weightiest to the lightest. */
const WEIGHT: readonly Advice["advice"][] = ["unsupported-claim", "old-measure", "bare-measure"];

/**
 * Hints to an author, apart from inconsistencies and never in the exit status: claims of compliance that nothing else in the
 * document supports, measures older than what they answer, paragraphs of measures without date, figure, law or source.
 *
 * @returns the weightiest first, in the order of the text among equals; each named by its own words, so that an edit elsewhere leaves its id
 * @example advise(document, { recommended: "2014-10-30" })[0]?.advice // "bare-measure"
 */
export function advise(document: UnDocument, { recommended, claims, most = MOST }: AdviceOptions = {}): Advice[] {
  const own = claims?.filter(({ source }) => source.document === document.id) ?? extractClaims(document).map((claim) => complete(claim));
  const supported = countMatters(own);
  const hints = [...byParagraph(own).values()].flatMap((paragraph) => [
    ...paragraph.flatMap((claim) => aboutClaim(claim, supported, recommended)),
    ...aboutParagraph(paragraph),
  ]);
  const named = nameRows(document.id, hints, ({ advice }) => [advice]);
  const weighed = named.map((hint, i) => ({ hint, i })).sort((a, b) => WEIGHT.indexOf(a.hint.advice) - WEIGHT.indexOf(b.hint.advice) || a.i - b.i);
  return weighed.slice(0, most).map(({ hint }) => hint);
}

function byParagraph(claims: readonly Claim[]): Map<number | null, Claim[]> {
  const found = new Map<number | null, Claim[]>();
  for (const claim of claims) {
    const list = found.get(claim.source.paragraphLine);
    if (list === undefined) found.set(claim.source.paragraphLine, [claim]);
    else list.push(claim);
  }
  return found;
}

function aboutClaim(claim: Claim, supported: ReadonlyMap<string, number>, recommended: string | undefined): Hint[] {
  if (!hasMatter(claim)) return [];
  const places = [{ source: claim.source }];
  if (claim.act === "compliance")
    return isSupported(claim, supported) ? [] : [{ advice: "unsupported-claim", message: messageOf("unsupported-claim", {}), places }];
  const last = claim.act === "measure" && recommended !== undefined ? lastDate(claim.text) : null;
  if (recommended === undefined || last === null || last >= recommended) return [];
  return [{ advice: "old-measure", message: messageOf("old-measure", { stated: last.slice(0, 4), computed: recommended.slice(0, 4) }), places }];
}

/** The last day that a text speaks of; what runs «since» a day is not over. */
function lastDate(text: string): string | null {
  const dates = findDates(text).filter(({ naming }) => !naming);
  return dates.some(({ cue }) => cue === "since" || cue === "from")
    ? null
    : (dates
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? null);
}

/** The first measure of a paragraph in which nothing says when, how many or under which law. */
function aboutParagraph(claims: readonly Claim[]): Hint[] {
  const first = claims.find((claim) => claim.act === "measure" && hasMatter(claim));
  return first === undefined || !claims.every(isBare)
    ? []
    : [{ advice: "bare-measure", message: messageOf("bare-measure", {}), places: [{ source: first.source }] }];
}

function hasMatter({ matters = [] }: Claim): boolean {
  return matters.length > 0;
}

/** No date, no figure, no name of a law, plan or body, no source. */
function isBare({ text, citations, instruments }: Claim): boolean {
  if ((citations?.length ?? 0) > 0 || (instruments?.length ?? 0) > 0) return false;
  return (
    findDates(text).length === 0 && findQuantities(text).length === 0 && !/(?<!^)(?<![.!?“] )\p{Lu}\p{Ll}+ (?:(?:of|on|for|and|the) )*\p{Lu}\p{Ll}+/u.test(text)
  );
}

/** Facts and measures of a document by matter. */
function countMatters(claims: readonly Claim[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims.filter(({ act }) => act === "measure" || act === "fact")) for (const matter of claim.matters ?? []) tally(counts, matter);
  return counts;
}

function isSupported({ matters = [] }: Claim, supported: ReadonlyMap<string, number>): boolean {
  return matters.some((matter) => (supported.get(matter) ?? 0) > 0);
}

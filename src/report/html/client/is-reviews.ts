import type { Reviews } from "../../../schema/review.js";

const VERDICTS = ["accepted", "corrected", "rejected"];
const SEVERITIES = ["error", "likely-typo", "doubtful"];
const OUTCOMES = ["contradicted", "matched", "partial", "unaddressed"];

/** Whether a value is a file of reviews: the schema of `schema/review.ts`, without zod, which the page has no room for. */
export function isReviews(value: unknown): value is Reviews {
  if (!isRecord(value) || value["schemaVersion"] !== 1) return false;
  const { reviews, inconsistencies = [] } = value;
  return Array.isArray(reviews) && reviews.every(isEntry) && Array.isArray(inconsistencies) && inconsistencies.every(isFigureEntry);
}

function isEntry(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const claim = value["claimWords"] === null || typeof value["claimWords"] === "string";
  return claim && isDecision(value, "finding", "outcome", OUTCOMES) && (value["how"] === undefined || typeof value["how"] === "string");
}

function isFigureEntry(value: unknown): boolean {
  return isRecord(value) && isDecision(value, "inconsistency", "severity", SEVERITIES);
}

/** What both kinds have: an id, the key of the words, what was seen, a verdict, and of a correction what it is. */
function isDecision(value: Readonly<Record<string, unknown>>, id: string, correction: string, accepted: readonly string[]): boolean {
  const texts = [id, "words"].every((name) => typeof value[name] === "string");
  const optional = ["note", "by"].every((name) => value[name] === undefined || typeof value[name] === "string");
  return (
    texts &&
    optional &&
    VERDICTS.includes(String(value["verdict"])) &&
    accepted.includes(String(value["seen"])) &&
    (value[correction] === undefined || accepted.includes(String(value[correction])))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

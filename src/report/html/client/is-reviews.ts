import type { Reviews } from "../../../schema/review.js";

const VERDICTS = ["accepted", "corrected", "rejected"];
const OUTCOMES = ["contradicted", "matched", "partial", "unaddressed"];

/** Whether a value is a file of reviews: the schema of `schema/review.ts`, without zod, which the page has no room for. */
export function isReviews(value: unknown): value is Reviews {
  if (!isRecord(value) || value["schemaVersion"] !== 1) return false;
  const { reviews } = value;
  return Array.isArray(reviews) && reviews.every(isEntry);
}

function isEntry(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const texts = ["finding", "words"].every((name) => typeof value[name] === "string");
  const claim = value["claimWords"] === null || typeof value["claimWords"] === "string";
  const optional = ["note", "by", "how"].every((name) => value[name] === undefined || typeof value[name] === "string");
  return texts && claim && optional && VERDICTS.includes(String(value["verdict"])) && OUTCOMES.includes(String(value["seen"])) && (value["outcome"] === undefined || OUTCOMES.includes(String(value["outcome"])));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

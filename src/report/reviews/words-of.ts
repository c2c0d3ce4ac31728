import type { Inconsistency } from "../../schema/inconsistency.js";
import type { JudgedFinding } from "../../schema/report.js";
import type { Source } from "../../schema/source.js";
import type { Evidence } from "../../schema/verdict.js";
import { sha256Hex } from "../../text/sha256.js";

/** Sixteen digits tell the sentences of any report apart: two of a million share theirs once in 37 million reports. */
const LENGTH = 16;

/**
 * The hash by which the words of a finding are known again in another version of its document: its quotation, its own matter
 * inside it, its act.
 */
export function wordsOfFinding({ source, text, act }: Pick<JudgedFinding, "source" | "text" | "act">): string {
  return hashOf(`${source.quote ?? text}\n${source.focus?.quote ?? ""}\n${act}`);
}

/** The same for the words of a claim, wherever they stand. */
export function wordsOfClaim(source: Source, text: string): string {
  return hashOf(source.quote ?? text);
}

/** The hash of the claim's words that an outcome rests on, or null where nothing was found. */
export function wordsOfDecisive(evidence: Evidence | null, textOf: (claim: string) => string): string | null {
  return evidence === null ? null : wordsOfClaim(evidence.source, textOf(evidence.claim));
}

/** The hash by which an inconsistency is known again: its kind, what is stated and computed, and the words of its places. */
export function wordsOfInconsistency({ kind, stated, computed, places }: Pick<Inconsistency, "kind" | "stated" | "computed" | "places">): string {
  return hashOf([kind, stated, computed, ...places.map(({ source }) => source.quote ?? "")].join("\n"));
}

function hashOf(words: string): string {
  return sha256Hex(words.replace(/\s+/g, " ").trim()).slice(0, LENGTH);
}

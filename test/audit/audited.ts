import { audit, type Audit } from "../../src/audit/audit.js";
import { read } from "../../src/document/read-document.js";
import type { About, UnDocument } from "../../src/schema/document.js";

/** Enough plain English for the reader to know the language; it holds no figure. */
const OPENING =
  "This report has been prepared by the Government in cooperation with the national institution and with civil society, and it describes the measures that have been taken since the last review.";

/** Paragraphs without figures, so that even one paragraph makes a numbered document. */
const CLOSING = [
  "The roads of the interior were widened.",
  "The reading rooms are open to all.",
  "The old harbours are being restored.",
  "The weather service was renewed.",
];

/** A document of numbered paragraphs; the opening is paragraph 1. */
export function documentOf(
  paragraphs: readonly string[],
  about: About = { kind: "national-report", state: "NOR", date: "2019" },
  name = "made-up.txt",
): Promise<UnDocument> {
  const text = [OPENING, ...paragraphs, ...CLOSING].map((paragraph, i) => `${i + 1}.\t${paragraph}`).join("\n");
  return read(new TextEncoder().encode(text), { name, about });
}

/** The audit of such a document. */
export async function audited(...paragraphs: string[]): Promise<Audit> {
  return audit(await documentOf(paragraphs));
}

/** What is flagged, as «kind stated / computed». */
export async function flagsOf(...paragraphs: string[]): Promise<string[]> {
  return (await audited(...paragraphs)).inconsistencies.map(({ kind, stated, computed }) => `${kind}: ${stated} / ${computed}`);
}

/** The relations of a kind, as «stated / computed», with `!` before those that fail. */
export async function relationsOf(kind: string, ...paragraphs: string[]): Promise<string[]> {
  return (await audited(...paragraphs)).relations
    .filter((row) => row.kind === kind)
    .map(({ stated, computed, holds }) => `${holds ? "" : "!"}${stated} / ${computed}`);
}

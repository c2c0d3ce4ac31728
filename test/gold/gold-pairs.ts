import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { read } from "../../src/document/read-document.js";
import type { UnDocument } from "../../src/schema/document.js";

/** Where the documents and labels lie, beside the checkout. */
export const SHARED = "../shared";

const DOCUMENTS: Readonly<Record<string, string>> = {
  N19: "seeds/000_41d84227a9109d9f.txt",
  C19: "seeds/002_5b757398ddbd8038.txt",
  H24: "seeds/003_ca5aaecb3b2fa636.txt",
  B18N: "documents/A_HRC_WG.6_29_BRB_1.txt",
  B18C: "documents/A_HRC_WG.6_29_BRB_2.txt",
  D19N: "documents/A_HRC_WG.6_33_BRN_1.txt",
  D19C: "documents/A_HRC_WG.6_33_BRN_2.txt",
};

/** Findings and claims that have gold, by their codes. */
export const PAIRS = [
  ["C19", "N19"],
  ["C19", "H24"],
  ["B18C", "B18N"],
  ["D19C", "D19N"],
] as const;

/** The path of a document with gold. */
export function pathOf(code: string): string {
  return join(SHARED, DOCUMENTS[code]!);
}

/** Reads a document with gold. */
export function load(code: string): Promise<UnDocument> {
  return read(readFileSync(pathOf(code)), { name: basename(pathOf(code)) });
}

/** The files that a pair needs and that are not there. */
export function absentOf(findings: string, claims: string): string[] {
  return [pathOf(findings), pathOf(claims), `${SHARED}/gold/outcomes.${claims}.json`].filter((file) => !existsSync(file));
}

/** What `score.mjs` is called with for one report. */
export function scoreArguments(findings: string, claims: string, report: string): string[] {
  return ["--findings", `${SHARED}/gold/findings.${findings}.json`, "--gold", `${SHARED}/gold/outcomes.${claims}.json`, "--report", report];
}

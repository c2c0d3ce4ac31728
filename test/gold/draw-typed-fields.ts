/**
 * Draws the sixty claims whose action, object, institutions, status date and periods are labelled by hand: twenty of Kazakhstan's
 * documents, twenty of Barbados and of Brunei. Prints them for the reader who labels; the repository keeps labels, not text.
 *
 *   npx tsx test/gold/draw-typed-fields.ts > FILE
 */
import { readFileSync } from "node:fs";
import { read } from "../../src/document/read-document.js";
import { extractClaims } from "../../src/extract/claims/claims.js";
import type { Claim } from "../../src/schema/assertion.js";
import { draw, seeded } from "./seeded.js";

const SAMPLES: readonly [code: string, path: string, count: number][] = [
  ["R22", "seeds/001_3f1ad22dfd4380e1.txt", 10],
  ["K21", "seeds/004_877deedb22a1ac1f.txt", 10],
  ["B18N", "documents/A_HRC_WG.6_29_BRB_1.txt", 20],
  ["D19N", "documents/A_HRC_WG.6_33_BRN_1.txt", 20],
];

/** All claims of the documents that were drawn from, by their ids: what is drawn changes where sentences part otherwise, the labels stay. */
export async function claimsById(): Promise<Map<string, Claim>> {
  const claims: Claim[] = [];
  for (const [code, path] of SAMPLES) claims.push(...extractClaims({ ...(await read(readFileSync(`../shared/${path}`), { name: code })), id: code }));
  return new Map(claims.map((claim) => [claim.id, claim]));
}

/** The drawn claims with the code of their document; ids are the code, the paragraph and the sentence. */
export async function drawnClaims(): Promise<{ readonly code: string; readonly claim: Claim }[]> {
  const random = seeded(20261128);
  const drawn: { code: string; claim: Claim }[] = [];
  for (const [code, path, count] of SAMPLES) {
    const document = await read(readFileSync(`../shared/${path}`), { name: code });
    const claims = extractClaims({ ...document, id: code }).filter(({ text }) => text.length > 60 && text.length < 400);
    drawn.push(...draw(claims, count, random).map((claim) => ({ code, claim })));
  }
  return drawn;
}
if (process.argv[1]?.endsWith("draw-typed-fields.ts"))
  for (const { claim } of await drawnClaims()) console.log(`${claim.id}| ${claim.text.replace(/\s+/g, " ")}`);

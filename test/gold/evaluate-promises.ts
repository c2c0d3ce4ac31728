/**
 * Scores what becomes of promises against test/gold/promises.json: 60 sentences of two earlier documents, each beside one later document,
 * labelled by a reader before anything followed promises.
 *
 *   npm run evaluate:promises [-- --errors]
 */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { read } from "../../src/document/read-document.js";
import { extractClaims } from "../../src/extract/claims.js";
import { complete } from "../../src/extract/complete.js";
import { followPromises } from "../../src/follow/follow-promises.js";
import { indexByDocument } from "../../src/link/claim-index.js";

interface Label { earlier: string; later: string; paragraph: string; start: number; label: string; found: string | null; certainty: number; isPromise: boolean }
const PATHS: Record<string, string> = { N19: "seeds/000_41d84227a9109d9f.txt", K21: "seeds/004_877deedb22a1ac1f.txt", R22: "seeds/001_3f1ad22dfd4380e1.txt", H24: "seeds/003_ca5aaecb3b2fa636.txt" };
const FATES = ["kept", "changed", "repeated", "not-found"];
const { values: args } = parseArgs({ options: { errors: { type: "boolean" } } });
const absent = Object.values(PATHS).filter((path) => !existsSync(`../shared/${path}`));
if (absent.length > 0) {
  console.error(`evaluate-promises: absent: ${absent.join(", ")}; nothing is scored`);
  process.exit(2);
}
const { labels } = JSON.parse(readFileSync("test/gold/promises.json", "utf8")) as { labels: Label[] };
const documents = await Promise.all(Object.entries(PATHS).map(([code, path]) => read(readFileSync(`../shared/${path}`), { name: code })));
const claims = documents.flatMap(extractClaims).map((claim) => complete(claim));
const promises = followPromises(claims, indexByDocument(claims, new Map(documents.map(({ id, date }) => [id, date])))) ?? [];
const rows = labels.map((label) => {
  const promise = promises.find(({ source }) => source.document === label.earlier && source.start === label.start);
  const fate = promise?.byDocument.find(({ document }) => document === label.later);
  return { label, promise, got: fate?.fate ?? "no promise", fate };
});
const share = (some: readonly (typeof rows)[number][]) => `${some.filter(({ label, got }) => got === label.label).length} of ${some.length}`;
const promised = rows.filter(({ label }) => label.isPromise);
console.log(`right: ${share(rows)}; of what is a promise by reading: ${share(promised)}; of certain ones: ${share(promised.filter(({ label }) => label.certainty === 3))}`);
console.log(`always «not found»: ${rows.filter(({ label }) => label.label === "not-found").length} of ${rows.length}`);
const taken = rows.filter(({ got }) => got !== "no promise");
console.log(`taken for a promise: ${taken.length}, of which by reading: ${taken.filter(({ label }) => label.isPromise).length} (of ${promised.length})`);
const spoken = rows.filter(({ got }) => got !== "no promise" && got !== "not-found");
console.log(`said of a later document that it speaks of it: ${spoken.length}, right in fate ${spoken.filter(({ label, got }) => got === label.label).length}, in that it speaks ${spoken.filter(({ label }) => label.label !== "not-found").length}, in the paragraph ${spoken.filter(({ label, fate }) => label.found === (fate?.later?.source.paragraph ?? `L${fate?.later?.source.line}`)).length}`);
console.log(`\n${"read \\ got".padEnd(12)}${[...FATES, "no promise"].map((name) => name.padStart(12)).join("")}`);
for (const want of FATES) console.log(want.padEnd(12) + [...FATES, "no promise"].map((name) => String(rows.filter(({ label, got }) => label.label === want && got === name).length).padStart(12)).join(""));
if (args.errors) for (const { label, got, fate } of rows) if (got !== label.label) console.log(`${label.earlier} ${label.paragraph} → ${label.later}: want ${label.label} (${label.found}), got ${got} ${fate?.rule ?? ""} ${fate?.later?.claim ?? ""}`);

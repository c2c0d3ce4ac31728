/**
 * Runs every pair that has gold through the pipeline, writes the reports, and prints the table of ../shared/gold/score.mjs.
 *
 *   npm run evaluate [-- --errors] [-- --json] [-- --only N19,H24]
 *   npm run evaluate -- --advice --ask http://localhost:11434/v1 --model NAME   what a model adds, by the same scorer; or --nli DIRECTORY
 *
 * With --advice the reports are scored as they would be if the model decided: its outcome and evidence in the place of the rules'.
 * Answers are kept in test/gold/reports/answers. Text of the documents goes to the address given, if it is this computer or named by
 * --allow-send.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { check } from "../../src/check.js";
import { modelsOf } from "../../src/cli/models-of.js";
import { read } from "../../src/document/read-document.js";
import { consult } from "../../src/models/consult.js";
import { fileCache } from "../../src/node/file-cache.js";
import { asAdvised } from "./as-advised.js";

const { values: args } = parseArgs({ options: { errors: { type: "boolean" }, json: { type: "boolean" }, only: { type: "string" }, advice: { type: "boolean" }, ask: { type: "string" }, model: { type: "string" }, "key-variable": { type: "string" }, nli: { type: "string" }, "allow-send": { type: "string", multiple: true } } });
const { ask, model, nli } = args;
const keyVariable = args["key-variable"];
const models = args.advice ? await modelsOf({ allowSend: args["allow-send"] ?? [], ...(ask && { ask }), ...(model && { model }), ...(nli && { nli }), ...(keyVariable && { keyVariable }) }) : null;
const SHARED = "../shared";
const REPORTS = "test/gold/reports";
const DOCUMENTS: Record<string, string> = {
  N19: "seeds/000_41d84227a9109d9f.txt",
  C19: "seeds/002_5b757398ddbd8038.txt",
  H24: "seeds/003_ca5aaecb3b2fa636.txt",
  B18N: "documents/A_HRC_WG.6_29_BRB_1.txt",
  B18C: "documents/A_HRC_WG.6_29_BRB_2.txt",
  D19N: "documents/A_HRC_WG.6_33_BRN_1.txt",
  D19C: "documents/A_HRC_WG.6_33_BRN_2.txt",
};
const PAIRS = [
  ["C19", "N19"],
  ["C19", "H24"],
  ["B18C", "B18N"],
  ["D19C", "D19N"],
] as const;

const path = (code: string) => join(SHARED, DOCUMENTS[code]!);
const load = (code: string) => read(readFileSync(path(code)), { name: basename(path(code)) });

const only = args.only?.split(",");
const triples: string[] = [];
mkdirSync(REPORTS, { recursive: true });
for (const [findings, claims] of PAIRS) {
  if (only !== undefined && !only.includes(claims)) continue;
  const absent = [path(findings), path(claims), `${SHARED}/gold/outcomes.${claims}.json`].filter((file) => !existsSync(file));
  if (absent.length > 0) {
    console.error(`evaluate: ${claims} IS NOT SCORED, absent: ${absent.join(", ")}`);
    process.exitCode = 2;
    continue;
  }
  const judged = check({ claims: [await load(claims)], findings: [await load(findings)] });
  const report = models === null ? judged : asAdvised(await consult(judged, { ...models, cache: fileCache(`${REPORTS}/answers`), maxCalls: Infinity }));
  const file = `${REPORTS}/${claims}.json`;
  writeFileSync(file, JSON.stringify(report, null, 1));
  triples.push("--findings", `${SHARED}/gold/findings.${findings}.json`, "--gold", `${SHARED}/gold/outcomes.${claims}.json`, "--report", file);
}
if (triples.length > 0) {
  const flags = [args.errors ? "--errors" : "", args.json ? "--json" : ""].filter((flag) => flag !== "");
  spawnSync(process.execPath, [`${SHARED}/gold/score.mjs`, ...triples, ...flags], { stdio: "inherit" });
}

/**
 * Runs every pair that has gold through the pipeline, writes the reports, and prints the table of ../shared/gold/score.mjs.
 *
 *   npm run evaluate [-- --errors] [-- --json] [-- --only N19,H24]
 *   npm run evaluate -- --own         on the pairs that our own readers labelled (test/gold/labels)
 *   npm run evaluate -- --later       on documents that are not beside the checkout (labelled-documents.ts says which, and where they are looked for)
 *   npm run evaluate -- --states [--only "seen,second seen"]    on recommendations of drawn States in what they said four years later;
 *                                     groups: seen, held, second seen, second held, third seen, third held, fourth seen, fifth seen, fifth held
 *   npm run evaluate -- --ablate      the figures without each signal of linking, each rule, the scales, the matters of each theme; also with --own or --states
 *   npm run evaluate -- --advice --ask http://localhost:11434/v1 --model NAME   what a model adds, by the same scorer; or --nli DIRECTORY
 *
 * With --advice a second table follows: the reports as they would be if the model decided, its outcome and evidence in the place of the
 * rules'; its confident share is where rules and model agree. Answers are kept in test/gold/reports/answers, or --answers DIRECTORY. Text of the documents goes
 * to the address given, if it is this computer or named by --allow-send.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { check } from "../../src/check.js";
import { modelsOf } from "../../src/cli/models-of.js";
import { consult } from "../../src/models/consult.js";
import { fileCache } from "../../src/node/file-cache.js";
import { asAdvised } from "./as-advised.js";
import { absentOf, LATER_PAIRS, nameOf, OWN_PAIRS, PAIRS, scoreArguments, statePairs, type LabelledPair } from "./gold-pairs.js";
import { load, SHARED } from "./labelled-documents.js";

const { values: args } = parseArgs({
  options: {
    errors: { type: "boolean" },
    own: { type: "boolean" },
    later: { type: "boolean" },
    states: { type: "boolean" },
    json: { type: "boolean" },
    only: { type: "string" },
    ablate: { type: "boolean" },
    advice: { type: "boolean" },
    ask: { type: "string" },
    model: { type: "string" },
    "key-variable": { type: "string" },
    nli: { type: "string" },
    answers: { type: "string" },
    "allow-send": { type: "string", multiple: true },
  },
});
const { ask, model, nli } = args;
const keyVariable = args["key-variable"];
const models = args.advice
  ? await modelsOf({
      allowSend: args["allow-send"] ?? [],
      ...(ask && { ask }),
      ...(model && { model }),
      ...(nli && { nli }),
      ...(keyVariable && { keyVariable }),
    })
  : null;
const REPORTS = "test/gold/reports";
const ADVISED = `${REPORTS}/advised`;
const only = args.only?.split(",");
if (args.ablate) {
  const { ablate } = await import("./ablate.js");
  await ablate(chosen(), `${REPORTS}/ablated`);
  process.exit();
}

const triples: string[] = [];
const advised: string[] = [];
const consulted: unknown[] = [];
mkdirSync(ADVISED, { recursive: true });
for (const pair of chosen()) {
  const absent = absentOf(pair);
  if (absent.length > 0) {
    console.error(`evaluate: ${nameOf(pair)} IS NOT SCORED, absent: ${absent.join(", ")}`);
    process.exitCode = 2;
    continue;
  }
  const report = check({ claims: [await load(pair.claims)], findings: [await load(pair.findings)] });
  triples.push(...scoreArguments(pair, report, REPORTS));
  if (models === null) continue;
  const told = await consult(report, { ...models, cache: fileCache(args.answers ?? `${REPORTS}/answers`), maxCalls: Infinity });
  consulted.push(told.options["consulted"]);
  advised.push(...scoreArguments(pair, asAdvised(told), ADVISED));
}
if (triples.length > 0) score(triples);
if (advised.length > 0) {
  console.log(`\nas advised by ${model ?? nli}: ${JSON.stringify(consulted.flat())}`);
  score(advised);
}

function chosen(): LabelledPair[] {
  if (args.states) return statePairs(only);
  return (args.own ? OWN_PAIRS : args.later ? LATER_PAIRS : PAIRS).filter(({ claims }) => only === undefined || only.includes(claims));
}

function score(words: readonly string[]): void {
  const flags = [args.errors ? "--errors" : "", args.json ? "--json" : ""].filter((flag) => flag !== "");
  spawnSync(process.execPath, [`${SHARED}/gold/score.mjs`, ...words, ...flags], { stdio: "inherit" });
}

import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { check, type CheckOptions } from "../../src/check.js";
import { rules } from "../../src/judge/rules/index.js";
import { findInstruments } from "../../src/knowledge/instruments/instruments.js";
import type { MatterTable } from "../../src/knowledge/matters/extend-matters.js";
import { compileMatters, matters, type Matter } from "../../src/knowledge/matters/matters.js";
import { concepts } from "../../src/knowledge/patterns/concepts.js";
import { signals } from "../../src/link/signals.js";
import { absentOf, scoreArguments, type LabelledPair } from "./gold-pairs.js";
import { load, SHARED } from "./labelled-documents.js";

interface Scored {
  readonly runs: readonly { readonly name: string; readonly jointAccuracy: number }[];
  readonly means: Readonly<Record<"jointAccuracy" | "candidateHit5" | "macroF1Common" | "unaddressedF1", number>>;
}

/** Prints the figures of some pairs without each signal, each rule, the scales and the matters of each theme: what each is worth, by document. */
export async function ablate(pairs: readonly LabelledPair[], folder: string): Promise<void> {
  const absent = pairs.flatMap(absentOf);
  if (absent.length > 0) throw new Error(`evaluate: NOTHING IS SCORED, absent: ${absent.join(", ")}`);
  mkdirSync(folder, { recursive: true });
  const sides = await Promise.all(pairs.map(async (pair) => ({ pair, input: { claims: [await load(pair.claims)], findings: [await load(pair.findings)] } })));
  const scoreWith = (options: CheckOptions): Scored => {
    const triples = sides.flatMap(({ pair, input }) => scoreArguments(pair, check(input, { ...options, advice: false }), folder));
    return JSON.parse(
      spawnSync(process.execPath, [`${SHARED}/gold/score.mjs`, ...triples, "--json"], { encoding: "utf8", maxBuffer: 1 << 26 }).stdout,
    ) as Scored;
  };

  const whole = scoreWith({});
  console.log(["joint without".padEnd(32), ...whole.runs.map(({ name }) => name.slice(-6).padStart(6)), "  mean", "  hit5", "   F1c", "   F1u"].join(" "));
  const show = (name: string, { runs, means }: Scored) =>
    console.log(
      [
        name.padEnd(32),
        ...runs.map(({ jointAccuracy }) => percent(jointAccuracy)),
        percent(means.jointAccuracy),
        percent(means.candidateHit5),
        percent(means.macroF1Common),
        percent(means.unaddressedF1),
      ].join(" "),
    );
  show("(nothing left out)", whole);
  for (const signal of signals) show(`signal ${signal}`, scoreWith({ without: [signal] }));
  for (const rule of rules) show(`rule ${rule.id}`, scoreWith({ rules: rules.filter((other) => other !== rule) }));
  show("table scales", scoreWith({ matters: tableOf(matters.map((matter) => ({ ...matter, scale: null, tones: null }))) }));
  for (const theme of new Set(matters.map((matter) => matter.theme)))
    show(`matters ${theme}`, scoreWith({ matters: tableOf(matters.filter((matter) => matter.theme !== theme)) }));
}

/** A table of some of our matters. */
function tableOf(some: readonly Matter[]): MatterTable {
  const find = compileMatters(some, concepts);
  return { matters: some, find: (words, instruments = findInstruments(words)) => find(words, instruments) };
}

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(6);
}

/** Models beside the rules: a local one, one behind an address, and what each buys by the scorer of `npm run evaluate`. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, folder, install, root, run, runScript } from "../ground.mjs";
import { writeTinyModel } from "../tiny-model.mjs";

export const programs = { npm: "npm" };

const at = (...names) => join(folder, ...names);
const data = "node_modules/rapporteur/data/kazakhstan";
const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** The package of half a gigabyte that a user installs who wants a local model. */
function installTransformers() {
  install();
  run("env", ["ONNXRUNTIME_NODE_INSTALL=skip", "npm", "install", "--no-audit", "--no-fund", "--prefer-offline", "@huggingface/transformers@^4"]);
  writeTinyModel(at("models/tiny"));
}

function localModelWeighs() {
  installTransformers();
  const said = runScript(
    "nli.mjs",
    'import { localNli } from "rapporteur/models";\nconst nli = await localNli({ transformers: await import("@huggingface/transformers"), directory: "models", model: "tiny" });\nconst pairs = [["The fund was made.", "There is a fund."], ["There is no fund.", "There is a fund."], ["The school is open.", "The sea is cold."]];\nconst all = await Promise.all(pairs.map(([premise, hypothesis]) => nli.entail({ premise, hypothesis })));\nconsole.log(all.map((weights) => Object.entries(weights).sort((a, b) => b[1] - a[1])[0][0]).join());\nawait localNli({ transformers: await import("@huggingface/transformers"), directory: "models", model: "none" }).catch((error) => console.log(error.code));\n',
  )
    .trim()
    .split("\n");
  expect(said.at(-2) === "entailment,contradiction,neutral" && said.at(-1) === "no-answer", said.join("\n"));
}

function localModelAdvises() {
  installTransformers();
  const bin = at("node_modules/.bin/rapporteur");
  run(bin, ["check", `${data}/claims.json`, "--against", `${data}/findings.json`, "--output", "report.json"]);
  run(bin, ["consult", "report.json", "--nli", "models/tiny", "--cache", "answers", "--output", "advised.json"]);
  const [report, advised] = ["report.json", "advised.json"].map((name) => readJson(at(name)));
  expect(
    advised.findings.every(({ advice }) => advice?.length === 1 && advice[0].model === "tiny"),
    "a finding has no advice",
  );
  expect(
    advised.findings.every(({ outcome }, i) => outcome === report.findings[i].outcome),
    "advice changed an outcome",
  );
}

/** Runs a work with the address of the model that stands in, in a process of its own; returns how many questions it was asked. */
async function withStandIn(work) {
  const server = spawn(process.execPath, [join(root, "test/system/stand-in-model.mjs")], { stdio: ["ignore", "pipe", "inherit"] });
  const said = () => new Promise((resolve) => server.stdout.once("data", (text) => resolve(String(text))));
  try {
    work((await said()).trim());
  } finally {
    server.kill();
  }
  return Number.parseInt(await said(), 10);
}

async function endpointAdvises() {
  install();
  run(at("node_modules/.bin/rapporteur"), ["check", `${data}/claims.json`, "--against", `${data}/findings.json`, "--output", "to-ask.json"]);
  const consult = (url) =>
    run(at("node_modules/.bin/rapporteur"), [
      "consult",
      "to-ask.json",
      "--ask",
      url,
      "--model",
      "overlap",
      "--cache",
      "asked",
      "--output",
      "told.json",
      "--output",
      "told.html",
    ]);
  const questions = await withStandIn(consult);
  const { findings, options } = readJson(at("told.json"));
  const [{ calls, refused, model }] = options.consulted;
  expect(questions > 100 && calls === questions && refused === 0 && model === "overlap", JSON.stringify({ questions, ...options.consulted[0] }));
  expect(
    findings.every(({ advice }) => advice?.length === 1) && new Set(findings.map(({ advice }) => advice[0].outcome)).size >= 3,
    "advice is missing, or always the same",
  );
  expect(
    findings.flatMap(({ advice }) => advice[0].evidence).every(({ quote }) => quote.length > 0),
    "an opinion without a quotation",
  );
  expect((await withStandIn(consult)) === 0, "it asked again what it had been told");
}

/** Figures of the rules' table and of the model's, which follows it. */
function tablesOf(printed) {
  const [rules, advised] = printed.split(/^as advised by .*$/m);
  const figure = (table, name) => Number(new RegExp(`^${name} +([\\d.]+)`, "m").exec(table ?? "")?.[1]);
  return {
    rules: figure(rules, "jointAccuracy"),
    advised: figure(advised, "jointAccuracy"),
    recall: [figure(rules, "findingRecall"), figure(advised, "findingRecall")],
    consulted: JSON.parse(/^as advised by .*?: (\[.*\])$/m.exec(printed)?.[1] ?? "[]"),
  };
}

const evaluate = (words) =>
  run(
    process.execPath,
    [join(root, "node_modules/tsx/dist/cli.mjs"), "test/gold/evaluate.ts", "--only", "D19N", "--advice", ...words, "--answers", at("answers-of-gold")],
    { cwd: root },
  ).stdout;

/** Scored are the labels of ../shared/gold, which is not part of the repository. */
function requireGold() {
  expect(existsSync(join(root, "../shared/gold/score.mjs")), "../shared/gold is absent: nothing can be scored");
}

async function evaluatesAnEndpoint() {
  requireGold();
  let printed = "";
  const questions = await withStandIn((url) => (printed = evaluate(["--ask", url, "--model", "overlap"])));
  const { rules, advised, recall, consulted } = tablesOf(printed);
  expect(consulted[0]?.calls === questions && questions > 500 && consulted[0].refused === 0, `${questions} questions: ${JSON.stringify(consulted)}`);
  expect(rules > 50 && advised > 10 && advised !== rules && recall[0] === recall[1], printed);
}

function evaluatesALocalModel() {
  requireGold();
  installTransformers();
  const { rules, advised, consulted } = tablesOf(evaluate(["--nli", at("models/tiny")]));
  expect(consulted[0]?.calls > 500 && consulted[0].findingsNotReached === 0, JSON.stringify(consulted));
  expect(rules > 50 && advised > 10 && advised !== rules, `${rules} by the rules, ${advised} as advised`);
}

export const checks = [
  { name: "a local model of entailment weighs pairs of texts", run: localModelWeighs },
  { name: "consult takes advice of a local model", run: localModelAdvises },
  { name: "consult asks an address, quotes letter by letter, and asks nothing twice", run: endpointAdvises },
  { name: "evaluate --advice --ask scores a model behind an address beside the rules", run: evaluatesAnEndpoint },
  { name: "evaluate --advice --nli scores a local model beside the rules", run: evaluatesALocalModel },
];

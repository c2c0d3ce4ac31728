import { readdirSync } from "node:fs";
import { join } from "node:path";
/** The package as it is published: what the tarball holds, and that it installs and loads in every way that package.json names. */
import { expect, folder, install, manifest, pack, run, runScript } from "../ground.mjs";

export const programs = { npm: "npm", tar: "tar" };

const NEEDED = [
  "package.json",
  "README.md",
  "LICENSE",
  "CHANGELOG.md",
  "SECURITY.md",
  "dist/index.js",
  "dist/whole.js",
  "dist/index.cjs",
  "dist/index.d.ts",
  "dist/index.d.cts",
  "dist/node.js",
  "dist/node.cjs",
  "dist/cli.js",
  "dist/rapporteur.html",
  "dist/schema/report.json",
  "data/kazakhstan/claims.json",
  "examples/ombudsperson.mjs",
  "examples/compare.ipynb",
];
const STORY =
  "const report = check({ claims, findings });\nconsole.log(report.summary.findings === findings.length, Object.keys(report.summary.outcomes).length > 1);\n";

function holdsWhatIsNeeded() {
  const files = run("tar", ["-tzf", pack()])
    .stdout.trim()
    .split("\n")
    .map((name) => name.replace(/^package\//, ""));
  const missing = NEEDED.filter((name) => !files.includes(name));
  const odd = files.filter((name) => !/^(?:dist|data|examples)\/|^[A-Z]+(?:\.md)?$|^package\.json$/.test(name));
  expect(missing.length === 0, `missing: ${missing.join(", ")}`);
  expect(odd.length === 0, `not wanted: ${odd.join(", ")}`);
}

function loadsAsModule() {
  install();
  const output = runScript(
    "esm.mjs",
    `import { check } from "rapporteur";\nimport { readSide } from "rapporteur/node";\nconst [claims, findings] = await Promise.all(["claims", "findings"].map((name) => readSide(\`node_modules/rapporteur/data/kazakhstan/\${name}.json\`)));\n${STORY}`,
  );
  expect(output === "true true\n", output);
}

function loadsAsCommonJs() {
  install();
  const output = runScript(
    "common.cjs",
    `const { check } = require("rapporteur");\nconst claims = require("rapporteur/data/kazakhstan/claims.json");\nconst findings = require("rapporteur/data/kazakhstan/findings.json");\nrequire("rapporteur/node");\n${STORY}`,
  );
  expect(output === "true true\n", output);
}

/** What was read once and kept as JSON is compared at once, without any reading, with the same report. */
function comparesKeptDocuments() {
  install();
  const compared = "console.log(JSON.stringify(check({ claims: [draft], findings })));\n";
  const first = runScript(
    "keep.mjs",
    `import { writeFileSync } from "node:fs";\nimport { check, read } from "rapporteur";\nimport findings from "rapporteur/data/kazakhstan/findings.json" with { type: "json" };\nconst draft = await read(new TextEncoder().encode("1. The death penalty was abolished in 2016.\\n2. The port police boarded 412 vessels: 204 trawlers, 119 ferries and 99 yachts.\\n3. It ended.\\n"), { name: "draft.txt" });\nwriteFileSync("draft.json", JSON.stringify(draft));\n${compared}`,
  );
  expect(JSON.parse(first).inconsistencies.length === 1, first.slice(0, 300));
  expect(
    runScript(
      "kept.mjs",
      `import { check } from "rapporteur";\nimport draft from "./draft.json" with { type: "json" };\nimport findings from "rapporteur/data/kazakhstan/findings.json" with { type: "json" };\n${compared}`,
    ) === first,
    "another report as ESM",
  );
  expect(
    runScript(
      "kept.cjs",
      `const { check } = require("rapporteur");\nconst draft = require("./draft.json");\nconst findings = require("rapporteur/data/kazakhstan/findings.json");\n${compared}`,
    ) === first,
    "another report as CommonJS",
  );
}

/** Every entry gives the same names to `import` and to `require`. */
function entriesLoad() {
  install();
  const entries = Object.keys(manifest.exports)
    .filter((name) => !name.includes(".json"))
    .map((name) => name.replace(/^\./, manifest.name));
  expect(entries.length >= 5, entries.join(", "));
  const imported = runScript("entries.mjs", `for (const name of ${JSON.stringify(entries)}) console.log(name, Object.keys(await import(name)).sort().join());`);
  const required = runScript("entries.cjs", `for (const name of ${JSON.stringify(entries)}) console.log(name, Object.keys(require(name)).sort().join());`);
  expect(imported === required && /rapporteur .*\bcheck\b/.test(imported), `${imported}\n${required}`);
}

function publishesSchemas() {
  install();
  const output = runScript(
    "schema.cjs",
    'for (const name of ["assertion", "finding", "claim", "document", "report", "inconsistency"]) console.log(require(`rapporteur/schema/${name}.json`).title);',
  );
  expect(output === "assertion\nfinding\nclaim\ndocument\nreport\ninconsistency\n", output);
}

/** The examples are where the README says, and run there. */
function examplesRun() {
  install();
  const output = run(process.execPath, ["node_modules/rapporteur/examples/ombudsperson.mjs"]).stdout;
  expect(/Paris Principles[\s\S]*2024/.test(output) && output.trim().split("\n").length <= 24, output);
}

/** The other examples, over the worked case that ships. */
function otherExamplesRun() {
  install();
  const own = "node_modules/rapporteur";
  const sides = [`${own}/data/kazakhstan/findings.json`, `${own}/data/kazakhstan/claims.json`];
  const prints = { "quickstart.mjs": /Paris Principles/, "three-states.mjs": /^State.*unaddressed(?:[^\n]*\nKAZ +130 ){2}/ };
  const others = readdirSync(join(folder, own, "examples")).filter((name) => name.endsWith(".mjs") && name !== "ombudsperson.mjs");
  expect(others.sort().join() === Object.keys(prints).join(), others.join());
  for (const name of others) {
    const output = run(process.execPath, [`${own}/examples/${name}`, ...(name === "three-states.mjs" ? [...sides, ...sides] : [])]).stdout;
    expect(prints[name].test(output), `${name}: ${output.slice(0, 500)}`);
  }
}

export const checks = [
  { name: "the package is built and packed", run: pack },
  { name: "the tarball holds what is needed, and no tests, sources or documents", run: holdsWhatIsNeeded },
  { name: "it installs in an empty folder", run: install },
  { name: "ESM: check() on the worked case", run: loadsAsModule },
  { name: "CommonJS: check() on the worked case", run: loadsAsCommonJs },
  { name: "a document that was kept as JSON is compared at once, as ESM and as CommonJS", run: comparesKeptDocuments },
  { name: "every entry loads as ESM and as CommonJS, with the same names", run: entriesLoad },
  { name: "the story of the Ombudsperson is told on one screen", run: examplesRun },
  { name: "the other examples run and print what they are for", run: otherExamplesRun },
  { name: "the published JSON Schema can be required", run: publishesSchemas },
];

/** Every fenced block of README.md, run as it stands there in the installed package: commands, scripts, configuration. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, folder, install, root, run, runScript, runSource } from "../ground.mjs";

export const programs = { bash: "bash", python3: "python3" };

const data = "node_modules/rapporteur/data/kazakhstan";
/** What a script is called with; the others take nothing. */
const ARGUMENTS = { "process.argv": [`${data}/findings.json`, `${data}/claims.json`, `${data}/findings.json`, `${data}/claims.json`] };
const plain = (text) => text.trim().replace(/\s+/g, " ");

/** All fenced blocks: their language, their text, and the block without a language right after them, which is what they print. */
function blocks() {
  const found = [...readFileSync(join(root, "README.md"), "utf8").matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([whole, language, text], at) => ({
    language,
    text,
    index: at,
    whole,
  }));
  return found.map((block, i) => ({ ...block, printed: found[i + 1]?.language === "" ? found[i + 1].text : null }));
}
const scripts = () => blocks().filter(({ language }) => language === "js");

/** The same code for a CommonJS file: imports become require, the rest may await. */
function asCommonJs(code) {
  const imports = /^import\s+(.+?)\s+from\s+(["'][^"']+["'])(?:\s+with\s+\{[^}]*\})?;?$/gm;
  const required = [...code.matchAll(imports)].map(([, names, module]) => `const ${names.replace(/ as /g, ": ")} = require(${module});`);
  return `${required.join("\n")}\n${inFunction(code.replace(imports, ""))}`;
}

/** TypeScript for a CommonJS file keeps its imports, and says no attribute of them. */
function asCommonTypeScript(code) {
  const imports = /^import\s.*$/gm;
  return `${[...code.matchAll(imports)].map(([line]) => line.replace(/ with \{[^}]*\}/, "")).join("\n")}\n${inFunction(code.replace(imports, ""))}`;
}

const inFunction = (code) => `(async () => {\n${code}\n})().catch((error) => { console.error(error); process.exitCode = 1; });\n`;

/** The folder with the files that the README speaks of. */
function ground() {
  install();
  if (!existsSync(join(folder, "draft.docx"))) runSource("test/system/readme-files.ts", [folder]);
}

function printWhatTheReadmeSays(ending, rewrite) {
  ground();
  const all = scripts();
  expect(all.length >= 6, `${all.length} scripts in README.md`);
  for (const { text, printed, index } of all) {
    const words = Object.entries(ARGUMENTS).find(([sign]) => text.includes(sign))?.[1] ?? [];
    const output = runScript(`readme-${index}${ending}`, rewrite(text), words);
    expect(output.trim() !== "", `this prints nothing:\n${text}`);
    if (printed !== null) expect(plain(output) === plain(printed), `it prints\n${output}\nwhere the README says\n${printed}`);
  }
}

/** In a project with the strictest usual settings: a function of the reader's own has types, the rest is as it stands. */
function areTyped() {
  ground();
  const typed = (code) => code.replace("(words) =>", "(words: string) =>");
  const files = scripts().flatMap(({ text, index }) => [
    [`typed-${index}.mts`, typed(text)],
    [`typed-${index}.cts`, asCommonTypeScript(typed(text))],
  ]);
  for (const [name, code] of files) writeFileSync(join(folder, name), `${code}\nexport {};\n`);
  const compilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: "es2022",
    module: "nodenext",
    resolveJsonModule: true,
    typeRoots: [join(root, "node_modules/@types")],
    types: ["node"],
  };
  writeFileSync(join(folder, "tsconfig.readme.json"), JSON.stringify({ compilerOptions, files: files.map(([name]) => name) }));
  run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.readme.json"]);
}

/** Commands in their order; those that take a decision or an earlier report find one. The model stands in. */
function commandsRun() {
  ground();
  const env = { ...process.env, NO_COLOR: "1", PATH: `${join(folder, "node_modules/.bin")}${delimiter}${process.env.PATH}` };
  const shell = (line) => spawnSync("bash", ["-c", line], { cwd: folder, encoding: "utf8", env });
  for (const name of ["last-week.json", "decided.xlsx", "report.json"]) shell(`rapporteur check draft.docx --against un/ --output ${name}`);
  const lines = blocks()
    .filter(({ language }) => language === "sh")
    .flatMap(({ text }) => text.trim().split("\n"));
  const commands = lines.filter((line) => !/^npm install|^rapporteur consult/.test(line));
  expect(commands.length >= 12, `${commands.length} commands in README.md`);
  for (const line of commands) {
    const { status, stdout, stderr } = shell(line);
    const expected = line.includes("--fail-on") ? 1 : 0;
    expect(status === expected, `${line}\nexit ${status}: ${stderr}${stdout}`.slice(0, 2000));
  }
  const written = lines.flatMap((line) => [...line.matchAll(/--output (\S+)/g)].map(([, name]) => name)).filter((name) => name !== "advised.json");
  const missing = written.filter((name) => !existsSync(join(folder, name)));
  expect(missing.length === 0, `not written: ${missing.join(", ")}`);
}

function configurationHolds() {
  ground();
  const [config] = blocks().filter(({ language }) => language === "json");
  writeFileSync(join(folder, "rapporteur.config.json"), config.text);
  const bin = join(folder, "node_modules/.bin/rapporteur");
  run(bin, ["check"], { status: 1 });
  expect(existsSync(join(folder, "out/report.html")), "out/report.html was not written");
  rmSync(join(folder, "rapporteur.config.json"));
}

/** pandas is not installed here: the code is compiled, and the columns that it names are there. */
function rowsFitPandas() {
  ground();
  const [python] = blocks().filter(({ language }) => language === "python");
  run("python3", ["-c", `import ast, sys; ast.parse(${JSON.stringify(python.text)})`]);
  run(join(folder, "node_modules/.bin/rapporteur"), [
    "check",
    "national-report.docx",
    "--against",
    "compilation.pdf",
    "--format",
    "ndjson",
    "--output",
    "rows.ndjson",
  ]);
  const rows = readFileSync(join(folder, "rows.ndjson"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  for (const [, column] of python.text.matchAll(/rows\["(\w+)"\]/g))
    expect(rows.length > 0 && rows.every((row) => typeof row[column] === "string"), `no column ${column}`);
}

export const checks = [
  { name: "the README's scripts, as ESM", run: () => printWhatTheReadmeSays(".mjs", (code) => code) },
  { name: "the README's scripts, as CommonJS", run: () => printWhatTheReadmeSays(".cjs", asCommonJs) },
  { name: "the README's scripts, in strict TypeScript of both kinds", run: areTyped },
  { name: "the README's commands", run: commandsRun },
  { name: "the README's configuration", run: configurationHolds },
  { name: "the README's rows for pandas", run: rowsFitPandas },
];

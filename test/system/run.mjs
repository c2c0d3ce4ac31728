/**
 * What a user gets: packs the package, installs it in an empty folder, and uses it there in every way that the README promises.
 *
 *   npm run test:system
 *
 * Needs the programs below, and fails where one is absent. Writes how many checks passed to coverage/system.json.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const folder = mkdtempSync(join(tmpdir(), "rapporteur-system-"));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
/** Programs that the checks run, and the Debian package that holds each. */
const programs = { npm: "npm", tar: "tar", soffice: "libreoffice-writer" };
const results = [];

/** Runs one check; it fails by throwing. */
function check(name, run) {
  const started = performance.now();
  let fault = null;
  try {
    run();
  } catch (error) {
    fault = error.message;
  }
  results.push({ name, fault });
  console.log(`${fault === null ? "ok  " : "FAIL"}  ${name} (${Math.round(performance.now() - started)} ms)${fault === null ? "" : `\n      ${fault.replaceAll("\n", "\n      ")}`}`);
}

function run(program, words, { status = 0, cwd = folder } = {}) {
  const ran = spawnSync(program, words, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NO_COLOR: "1" }, maxBuffer: 1 << 28 });
  if (ran.status !== status) throw new Error(`${[program, ...words].join(" ").slice(0, 300)}: exit ${ran.status}, expected ${status}\n${(ran.stderr || ran.stdout).slice(0, 2000)}`);
  return ran;
}

function expect(condition, message) {
  if (!condition) throw new Error(message);
}

/** Writes a script into the folder and runs it there. */
function runScript(name, code) {
  writeFileSync(join(folder, name), code);
  return run(process.execPath, [name]).stdout;
}

/** The first fenced block of JavaScript in README.md, and the block of text right after it: what it prints. */
function readmeSnippet() {
  expect(existsSync(join(root, "README.md")), "README.md is absent");
  const found = /```(?:js|javascript|ts|typescript)\n([\s\S]*?)```(?:\s*```(?:text|console)?\n([\s\S]*?)```)?/.exec(readFileSync(join(root, "README.md"), "utf8"));
  expect(found !== null, "README.md holds no block of js or ts");
  return { code: found[1], printed: found[2] };
}

/** The same code for a CommonJS file: imports become require, the rest may await. */
function asCommonJs(code) {
  const imports = /^import\s+(.+?)\s+from\s+(["'][^"']+["'])(?:\s+with\s+\{[^}]*\})?;?$/gm;
  const required = [...code.matchAll(imports)].map(([, names, module]) => `const ${names.replace(/\btype\s+\w+,?/g, "").replace(/ as /g, ": ")} = require(${module});`);
  return `${required.join("\n")}\n(async () => {\n${code.replace(imports, "")}\n})().catch((error) => { console.error(error); process.exitCode = 1; });\n`;
}

function sameOutput(output, printed) {
  const plain = (text) => text.trim().replace(/\s+/g, " ");
  expect(output.trim() !== "", "the README's example prints nothing");
  if (printed !== undefined) expect(plain(output) === plain(printed), `the README's example prints\n${output}\nwhere the README says\n${printed}`);
}

for (const [program, debian] of Object.entries(programs))
  check(`${program} is installed`, () => {
    const found = (process.env.PATH ?? "").split(delimiter).some((place) => existsSync(join(place, program)));
    expect(found, `${program} is not installed: apt-get install ${debian}`);
  });

check("LibreOffice prints the paragraph numbers that we compute", () => {
  const { stdout } = run(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), "test/system/word-oracle.ts", join(folder, "oracle")], { cwd: root });
  expect(/^\d+ lines are the same/.test(stdout), stdout);
});

const tarball = join(folder, `${manifest.name}-${manifest.version}.tgz`);
check("the package is built and packed", () => {
  run(process.execPath, ["test/build/ensure-built.mjs", "all"], { cwd: root });
  run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], { cwd: root });
  expect(existsSync(tarball), `${tarball} was not written`);
});

check("the tarball holds what is needed, and no tests, sources or documents", () => {
  const files = run("tar", ["-tzf", tarball]).stdout.trim().split("\n").map((name) => name.replace(/^package\//, ""));
  const needed = ["package.json", "README.md", "LICENSE", "CHANGELOG.md", "SECURITY.md", "dist/index.js", "dist/index.cjs", "dist/index.d.ts", "dist/index.d.cts", "dist/node.js", "dist/node.cjs", "dist/cli.js", "dist/schema/report.json", "data/kazakhstan/claims.json"];
  const missing = needed.filter((name) => !files.includes(name));
  const odd = files.filter((name) => !/^(?:dist|data)\/|^[A-Z]+(?:\.md)?$|^package\.json$/.test(name));
  expect(missing.length === 0, `missing: ${missing.join(", ")}`);
  expect(odd.length === 0, `not wanted: ${odd.join(", ")}`);
});

check("it installs in an empty folder", () => {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "empty", private: true }));
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball]);
});

const story = 'const report = check({ claims, findings });\nconsole.log(report.summary.findings === findings.length, Object.keys(report.summary.outcomes).length > 1);\n';
check("ESM: check() on the worked case", () => {
  const output = runScript("esm.mjs", `import { check } from "rapporteur";\nimport { readSide } from "rapporteur/node";\nconst [claims, findings] = await Promise.all(["claims", "findings"].map((name) => readSide(\`node_modules/rapporteur/data/kazakhstan/\${name}.json\`)));\n${story}`);
  expect(output === "true true\n", output);
});

check("CommonJS: check() on the worked case", () => {
  const output = runScript("common.cjs", `const { check } = require("rapporteur");\nconst claims = require("rapporteur/data/kazakhstan/claims.json");\nconst findings = require("rapporteur/data/kazakhstan/findings.json");\nrequire("rapporteur/node");\n${story}`);
  expect(output === "true true\n", output);
});

check("the published JSON Schema can be required", () => {
  const output = runScript("schema.cjs", 'for (const name of ["assertion", "finding", "claim", "document", "report", "inconsistency"]) console.log(require(`rapporteur/schema/${name}.json`).title);');
  expect(output === "assertion\nfinding\nclaim\ndocument\nreport\ninconsistency\n", output);
});

check("the README's example, as ESM", () => {
  const { code, printed } = readmeSnippet();
  sameOutput(runScript("readme.mjs", code), printed);
});

check("the README's example, as CommonJS", () => {
  const { code, printed } = readmeSnippet();
  sameOutput(runScript("readme.cjs", asCommonJs(code)), printed);
});

check("the types hold for a strict user, ESM and CommonJS", () => {
  const code = 'import { check, read, type Report } from "rapporteur";\nimport { readSide } from "rapporteur/node";\nexport async function run(bytes: Uint8Array): Promise<Report> {\n  return check({ claims: [await read(bytes, { name: "a.txt" })], findings: await readSide("b.json") });\n}\nexport const outcome: "contradicted" | "matched" | "partial" | "unaddressed" | undefined = ({} as Report).findings?.[0]?.outcome;\n';
  for (const name of ["types.mts", "types.cts"]) writeFileSync(join(folder, name), code);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { noEmit: true, strict: true, skipLibCheck: true, target: "es2022", module: "nodenext", types: [] }, files: ["types.mts", "types.cts"] }));
  run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.json"]);
});

const bin = join(folder, "node_modules/.bin/rapporteur");
const data = "node_modules/rapporteur/data/kazakhstan";
const sides = [`${data}/claims.json`, "--against", `${data}/findings.json`];
check("the bin runs: status 0, and says its version", () => {
  expect(run(bin, ["check", ...sides]).stdout.includes("findings"), "no report was printed");
  expect(run(bin, ["--version"]).stdout.trim() === manifest.version, "another version");
});
check("the bin writes the same report twice", () => {
  for (const name of ["one.json", "two.json"]) run(bin, ["check", ...sides, "--output", name]);
  expect(readFileSync(join(folder, "one.json")).equals(readFileSync(join(folder, "two.json"))), "the bytes differ");
});
check("--fail-on: status 1", () => run(bin, ["check", ...sides, "--fail-on", "partial"], { status: 1 }));
check("bad input: status 2, one line, no stack", () => {
  for (const file of ["missing.txt", ".", bin]) {
    const { stderr, stdout } = run(bin, ["check", file, "--against", `${data}/findings.json`], { status: 2 });
    expect(/^rapporteur: [^\n]+\n$/.test(stderr) && stdout === "", `${file}: ${stderr.slice(0, 500)}`);
  }
});

rmSync(folder, { recursive: true, force: true });
const failed = results.filter(({ fault }) => fault !== null).length;
mkdirSync(join(root, "coverage"), { recursive: true });
writeFileSync(join(root, "coverage/system.json"), JSON.stringify({ passed: results.length - failed, failed }));
console.log(`system: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

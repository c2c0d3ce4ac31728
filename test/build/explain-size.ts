/**
 * What a browser fetches of the core, measured by bundling it: first what some exports need before anything runs, module by module;
 * then what the first document adds, and each reader when its first file is read; then each table. Bytes are shortened; the sums are
 * gzipped.
 *
 *   npm run size:explain                   check and read
 *   npm run size:explain -- "check, toRows"
 */
import { build } from "esbuild";
import { existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { leanLodash } from "./lean-lodash.js";
import { leanTables, tableFiles, tablesApart, tablesAsText } from "./table-files.js";
import { numbersInPlace } from "./numbers-in-place.js";
import { wordsTogether } from "./words-together.js";

type Options = NonNullable<Parameters<typeof build>[0]>;
type Plugins = NonNullable<Options["plugins"]>;

const names = process.argv[2] ?? "check, read";
const shared = {
  bundle: true,
  minify: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  write: false,
  metafile: true,
  outdir: "bundle",
  logLevel: "error",
} as const satisfies Options;
const { metafile, outputFiles } = await build({
  ...shared,
  stdin: { contents: `import { ${names} } from "./src/index.ts";\nconsole.log(${names});`, resolveDir: process.cwd(), sourcefile: "entry.js" },
  splitting: true,
  plugins: [leanLodash, tablesApart, wordsTogether, tablesAsText, numbersInPlace] as unknown as Plugins,
});
const outputs = metafile.outputs;

/** The files that one needs before anything runs in it; with `later`, those too that it loads afterwards. */
function filesFrom(name: string, later = false, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const { path, kind, external } of outputs[name]!.imports) if ((kind === "import-statement" || later) && external !== true) filesFrom(path, later, found);
  return found;
}

function gzipped(files: readonly string[]): string {
  const content = Buffer.concat(files.map((name) => outputFiles.find(({ path }) => path.endsWith(`/${name}`))!.contents));
  return `${(gzipSync(content, { level: 9 }).length / 1000).toFixed(1)} KB gzipped`;
}

/** The file that a module begins. */
function fileOf(ending: string): string {
  return Object.keys(outputs).find((name) => outputs[name]!.entryPoint?.endsWith(ending) === true)!;
}

const core = filesFrom(fileOf("entry.js"));
const rows = [...core].flatMap((name) => Object.entries(outputs[name]!.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0));
for (const [input, { bytesInOutput }] of rows.sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput))
  console.log(`${String(bytesInOutput).padStart(8)}  ${input}`);
console.log(`\n${names}: ${gzipped([...core])}`);

/** What some modules bring that is not there yet. */
function added(modules: readonly string[], present: ReadonlySet<string>): string[] {
  return modules.flatMap((module) => [...filesFrom(fileOf(module))]).filter((name, i, all) => !present.has(name) && all.indexOf(name) === i);
}

if (names.includes("read")) {
  const first = ["document/read-bytes.ts", "src/document-work.ts"];
  const brought = added(first, core);
  console.log(
    `the first document adds ${gzipped(brought)}: reading ${gzipped(added(first.slice(0, 1), core))}, and extraction and audit ${gzipped(added(first.slice(1), core))}, a part of them the same`,
  );
  const readers = Object.keys(outputs).filter((name) => /\/read-(?:word|pdf|html|markdown)\.ts$|plain-text\.ts$/.test(outputs[name]!.entryPoint ?? ""));
  for (const reader of readers)
    console.log(`  ${outputs[reader]!.entryPoint} adds ${gzipped([...filesFrom(reader, true)].filter((name) => !core.has(name) && !brought.includes(name)))}`);
}

for (const [name, path] of Object.entries(tableFiles).filter(([, path]) => existsSync(path))) {
  const {
    outputFiles: [table],
  } = await build({ ...shared, entryPoints: [path], plugins: [leanTables] as unknown as Plugins });
  console.log(`table ${name}: ${(gzipSync(table!.contents, { level: 9 }).length / 1000).toFixed(1)} KB gzipped`);
}

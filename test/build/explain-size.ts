/**
 * What a bundle of some exports of the core is made of, module by module, as a browser fetches it first: what is loaded on demand and
 * the tables of matters stand apart.
 *
 *   npm run size:explain -- "check, read"     bytes shortened, before compression, the largest first
 */
import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import { tablesApart, tablesAsText } from "./table-files.js";

type Plugins = NonNullable<Parameters<typeof build>[0]["plugins"]>;

const names = process.argv[2] ?? "check, read";
const { metafile, outputFiles } = await build({
  stdin: { contents: `import { ${names} } from "./src/index.ts";\nconsole.log(${names});`, resolveDir: process.cwd(), sourcefile: "entry.js" },
  ...{ bundle: true, minify: true, splitting: true, format: "esm", platform: "browser", target: "es2022", metafile: true, write: false, outdir: "bundle", logLevel: "error" },
  external: ["pdfjs-dist/*"],
  plugins: [tablesApart, tablesAsText] as unknown as Plugins,
});

/** The files that the entry needs before anything runs. */
function filesFrom(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const { path, kind, external } of metafile!.outputs[name]!.imports) if (kind === "import-statement" && external !== true) filesFrom(path, found);
  return found;
}

const entry = Object.keys(metafile!.outputs).find((name) => metafile!.outputs[name]!.entryPoint === "entry.js")!;
const files = filesFrom(entry);
const rows = [...files].flatMap((name) => Object.entries(metafile!.outputs[name]!.inputs).map(([input, { bytesInOutput }]) => ({ input, bytesInOutput })));
const content = Buffer.concat(outputFiles!.filter(({ path }) => [...files].some((name) => path.endsWith(name))).map(({ contents }) => contents));
for (const { input, bytesInOutput } of rows.sort((a, b) => b.bytesInOutput - a.bytesInOutput)) console.log(`${String(bytesInOutput).padStart(8)}  ${input}`);
console.log(`${content.length} bytes, ${gzipSync(content, { level: 9 }).length} gzipped`);

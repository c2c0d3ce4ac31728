import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import { leanTables, tablesApart, tablesAsText } from "./test/build/table-files.js";
const names = process.argv[2] ?? "check, read"; const n = Number(process.argv[3] ?? 60);
const lean = process.argv[4] === "lean";
const r = await build({ stdin: { contents: `import { ${names} } from "./src/index.ts"; console.log(${names});`, resolveDir: process.cwd() }, bundle: true, minify: true, format: "esm", platform: "browser", metafile: true, write: false, logLevel: "error", splitting: true, outdir: "x", target: "es2022",
  plugins: [tablesApart as never, (lean ? leanTables : tablesAsText) as never], external: ["pdfjs-dist/*"] });
const outs = Object.entries(r.metafile.outputs);
const entry = outs.find(([, v]) => v.entryPoint !== undefined && !/read-|plain-text|thematic/.test(v.entryPoint ?? "") )!;
// statically reachable
const seen = new Set<string>(); const visit = (o: string) => { if (seen.has(o)) return; seen.add(o); for (const i of r.metafile.outputs[o]!.imports) if (i.kind === "import-statement" && !i.external) visit(i.path); };
visit(entry[0]);
let total = 0, gz = 0; const rows: [string, number][] = [];
for (const o of seen) { const f = r.outputFiles.find((f) => f.path.endsWith(o))!; total += f.contents.length; gz += gzipSync(f.contents, { level: 9 }).length; for (const [i, b] of Object.entries(r.metafile.outputs[o]!.inputs)) rows.push([i, b.bytesInOutput]); }
const all = gzipSync(Buffer.concat([...seen].map((o) => r.outputFiles.find((f) => f.path.endsWith(o))!.contents)), { level: 9 }).length;
console.log("static", seen.size, total, "gz sum", gz, "gz concat", all);
rows.sort((a, b) => b[1] - a[1]);
const folders = new Map<string, number>(); for (const [i, b] of rows) { const f = i.replace(/^node_modules\/([^/]+)\/.*/, "nm/$1").replace(/^src\/([^/]+)\/.*/, "src/$1").replace(/^data\/.*/, "data"); folders.set(f, (folders.get(f) ?? 0) + b); }
console.log([...folders].sort((a, b) => b[1] - a[1]).map(([f, b]) => `${f} ${b}`).join("\n"));
console.log("---");
for (const [i, b] of rows.slice(0, n)) console.log(b, i);
// leave-one-out by group: gz of the concat of outputs minus the group is approximated by rebuilding with the group's modules emptied
if (process.argv[5]) {
  const base = all;
  for (const g of process.argv[5].split(",")) {
    const rx = new RegExp(g);
    const r2 = await build({ stdin: { contents: `import { ${names} } from "./src/index.ts"; console.log(${names});`, resolveDir: process.cwd() }, bundle: true, minify: true, format: "esm", platform: "browser", write: false, logLevel: "silent", target: "es2022", outdir: "x", splitting: true, metafile: true,
      plugins: [{ name: "stub", setup(b) { b.onLoad({ filter: rx }, () => ({ contents: "module.exports = globalThis.x", loader: "js" })); } }, tablesApart as never, (lean ? leanTables : tablesAsText) as never], external: ["pdfjs-dist/*"] }).catch((e) => { console.log(e.message.slice(0, 300)); return null; });
    if (!r2) continue;
    const e2 = Object.entries(r2.metafile.outputs).find(([, v]) => v.entryPoint !== undefined && !/read-|plain-text|thematic/.test(v.entryPoint ?? ""))!;
    const s2 = new Set<string>(); const v2 = (o: string) => { if (s2.has(o)) return; s2.add(o); for (const i of r2.metafile.outputs[o]!.imports) if (i.kind === "import-statement" && !i.external) v2(i.path); }; v2(e2[0]);
    const g2 = gzipSync(Buffer.concat([...s2].map((o) => r2.outputFiles.find((f) => f.path.endsWith(o))!.contents)), { level: 9 }).length;
    console.log(g, base - g2);
  }
}

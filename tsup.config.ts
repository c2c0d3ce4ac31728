import { defineConfig, type Options } from "tsup";
import { leanLodash } from "./test/build/lean-lodash.js";
import { noDrawing } from "./test/build/no-drawing.js";
import { numbersInPlace } from "./test/build/numbers-in-place.js";
import { pdfJsApart } from "./test/build/pdf-js-apart.js";
import { leanTables, tableFiles, tablesApart, tablesAsText } from "./test/build/table-files.js";
import { validatorsForEsbuild } from "./test/build/validators-module.js";
import { wordsTogether } from "./test/build/words-together.js";

/** Packages of which we use a small part, or that are small: they go into our files, so that nobody installs the rest of them. */
const bundled = ["stemmer", "picocolors", "csv-parse", "fuse.js", /^date-fns/, /^lodash/];
const shared: Options = {
  target: "es2022",
  noExternal: [...bundled, /^rapporteur:/],
  treeshake: true,
  splitting: true,
  platform: "neutral",
  external: [/^node:/],
  esbuildPlugins: [leanLodash, tablesApart, pdfJsApart, wordsTogether, tablesAsText, numbersInPlace, validatorsForEsbuild],
};
/** Where nothing has to be fetched, as in Node, `rapporteur` is whole; a page gets what documents ask for with the first one. */
const library = {
  index: "src/whole.ts",
  node: "src/node/index.ts",
  report: "src/report/index.ts",
  models: "src/models/index.ts",
  validate: "src/schema/validate/index.ts",
};
/** The command line and the worker threads share their parts with the library. */
const modules: Options = {
  ...shared,
  entry: {
    ...library,
    index: "src/index.ts",
    whole: "src/whole.ts",
    cli: "src/cli/bin.ts",
    "check-worker": "src/node/check-worker.ts",
    "audit-worker": "src/node/audit-worker.ts",
  },
  format: ["esm"],
};
/** The compiler has written the types of each file (`npm run typecheck`); those that the package exports are put together. */
const types: Options = {
  ...shared,
  entry: Object.fromEntries(Object.entries(library).map(([name, path]) => [name, `.types/${path.replace(/ts$/, "d.ts")}`])),
  format: ["esm", "cjs"],
  dts: { only: true },
};
const commonJs: Options = { ...shared, entry: library, format: ["cjs"], shims: true };
/** What we need of pdf.js, for both kinds of modules: it is loaded on demand. */
const pdfJs: Options = {
  ...shared,
  entry: { "pdf-js": "src/read/pdf/pdf-js.ts" },
  format: ["esm"],
  splitting: false,
  minify: true,
  noExternal: [/^pdfjs-dist/],
  esbuildPlugins: [noDrawing],
};
const tables = (formats: ("esm" | "cjs")[]): Options => ({
  ...shared,
  entry: { ...tableFiles },
  outDir: "dist/tables",
  format: formats,
  splitting: false,
  minify: true,
  esbuildPlugins: [leanTables],
});

/** `npm start` needs the command line alone. */
export default defineConfig(
  process.env["BUILD_ONLY"] === "cli" ? [tables(["esm"]), pdfJs, modules] : [tables(["esm", "cjs"]), pdfJs, modules, commonJs, types],
);

import { defineConfig, type Options } from "tsup";
import { leanLodash } from "./test/build/lean-lodash.js";
import { leanTables, tableFiles, tablesApart, tablesAsText } from "./test/build/table-files.js";
import { validatorsForEsbuild } from "./test/build/validators-module.js";

const shared: Options = { target: "es2022", noExternal: ["stemmer", /^lodash\//, /^rapporteur:/], treeshake: true, splitting: true, platform: "neutral", external: [/^node:/], esbuildPlugins: [leanLodash, tablesApart, tablesAsText, validatorsForEsbuild] };
const library = { index: "src/index.ts", node: "src/node/index.ts", report: "src/report/index.ts", models: "src/models/index.ts" };
/** The command line and the worker threads share their parts with the library. */
const modules: Options = { ...shared, entry: { ...library, cli: "src/cli/bin.ts", "check-worker": "src/node/check-worker.ts" }, format: ["esm"] };
const types: Options = { ...shared, entry: library, format: ["esm", "cjs"], dts: { only: true } };
const commonJs: Options = { ...shared, entry: library, format: ["cjs"], shims: true };
/** Apart, since generated code is shortened. */
const validation: Options = { ...shared, entry: { validate: "src/schema/validate/index.ts" }, format: ["esm", "cjs"], dts: true, minify: true };
const tables = (formats: ("esm" | "cjs")[]): Options => ({ ...shared, entry: { ...tableFiles }, outDir: "dist/tables", format: formats, splitting: false, minify: true, esbuildPlugins: [leanTables] });

/** `npm start` needs the command line alone. */
export default defineConfig(process.env["BUILD_ONLY"] === "cli" ? [tables(["esm"]), modules] : [tables(["esm", "cjs"]), modules, commonJs, types, validation]);

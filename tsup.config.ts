import { defineConfig, type Options } from "tsup";
import { leanTables, matterTables, tablesApart } from "./test/build/table-files.js";

const shared: Options = { target: "es2022", noExternal: ["stemmer"], treeshake: true };
const library: Options = {
  ...shared,
  entry: { index: "src/index.ts", node: "src/node/index.ts" },
  format: ["esm", "cjs"],
  dts: true,
  splitting: true,
  platform: "neutral",
  external: [/^node:/],
  esbuildPlugins: [tablesApart],
};
const tables = (formats: ("esm" | "cjs")[]): Options => ({
  ...shared,
  entry: { ...matterTables },
  outDir: "dist/tables",
  format: formats,
  minify: true,
  dts: false,
  splitting: false,
  platform: "neutral",
  esbuildPlugins: [leanTables],
});
const commandLine: Options = {
  ...shared,
  entry: { cli: "src/cli/bin.ts" },
  format: ["esm"],
  platform: "node",
  banner: { js: "#!/usr/bin/env node" },
  esbuildPlugins: [tablesApart],
};

/** `npm start` needs the command line alone. */
export default defineConfig(process.env["BUILD_ONLY"] === "cli" ? [tables(["esm"]), commandLine] : [library, tables(["esm", "cjs"]), commandLine]);

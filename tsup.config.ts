import { readFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { validatorsForEsbuild } from "./test/build/validators-module.js";

/** Tables as text that `JSON.parse` reads: several times faster to load, and smaller, than the same as code. */
const tables = {
  name: "tables",
  setup(build: Parameters<NonNullable<Options["esbuildPlugins"]>[number]["setup"]>[0]) {
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, "utf8")));
      return { contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)});`, loader: "js" };
    });
  },
};

const shared: Options = { target: "es2022", noExternal: ["stemmer", /^rapporteur:/], treeshake: true, splitting: true, platform: "neutral", external: [/^node:/], esbuildPlugins: [tables, validatorsForEsbuild] };
/** The command line and the worker threads share their parts with the library. */
const modules: Options = { ...shared, entry: { index: "src/index.ts", node: "src/node/index.ts", cli: "src/cli/bin.ts", "check-worker": "src/node/check-worker.ts" }, format: ["esm"] };
const types: Options = { ...shared, entry: { index: "src/index.ts", node: "src/node/index.ts" }, format: ["esm", "cjs"], dts: { only: true } };
const commonJs: Options = { ...shared, entry: { index: "src/index.ts", node: "src/node/index.ts" }, format: ["cjs"], shims: true };
/** Apart, since generated code is shortened. */
const validation: Options = { ...shared, entry: { validate: "src/schema/validate/index.ts" }, format: ["esm", "cjs"], dts: true, minify: true };

/** `npm start` needs the command line alone. */
export default defineConfig(process.env["BUILD_ONLY"] === "cli" ? [modules] : [modules, commonJs, types, validation]);

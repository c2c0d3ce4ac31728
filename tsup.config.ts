import { defineConfig, type Options } from "tsup";
import { validatorsForEsbuild } from "./test/build/validators-module.js";

const shared: Options = { target: "es2022", noExternal: ["stemmer", /^rapporteur:/], treeshake: true, esbuildPlugins: [validatorsForEsbuild] };
const library: Options = { ...shared, entry: { index: "src/index.ts", node: "src/node/index.ts" }, format: ["esm", "cjs"], dts: true, splitting: true, platform: "neutral", external: [/^node:/] };
/** Apart, since generated code is shortened. */
const validation: Options = { ...library, entry: { validate: "src/schema/validate/index.ts" }, minify: true };
const commandLine: Options = { ...shared, entry: { cli: "src/cli/bin.ts" }, format: ["esm"], platform: "node", banner: { js: "#!/usr/bin/env node" } };

/** `npm start` needs the command line alone. */
export default defineConfig(process.env["BUILD_ONLY"] === "cli" ? [commandLine] : [library, validation, commandLine]);

import { defineConfig, type Options } from "tsup";

const shared: Options = { target: "es2022", noExternal: ["stemmer"], treeshake: true };
const library: Options = { ...shared, entry: { index: "src/index.ts", node: "src/node/index.ts" }, format: ["esm", "cjs"], dts: true, splitting: true, platform: "neutral", external: [/^node:/] };
const commandLine: Options = { ...shared, entry: { cli: "src/cli/bin.ts" }, format: ["esm"], platform: "node", banner: { js: "#!/usr/bin/env node" } };

/** `npm start` needs the command line alone. */
export default defineConfig(process.env["BUILD_ONLY"] === "cli" ? [commandLine] : [library, commandLine]);

import { defineConfig, type Options } from "tsup";

const shared: Options = { target: "es2022", noExternal: ["stemmer"], treeshake: true };

export default defineConfig([
  { ...shared, entry: { index: "src/index.ts", node: "src/node/index.ts" }, format: ["esm", "cjs"], dts: true, splitting: true, platform: "neutral", external: [/^node:/] },
  { ...shared, entry: { cli: "src/cli/bin.ts" }, format: ["esm"], platform: "node", banner: { js: "#!/usr/bin/env node" } },
]);

import { defineConfig } from "vitest/config";
import { validatorsForVite } from "./build/validators-module.js";

/** Reports for people, and one file that .ci/run counts from. */
export default defineConfig({
  plugins: [validatorsForVite],
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    reporters: ["default", ["json", { outputFile: "coverage/tests.json" }]],
    maxWorkers: 2,
    // Tables are loaded and compiled once for each worker, not for each file: no test may leave anything behind in a module or a global.
    isolate: false,
  },
});

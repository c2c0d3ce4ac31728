/** Removes what a build or a test run writes. Node built-ins only. */
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
for (const name of ["dist", "coverage"]) rmSync(join(root, name), { recursive: true, force: true });

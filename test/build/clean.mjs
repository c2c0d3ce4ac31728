/** Removes what a build or a test run writes. Names given after it are what is removed. Node built-ins only. */
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : ["dist", "coverage", ".types"]) rmSync(join(root, name), { recursive: true, force: true });

/**
 * The worked case: what Kazakhstan said of its Ombudsperson and nine more matters, against what United Nations bodies found.
 *
 *   npm start
 */
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { status } = spawnSync(process.execPath, ["dist/cli.js", "check", "data/kazakhstan/claims.json", "--against", "data/kazakhstan/findings.json"], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
process.exitCode = status ?? 2;

/** Installs the packages if one that package.json names is missing, so that `npm test` and `npm start` work in a fresh clone. Node built-ins only. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const missing = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !existsSync(join(root, "node_modules", name, "package.json")));

if (missing.length > 0) {
  console.error(`npm install: ${missing.length} packages are missing (${missing.slice(0, 3).join(", ")}${missing.length > 3 ? ", …" : ""})`);
  const { status } = spawnSync("npm", ["install", "--include=dev", "--no-audit", "--no-fund", "--prefer-offline"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  process.exit(status ?? 1);
}

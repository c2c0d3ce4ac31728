/** Builds the command line if dist/cli.js is missing or older than what it is made of. Node built-ins only; `npm start` runs it. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const built = join(root, "dist/cli.js");
const filesIn = (folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
const made = ["package.json", "tsup.config.ts"].map((name) => join(root, name)).concat(filesIn(join(root, "src")), filesIn(join(root, "data")));
const newest = Math.max(...made.map((path) => statSync(path).mtimeMs));

if (!existsSync(built) || statSync(built).mtimeMs < newest) {
  const { status } = spawnSync("npx", ["tsup", "--silent"], { cwd: root, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, BUILD_ONLY: "cli" }, shell: process.platform === "win32" });
  process.exit(status ?? 1);
}

/**
 * Builds what is missing in dist or older than what it is made of: the command line, which `npm start` needs, or everything
 * (`ensure-built.mjs all`). Node built-ins only.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const all = process.argv[2] === "all";
/** The file that is written last. */
const built = join(root, all ? "dist/schema/report.json" : "dist/cli.js");
const filesIn = (folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
const made = ["package.json", "tsup.config.ts", "test/build/table-files.ts"]
  .map((name) => join(root, name))
  .concat(...["src", "data", "examples/page"].map((name) => filesIn(join(root, name))));
const newest = Math.max(...made.map((path) => statSync(path).mtimeMs));

if (!existsSync(built) || statSync(built).mtimeMs < newest) {
  const words = all ? ["run", "--silent", "build"] : ["exec", "--", "tsup", "--silent"];
  const { status } = spawnSync("npm", words, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: all ? process.env : { ...process.env, BUILD_ONLY: "cli" },
    shell: process.platform === "win32",
  });
  process.exit(status ?? 1);
}

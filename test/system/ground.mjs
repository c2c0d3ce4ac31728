/** What the checks of test:system stand on: a folder of their own, programs run in it, and the package built, packed and installed there. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
/** An empty folder outside of it; it goes when all checks are done. */
export const folder = mkdtempSync(join(tmpdir(), "rapporteur-system-"));
export const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Throws the message where the condition does not hold. */
export function expect(condition, message) {
  if (!condition) throw new Error(message);
}

/** Runs a program in the folder; another exit status than the expected one throws with what was printed. */
export function run(program, words, { status = 0, cwd = folder } = {}) {
  const ran = spawnSync(program, words, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1" },
    maxBuffer: 1 << 28,
  });
  if (ran.error !== undefined) throw ran.error;
  if (ran.status !== status)
    throw new Error(`${[program, ...words].join(" ").slice(0, 300)}: exit ${ran.status}, expected ${status}\n${(ran.stderr || ran.stdout).slice(0, 2000)}`);
  return ran;
}

/** Writes a script into the folder, runs it there, and returns what it printed. */
export function runScript(name, code, words = []) {
  writeFileSync(join(folder, name), code);
  return run(process.execPath, [name, ...words]).stdout;
}

/** Runs a TypeScript file of the repository, and returns what it printed. */
export function runSource(file, words) {
  return run(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), file, ...words], { cwd: root }).stdout;
}

/** Builds dist/, once. */
export const build = once(() => run(process.execPath, ["test/build/ensure-built.mjs", "all"], { cwd: root }));

/** Builds and packs the package, once; returns the tarball's path. */
export const pack = once(() => {
  build();
  const tarball = join(folder, `${manifest.name}-${manifest.version}.tgz`);
  run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], { cwd: root });
  expect(existsSync(tarball), `${tarball} was not written`);
  return tarball;
});

/** Installs the packed package in the folder, once: a check of what a user gets calls it first. */
export const install = once(() => {
  const tarball = pack();
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "empty", private: true }));
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball]);
});

/** Installs what only the checks need (test/system/package.json), once: a check imports them afterwards. */
export const installTools = once(() => {
  const tools = join(root, "test/system");
  const { dependencies } = JSON.parse(readFileSync(join(tools, "package.json"), "utf8"));
  const isThere = Object.keys(dependencies).every((name) => existsSync(join(tools, "node_modules", name)));
  if (!isThere) run("npm", ["ci", "--no-audit", "--no-fund", "--prefer-offline"], { cwd: tools });
});

export function clear() {
  rmSync(folder, { recursive: true, force: true });
}

/** The first call does the work; where it failed, every later one fails alike. */
function once(work) {
  let done = null;
  return () => {
    done ??= attempt(work);
    if (done.fault !== null) throw done.fault;
    return done.value;
  };
}

function attempt(work) {
  try {
    return { value: work(), fault: null };
  } catch (fault) {
    return { value: null, fault };
  }
}

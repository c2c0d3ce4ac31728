import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { slowOnes, type FoundRegex } from "./support/regexes.js";
import { root } from "./support/source-files.js";

/** As `print-built-regexes.ts` finds them. */
function builtRegexes(): FoundRegex[] {
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(root, "test/support/print-built-regexes.ts")], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as FoundRegex[];
}

test("no regular expression hangs that src makes of words of tables, or while it reads a document", () => {
  const built = builtRegexes();
  expect(built.length).toBeGreaterThan(300);
  expect(slowOnes(built, {})).toEqual([]);
}, 240_000);

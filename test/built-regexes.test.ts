import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./support/source-files.js";

test("no regular expression hangs that src makes of words of tables, or while it reads a document", () => {
  const script = join(root, "test/support/print-slow-regexes.ts");
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script], { cwd: root, encoding: "utf8" });
  expect(stderr).toBe("");
  const { built, slow } = JSON.parse(stdout) as { built: number; slow: string[] };
  expect(built).toBeGreaterThan(300);
  expect(slow).toEqual([]);
}, 240_000);

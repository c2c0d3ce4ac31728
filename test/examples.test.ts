import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";

test.each(readdirSync("examples").filter((name) => name.endsWith(".mjs")))("examples/%s runs and prints what it is for", (name) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--no-warnings", `examples/${name}`], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("Paris Principles");
});

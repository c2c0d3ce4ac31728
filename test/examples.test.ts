import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

/** The examples that ship are run by the system checks, from the package. */
test("npm start tells of the worked case", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--no-warnings", "examples/start.mjs"], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/Paris Principles/);
});

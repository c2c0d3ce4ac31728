/** The installed bin: its statuses, its bytes, its errors. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, folder, install, manifest, run } from "../ground.mjs";

const bin = join(folder, "node_modules/.bin/rapporteur");
const data = "node_modules/rapporteur/data/kazakhstan";
const sides = [`${data}/claims.json`, "--against", `${data}/findings.json`];

function runsAndSaysItsVersion() {
  install();
  expect(run(bin, ["check", ...sides]).stdout.includes("findings"), "no report was printed");
  expect(run(bin, ["--version"]).stdout.trim() === manifest.version, "another version");
}

function writesTheSameTwice() {
  install();
  for (const name of ["one.json", "two.json"]) run(bin, ["check", ...sides, "--output", name]);
  expect(readFileSync(join(folder, "one.json")).equals(readFileSync(join(folder, "two.json"))), "the bytes differ");
}

function failsOnPartial() {
  install();
  run(bin, ["check", ...sides, "--fail-on", "partial"], { status: 1 });
}

function refusesBadInput() {
  install();
  for (const file of ["missing.txt", ".", `${data}/../../package.json`]) {
    const { stderr, stdout } = run(bin, ["check", file, "--against", `${data}/findings.json`], { status: 2 });
    expect(/^rapporteur: [^\n]+\n$/.test(stderr) && stdout === "", `${file}: ${stderr.slice(0, 500)}`);
  }
}

export const checks = [
  { name: "the bin runs: status 0, and says its version", run: runsAndSaysItsVersion },
  { name: "the bin writes the same report twice", run: writesTheSameTwice },
  { name: "--fail-on: status 1", run: failsOnPartial },
  { name: "bad input: status 2, one line, no stack", run: refusesBadInput },
];

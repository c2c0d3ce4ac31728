import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, describe, expect, test } from "vitest";
import { check } from "../../src/check.js";
import { read } from "../../src/document/read-document.js";
import { BesideThread } from "../../src/node/beside-thread.js";
import { checkBeside } from "../../src/node/check-beside.js";
import { InputError } from "../../src/schema/error.js";
import type { UnDocument } from "../../src/schema/document.js";
import { numbered } from "../support/documents.js";
import { aFinding } from "../support/samples.js";
import { root } from "../support/source-files.js";

const SUM = "In 2018 there were 100 cases of torture: 40 in the north, 30 in the south and 20 in the west.";
const documentOf = (...paragraphs: string[]) => read(new TextEncoder().encode(numbered("In Norway wells are deep.", ...paragraphs)), { name: "a.txt" });
const schools = Array.from({ length: 400 }, (_, i) => `The school of district ${i} was opened to all children in ${1990 + (i % 30)}.`);
const long = await documentOf(SUM, ...schools);
const findings = [aFinding({ text: "The State should open schools to all children." }), aFinding({ id: "f2", text: "The State should end torture." })];

const folder = mkdtempSync(join(tmpdir(), "rapporteur-beside-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A second thread that runs code of ours, or the built one. */
function threadOf(code?: string): BesideThread {
  const beside = new BesideThread();
  beside.worker = code === undefined ? new Worker(join(root, "dist/second-thread.js")) : new Worker(code, { eval: true });
  beside.ended = new Promise((resolve) => void beside.worker?.once("exit", resolve).once("error", resolve));
  return beside;
}

async function checkedBeside(beside: BesideThread, claims: readonly UnDocument[] = [long]) {
  try {
    return await checkBeside({ claims, findings }, { acrossStates: true }, beside);
  } finally {
    await beside.end();
  }
}

describe("a comparison on two threads", () => {
  const alone = JSON.stringify(check({ claims: [long], findings }, { acrossStates: true }));

  test("is what it is on one", async () => {
    expect(JSON.stringify(await checkedBeside(threadOf()))).toBe(alone);
    expect(JSON.parse(alone)).toMatchObject({ inconsistencies: [{ kind: "sum" }] });
  });

  test.each(["process.exit(1)", "throw new Error('broken')", 'require("node:worker_threads").parentPort.once("message", () => process.exit(1))'])(
    "does all in the first where the second breaks: %s",
    async (code) => expect(JSON.stringify(await checkedBeside(threadOf(code)))).toBe(alone),
  );

  test("does all in the first where no second is started", async () => {
    expect(JSON.stringify(await checkedBeside(new BesideThread()))).toBe(alone);
  });

  test("hides no fault of the input", async () => {
    await expect(checkedBeside(threadOf(), [{ ...long, paragraphs: [] }])).rejects.toThrow(InputError);
    await expect(checkBeside({ claims: [{ ...long, state: "SWE" }], findings: [long] }, {}, threadOf())).rejects.toThrow(InputError);
  });
});

describe("a second thread", () => {
  test("is started for long files alone, and once", async () => {
    writeFileSync(join(folder, "short.txt"), SUM);
    writeFileSync(join(folder, "long.txt"), SUM.repeat(1000));
    const beside = new BesideThread().start([join(folder, "short.txt"), join(folder, "none.txt")]);
    expect(beside.worker).toBeNull();
    const { worker } = beside.start([join(folder, "long.txt")]);
    expect(beside.start([join(folder, "long.txt")]).worker).toBe(worker);
    await beside.end();
  });
});

import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { inconsistenciesIn } from "../../src/audit/inconsistencies-in.js";
import { read } from "../../src/document/read-document.js";
import { auditBeside } from "../../src/node/audit-beside.js";
import { prepareBeside } from "../../src/node/prepare-beside.js";
import { InputError } from "../../src/schema/error.js";
import { numbered } from "../support/documents.js";
import { root } from "../support/source-files.js";

const SUM = "In 2018 there were 100 cases: 40 in the north, 30 in the south and 20 in the west.";
const documentOf = (...paragraphs: string[]) => read(new TextEncoder().encode(numbered("In Barbados wells are deep.", ...paragraphs)), { name: "a.txt" });
const long = await documentOf(SUM, ...Array.from({ length: 1500 }, (_, i) => `The school of district ${i} was opened to all.`));

describe("an audit beside other work", () => {
  test("is what the audit in one's own thread is", async () => {
    const worker = new Worker(join(root, "dist/audit-worker.js"), { workerData: [long] });
    const [found] = (await once(worker, "message")) as unknown[];
    expect(found).toEqual(inconsistenciesIn([long]));
    expect(found).toHaveLength(1);
  });

  test("is left to the caller where there is little to audit, or where no thread can be had", async () => {
    expect(await auditBeside([await documentOf(SUM)])).toBeNull();
    expect(await auditBeside([long])).toBeNull();
    expect((await prepareBeside([long])).inconsistencies()).toEqual(inconsistenciesIn([long]));
  });

  test("hides no fault of the claims", async () => {
    await expect(prepareBeside([{ ...long, paragraphs: [] }])).rejects.toThrow(InputError);
  });
});

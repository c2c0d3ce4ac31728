import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readSide } from "../../src/node/read-file.js";
import { isDocument } from "../../src/report/sides.js";
import { pdf, pdfLines } from "../support/pdf.js";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a PDF file is read from disk", async () => {
  const path = join(folder, "report.pdf");
  writeFileSync(
    path,
    pdf([
      pdfLines([
        "1. The State adopted a law on equality in 2017.",
        "2. Women hold a third of the seats of the parliament.",
        "3. The police was trained in the rules of the Convention.",
        "4. A plan on prisons is carried out.",
        "5. The courts apply the Covenant directly.",
      ]),
    ]),
  );
  const document = (await readSide(path)).find(isDocument);
  expect(document?.paragraphs.length).toBe(5);
});

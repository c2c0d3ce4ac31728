/** Writes, into a folder, small invented files under the names that the README's commands use. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { docx, p } from "../support/docx.js";
import { matrix } from "../support/matrix.js";
import { pdf, pdfLines } from "../support/pdf.js";

const folder = process.argv[2]!;
const DRAFT = [
  "1. Barbados is party to seven treaties.",
  "2. The national human rights institution fully complies with the Paris Principles.",
  "3. In 2018 there were 100 cases: 40 in the north, 30 in the south and 20 in the west.",
  "4. The death penalty was abolished in Barbados for all crimes by law in 2016.",
];
const FOUND = [
  "6. The Human Rights Committee recommended that Barbados abolish the death penalty.",
  "7. The Committee was concerned that the national human rights institution had B status and did not fully comply with the Paris Principles.",
  "8. It recommended that Barbados criminalize domestic violence.",
];
const LIST = [{ recommendation: "125.1 Abolish the death penalty (Togo);", position: "Supported", themes: "Right to life" }];

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const word = (paragraphs: readonly string[]) => docx({ body: paragraphs.map((words) => p(words)).join("") });

for (const name of ["un", "drafts"]) mkdirSync(join(folder, name), { recursive: true });
for (const name of ["draft.docx", "national-report.docx", "drafts/draft.docx"]) write(name, word(DRAFT));
for (const name of ["compilation.pdf", "un/compilation.pdf"]) write(name, pdf([pdfLines(["Compilation on Barbados", "", ...FOUND])]));
write("draft.odt", zipSync({ "content.xml": strToU8(`<office:text>${DRAFT.map((words) => `<text:p>${words}</text:p>`).join("")}</office:text>`) }));
write("matrix.docx", matrix("UPR of Barbados", new Map([["Right to life", LIST]]), "assessment"));
write("reviews.json", JSON.stringify({ schemaVersion: 1, reviews: [] }));

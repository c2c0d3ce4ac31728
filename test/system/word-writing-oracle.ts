/**
 * LibreOffice as oracle for what we write into Word files. A draft with everything that a draft may hold gets comments; LibreOffice
 * opens it, saves it anew, and the comments are read from its file. The pages that it prints must be those of the draft. A list of
 * recommendations is filled, and its cells are read from LibreOffice's file.
 *
 *   tsx test/system/word-writing-oracle.ts FOLDER
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { check } from "../../src/check.js";
import { read } from "../../src/document/read-document.js";
import { readThematicList } from "../../src/read/thematic/thematic-list.js";
import { commentDraft } from "../../src/report/word/comment-draft.js";
import { fillMatrix } from "../../src/report/word/fill-matrix.js";
import { fullDraft, FULL_DRAFT_CLAIMS } from "../support/full-draft.js";
import { matrix } from "../support/matrix.js";
import { reviewOf } from "../support/reviews.js";
import { readComments } from "../support/word-comments.js";

const LIMIT = 120_000;
const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: tsx test/system/word-writing-oracle.ts FOLDER");
mkdirSync(join(folder, "saved"), { recursive: true });

/** With a profile of its own, so that no other LibreOffice is in the way. */
function convert(file: string, to: string, into: string): Uint8Array {
  const profile = pathToFileURL(join(folder!, "profile")).href;
  const ran = spawnSync(
    "soffice",
    [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", to, "--outdir", join(folder!, into), join(folder!, file)],
    { encoding: "utf8", timeout: LIMIT },
  );
  if (ran.error !== undefined) throw ran.error;
  if (ran.status !== 0) throw new Error(`soffice: exit ${ran.status}\n${ran.stderr}`);
  return Uint8Array.from(readFileSync(join(folder!, into, file.replace(/docx$/, to))));
}

/** LibreOffice keeps a soft hyphen as an element. */
const withoutHyphens = (words: string) => words.replaceAll("\u00ad", "");

function same(what: string, ours: unknown, theirs: unknown): void {
  const [one, other] = [JSON.stringify(ours, null, 1), JSON.stringify(theirs, null, 1)];
  if (one !== other) throw new Error(`${what}\nours:        ${one}\nLibreOffice: ${other}`);
}

const printed = async (file: string) => (await read(convert(file, "pdf", "."), { name: "a.pdf", about: { state: "BRB" } })).text;

async function checkComments(): Promise<number> {
  const draft = fullDraft();
  const report = await reviewOf(draft, [...FULL_DRAFT_CLAIMS.map((words) => ({ words })), { text: "Dig <wells> & drain \u202efields" }]);
  const reviewed = await commentDraft(draft, report, { date: "2024-03-01T12:00:00Z" });
  writeFileSync(join(folder!, "draft.docx"), draft);
  writeFileSync(join(folder!, "reviewed.docx"), reviewed);
  same("the pages are those of the draft", await printed("draft.docx"), await printed("reviewed.docx"));
  const shown = (bytes: Uint8Array) =>
    readComments(bytes)
      .map(({ author, on, paragraphs }) => [author, withoutHyphens(on), ...paragraphs].join(" | "))
      .sort();
  const ours = shown(reviewed);
  same("the comments", ours, shown(convert("reviewed.docx", "docx", "saved")));
  return ours.length;
}

async function checkMatrix(): Promise<number> {
  const rows = [
    { recommendation: "125.1 Abolish the death penalty (Togo);", position: "Supported", themes: "Life" },
    { recommendation: "125.2 Recognise the competence of the Committee on Enforced Disappearances (Peru);", position: "Noted", themes: "Treaties" },
    { recommendation: "125.3 Dig wells (Chile).", position: "Noted", themes: "Water" },
  ];
  const report = new TextEncoder().encode(
    "1.\tThe death penalty was abolished in Barbados for all crimes by law in 2016.\n2.\tThe <council> & the elders meet.\n3.\tAll may speak there.\n",
  );
  const claims = [await read(report, { name: "report.txt" })];
  let cells = 0;
  for (const layout of ["assessment", "goals"] as const) {
    const name = `matrix-${layout}.docx`;
    const bytes = matrix("UPR of Barbados (2nd Cycle – 20th session)", new Map([["All", rows]]), layout);
    const { bytes: filled } = await fillMatrix(bytes, check({ claims, findings: readThematicList(bytes, name).findings }), name);
    writeFileSync(join(folder!, name), filled);
    const shown = (file: Uint8Array) => readThematicList(file, name).rows.map(({ finding, filled: words }) => `${finding.number} ${words}`);
    const ours = shown(filled);
    same(`the cells of ${name}`, ours, shown(convert(name, "docx", "saved")));
    cells += ours.length;
  }
  return cells;
}

console.log(`${await checkComments()} comments and ${await checkMatrix()} cells are the same`);

import { mkdirSync, writeFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";
import { check } from "../../src/check.js";
import { read } from "../../src/document/read-document.js";
import { readEntries } from "../../src/document/read-entries.js";
import type { Transformers } from "../../src/models/local-nli.js";
import { runShard } from "../../src/node/run-shard.js";
import { readCorpus } from "../../src/node/read-corpus.js";
import { wordsOfFinding } from "../../src/report/reviews/words-of.js";
import { toXlsx } from "../../src/report/xlsx/to-xlsx.js";
import { writeCorpus } from "./corpus.js";
import { docx, p } from "./docx.js";
import { matrix } from "./matrix.js";

const DRAFT =
  "7.\tThe national human rights institution fully complies with the Paris Principles.\n8.\tIn 2018 there were 100 cases: 40 in the north, 30 in the south and 20 in the west.\n9.\tA bill on domestic violence is being drafted.\n";
const FOUND =
  "7.\tThe Human Rights Committee was concerned that the national human rights institution had B status and did not fully comply with the Paris Principles.\n8.\tIt recommended that the State abolish the death penalty.\n";
const WORD = docx({
  body: DRAFT.trim()
    .split("\n")
    .map((line) => p(line.replace("\t", " ")))
    .join(""),
});
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What examples of docstrings may name without saying where it comes from; the files that they read lie in the folder. */
export async function exampleGround(folder: string): Promise<Record<string, unknown>> {
  const [draft, compilation] = await Promise.all([read(WORD, { name: "draft.docx" }), read(bytesOf(FOUND), { name: "c.txt" })]);
  const report = check({ claims: [draft], findings: [compilation] });
  const [first] = report.findings;
  const reviews = JSON.stringify({
    schemaVersion: 1,
    reviews: [{ finding: first!.id, words: wordsOfFinding(first!), claimWords: null, seen: first!.outcome, verdict: "accepted" }],
  });
  mkdirSync(join(folder, "corpus"));
  for (const name of ["draft.txt", "corpus/a.txt"]) writeFileSync(join(folder, name), DRAFT);
  for (const name of ["compilation.txt", "corpus/b.txt"]) writeFileSync(join(folder, name), FOUND);
  writeFileSync(join(folder, "report.xlsx"), toXlsx(report));
  const corpus = await readCorpus(writeCorpus(folder, 2));
  for (const index of [1, 2]) await runShard(corpus, join(folder, `results-${index}`), { index, of: 2 }, { jobs: 1 });
  return {
    readFile,
    writeFile,
    z,
    report,
    earlier: report,
    draft,
    document: draft,
    nationalReport: draft,
    compilation,
    claim: report.claims[0],
    claims: report.claims,
    findings: report.findings,
    bytes: bytesOf(DRAFT),
    name: "draft.txt",
    text: reviews,
    container: { innerHTML: "" },
    url: "http://localhost:11434/v1",
    model: "a-model",
    id: report.findings[0]!.id,
    ask: { model: "none", ask: () => Promise.resolve('{"relation":"none","covers":"part","quote":""}') },
    transformers,
  };
}

/** What some examples need in the place of the above: their own kind of bytes or text. */
export async function ownGround(name: string, ground: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (name === "commentDraft") return { ...ground, bytes: WORD };
  if (name === "parseAssertions") return { ...ground, text: JSON.stringify(ground["findings"]) };
  if (name === "parseReportJson") return { ...ground, text: JSON.stringify(ground["report"]) };
  if (name !== "fillMatrix") return ground;
  const bytes = matrix(
    "UPR of Barbados",
    new Map([["Life", [{ recommendation: "125.3 Abolish the death penalty (Togo);", position: "Supported", themes: "Life", last: "Done." }]]]),
    "assessment",
  );
  return { ...ground, bytes, findings: await readEntries(bytes, { name: "list.docx" }) };
}

/** A model that answers nothing of use, in the shape of OpenAI's interface: for chats and for embeddings. */
export const answerNothing: typeof fetch = (address, init) => {
  const { input } = JSON.parse(String(init?.body)) as { input?: string[] };
  const body = String(address).endsWith("/embeddings")
    ? { data: input!.map((_, index) => ({ index, embedding: [1, 0] })) }
    : { choices: [{ message: { content: "?" } }] };
  return Promise.resolve(new Response(JSON.stringify(body)));
};

const classifier = Object.assign(() => Promise.resolve({ logits: { data: [1, 0, 0] } }), {
  config: { id2label: { 0: "entailment", 1: "neutral", 2: "contradiction" } },
});
const loaded = (value: unknown) => ({ from_pretrained: () => Promise.resolve(value) });
const transformers: Transformers = {
  env: { allowRemoteModels: false, allowLocalModels: true, localModelPath: "" },
  AutoTokenizer: loaded(() => ({})),
  AutoModelForSequenceClassification: loaded(classifier),
};

/**
 * Scores what becomes of promises against five samples of sentences, each beside one later document, labelled by a reader before anything
 * was run on them: test/gold/promises.json (one State), promises-second.json (many), promises-third.json (21 others),
 * promises-fourth.json (19 others) and promises-fifth.json (all of these, where something may have changed); of the last two one half is
 * never listed.
 *
 *   npm run evaluate:promises [-- --errors] [--sample first|second|third|fourth|fifth]
 */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { read } from "../../src/document/read-document.js";
import { extractClaims } from "../../src/extract/claims/claims.js";
import { complete } from "../../src/extract/fields/complete.js";
import { lendMatters } from "../../src/extract/lend-matters.js";
import { followPromises } from "../../src/follow/follow-promises.js";
import { indexByDocument } from "../../src/link/claim-index.js";
import type { Claim } from "../../src/schema/assertion.js";
import type { DocumentFate } from "../../src/schema/promise.js";
import { isPresented, PROMISE_SAMPLES, promisePath } from "./promise-samples.js";

interface Label {
  earlier: string;
  later: string;
  paragraph: string;
  start: number;
  label: string;
  found: string | null;
  certainty: number;
  isPromise: boolean;
  half?: "seen" | "held";
}
interface Row {
  label: Label;
  got: string;
  fate: DocumentFate | undefined;
}
interface Made {
  date: string | null;
  claims: Claim[];
}

const FATES = ["kept", "changed", "repeated", "not-found"];
const NONE = "no promise";
const { values: args } = parseArgs({ options: { errors: { type: "boolean" }, sample: { type: "string" } } });
const made = new Map<string, Promise<Made>>();

function claimsOf(code: string, wholeSpeech: boolean): Promise<Made> {
  const key = `${code} ${wholeSpeech}`;
  if (!made.has(key)) made.set(key, make(code, wholeSpeech));
  return made.get(key)!;
}

async function make(code: string, wholeSpeech: boolean): Promise<Made> {
  const document = await read(readFileSync(`../shared/${promisePath(code)}`), { name: code });
  const own = extractClaims(document).filter((claim) => wholeSpeech || isPresented(document, claim));
  return { date: document.date, claims: lendMatters(own.map((claim) => complete(claim))) };
}

async function rowOf(label: Label, wholeSpeech: boolean): Promise<Row> {
  const [earlier, later] = await Promise.all([claimsOf(label.earlier, wholeSpeech), claimsOf(label.later, wholeSpeech)]);
  const claims = [...earlier.claims, ...later.claims];
  const promises = followPromises(
    claims,
    indexByDocument(
      claims,
      new Map([
        [label.earlier, earlier.date],
        [label.later, later.date],
      ]),
    ),
  );
  const fate = promises?.find(({ source }) => source.document === label.earlier && source.start === label.start)?.byDocument[0];
  return { label, got: fate?.fate ?? NONE, fate };
}

const isExact = ({ label, got }: Row) => got === label.label;
/** What is no promise by reading is right, too, where nothing follows it. */
const isRight = (row: Row) => isExact(row) || (row.got === NONE && !row.label.isPromise);
const foundPlace = ({ fate }: Row) => fate?.later?.source.paragraph ?? `L${fate?.later?.source.line}`;

function print(name: string, rows: readonly Row[]): void {
  const share = (some: readonly Row[], is: (row: Row) => boolean) => `${some.filter(is).length} of ${some.length}`;
  const promised = rows.filter(({ label }) => label.isPromise);
  const absent = ({ label }: Row) => label.label === "not-found";
  console.log(`\n${name}: ${rows.length} sentences, ${promised.length} of them promises by reading`);
  console.log(`  right: ${share(rows, isRight)}; always «not found»: ${share(rows, absent)}`);
  console.log(
    `  of promises by reading: ${share(promised, isRight)}; always «not found»: ${share(promised, absent)}; of certain ones: ${share(
      promised.filter(({ label }) => label.certainty === 3),
      isRight,
    )}`,
  );
  console.log(`  the fate itself, «no promise» counted wrong: ${share(rows, isExact)}`);
  const taken = rows.filter(({ got }) => got !== NONE);
  console.log(`  taken for a promise: ${taken.length}, of which by reading ${taken.filter(({ label }) => label.isPromise).length}`);
  const spoken = taken.filter(({ got }) => got !== "not-found");
  console.log(
    `  said that a later document speaks of it: ${spoken.length} of ${rows.filter((row) => !absent(row)).length}; right in fate ${spoken.filter(isExact).length}, in that it speaks ${spoken.filter((row) => !absent(row)).length}, in the paragraph ${spoken.filter((row) => row.label.found === foundPlace(row)).length}`,
  );
  console.log(`  ${"read \\ got".padEnd(12)}${[...FATES, NONE].map((fate) => fate.padStart(12)).join("")}`);
  for (const want of FATES)
    console.log(
      `  ${want.padEnd(12)}${[...FATES, NONE].map((fate) => String(rows.filter(({ label, got }) => label.label === want && got === fate).length).padStart(12)).join("")}`,
    );
  if (args.errors)
    for (const row of rows)
      if (!isRight(row) && row.label.half !== "held")
        console.log(
          `  ${row.label.earlier} ${row.label.paragraph} → ${row.label.later}: want ${row.label.label} (${row.label.found}), got ${row.got} ${row.fate?.rule ?? ""} ${row.fate?.later?.claim ?? ""}`,
        );
}

const samples = Object.entries(PROMISE_SAMPLES).filter(([name]) => args.sample === undefined || args.sample === name);
const all: Row[] = [];
for (const [name, { file, wholeSpeech = false }] of samples) {
  const { labels } = JSON.parse(readFileSync(file, "utf8")) as { labels: Label[] };
  const absent = labels.flatMap(({ earlier, later }) => [earlier, later]).filter((code) => !existsSync(`../shared/${promisePath(code)}`));
  if (absent.length > 0) {
    console.error(`evaluate-promises: absent: ${[...new Set(absent)].join(", ")}; nothing is scored`);
    process.exit(2);
  }
  const rows: Row[] = [];
  for (const label of labels) rows.push(await rowOf(label, wholeSpeech));
  const halves = new Set(labels.map(({ half }) => half));
  for (const half of halves)
    print(
      half === undefined ? name : `${name}, ${half}`,
      rows.filter(({ label }) => label.half === half),
    );
  all.push(...rows);
}
if (samples.length > 1) print("all", all);

/**
 * Audits the documents that have gold, writes the reports, and prints the figures of ../shared/gold/score-audit.mjs.
 *
 *   npx tsx test/gold/evaluate-audit.ts [--errors] [--only N19,H24]
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { auditAcross } from "../../src/audit/across/across.js";
import { audit } from "../../src/audit/audit.js";
import { read } from "../../src/document/read-document.js";

const { values: args } = parseArgs({ options: { errors: { type: "boolean" }, only: { type: "string" } } });
const SHARED = "../shared";
const REPORTS = "test/gold/reports";
const DOCUMENTS: Readonly<Record<string, string>> = {
  N19: "seeds/000_41d84227a9109d9f.txt",
  H24: "seeds/003_ca5aaecb3b2fa636.txt",
};

const only = args.only?.split(",");
mkdirSync(REPORTS, { recursive: true });
for (const [code, file] of Object.entries(DOCUMENTS)) {
  if (only !== undefined && !only.includes(code)) continue;
  const path = join(SHARED, file);
  const gold = `${SHARED}/gold/internal.${code}.json`;
  if (!existsSync(path) || !existsSync(gold)) {
    console.error(`evaluate-audit: ${code} IS NOT SCORED, absent: ${path} or ${gold}`);
    process.exitCode = 2;
    continue;
  }
  const report = audit(await read(readFileSync(path), { name: basename(path) }));
  const out = `${REPORTS}/audit.${code}.json`;
  writeFileSync(out, JSON.stringify(report, null, 1));
  console.log(`\n${code}`);
  spawnSync(process.execPath, [`${SHARED}/gold/score-audit.mjs`, "--gold", gold, "--report", out, ...(args.errors ? ["--errors"] : [])], { stdio: "inherit" });
}

interface AcrossGold {
  readonly id: string;
  readonly a: Side;
  readonly b: Side;
  readonly relation: "conflict" | "update" | "agrees";
}

interface Side {
  readonly doc: string;
  readonly para: string;
  readonly anchor: string;
}

/** Relations between the two documents: those of the gold that are computed, and those that come to what the gold says. */
async function scoreAcross(): Promise<void> {
  const path = `${SHARED}/gold/across.N19-H24.json`;
  if (!existsSync(path)) {
    console.error(`evaluate-audit: THE RELATIONS ACROSS DOCUMENTS ARE NOT SCORED, absent: ${path}`);
    process.exitCode = 2;
    return;
  }
  const gold = JSON.parse(readFileSync(path, "utf8")) as readonly AcrossGold[];
  const documents = await Promise.all(Object.values(DOCUMENTS).map((file) => read(readFileSync(join(SHARED, file)), { name: basename(file) })));
  const rows = auditAcross(documents).map(({ relation, message, places }) => ({
    relation,
    message,
    paragraphs: new Set(places.map(({ source }) => `${source.document} ${source.paragraph ?? ""}`)),
    quotes: places.map(({ source }) => source.quote ?? ""),
  }));
  const [first, second] = documents.map(({ id }) => id);
  const meets = ({ a, b }: AcrossGold) =>
    rows.filter(
      ({ paragraphs, quotes }) =>
        paragraphs.has(`${first!} ${a.para}`) &&
        paragraphs.has(`${second!} ${b.para}`) &&
        [a, b].every(({ anchor }) => quotes.some((quote) => sharesHalf(quote, anchor))),
    );
  const of = (name: AcrossGold["relation"]) => gold.filter(({ relation }) => relation === name);
  const conflicts = rows.filter(({ relation }) => relation === "conflict");
  console.log(
    `\nacross: ${(["conflict", "update", "agrees"] as const).map((name) => `${name} ${of(name).filter((row) => meets(row).some(({ relation }) => relation === name)).length}/${of(name).length} (computed ${of(name).filter((row) => meets(row).length > 0).length})`).join(", ")}; ${rows.length} relations, ${conflicts.length} conflicts`,
  );
  if (args.errors) for (const { message, quotes } of conflicts) console.log(`conflict: ${message}\n  ${quotes.join("\n  ~ ")}`);
}

function sharesHalf(quote: string, anchor: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [all, wanted] = [words(quote), [...words(anchor)]];
  return wanted.filter((word) => all.has(word)).length * 2 >= wanted.length;
}

if (only === undefined || only.includes("across")) await scoreAcross();

/**
 * Measures data/matters against UPR Info's labelled recommendations and against each row's own examples.
 *
 *   npx tsx test/gold/measure-matters.ts                     the whole table: coverage, agreement of themes, crowding, silent rows
 *   npx tsx test/gold/measure-matters.ts --file NAME[,NAME]  rows of data/matters/NAME.json: how often each fires, failing examples
 *   … --missed "Issue label" [--show 40]                     recommendations with that label that no row (of --file) catches
 *   … --row ID [--show 20]                                   what a row catches
 *   … --sessions held-out                                    only sessions 17 to 20, which nobody read while writing the table
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { parse } from "csv-parse/sync";
import { yieldsTo } from "../../src/knowledge/matters/yields-to.js";
import { findInstruments } from "../../src/knowledge/instruments/instruments.js";
import { compilePatterns } from "../../src/knowledge/patterns/patterns.js";
import { wordsOf } from "../../src/text/words.js";

const { values: args } = parseArgs({
  options: {
    file: { type: "string" },
    missed: { type: "string" },
    row: { type: "string" },
    show: { type: "string", default: "20" },
    sessions: { type: "string", default: "open" },
  },
});
const SOURCE = "../shared/documents/upr-info";
if (!existsSync(SOURCE)) {
  console.error(`measure-matters: ${SOURCE} is absent; nothing can be measured without UPR Info's recommendations`);
  process.exit(2);
}
interface Row {
  yields?: string[];
  id: string;
  label: string;
  about: string[];
  otherwise?: string[];
  scale?: unknown;
  examples: { is: string[]; isNot: string[] };
  theme: string;
}
interface Recommendation {
  text: string;
  issues: string[];
}

const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const aliases = new Map(Object.entries(json("data/concepts.json").concepts as Record<string, string[]>));
const themes = new Map((json("data/themes.json").themes as { id: string; issues: string[] }[]).map((theme) => [theme.id, theme.issues]));
const wanted = args.file?.split(",");
const rows: Row[] = readdirSync("data/matters")
  .filter((name) => name.endsWith(".json") && (wanted === undefined || wanted.includes(name.slice(0, -5))))
  .flatMap((name) => {
    const file = json(`data/matters/${name}`);
    return (file.matters as Row[]).map((row) => ({ ...row, theme: file.theme as string }));
  });
const match = compilePatterns(rows, (row) => row.about, aliases, true);
const matchOtherwise = compilePatterns(rows, (row) => row.otherwise ?? [], aliases, true);
const mattersOf = (text: string) => {
  const words = wordsOf(text);
  const instruments = findInstruments(words);
  const first = match(words, instruments);
  const found = [...new Set((first.length > 0 ? first : matchOtherwise(words, instruments)).map(({ row }) => row))];
  return found.filter((row) => !found.some((other) => yieldsTo(row, other)));
};

const files = readdirSync(SOURCE).filter((name) => !name.includes("voluntary") && (args.sessions === "held-out") === name.includes("17-20"));
const recommendations: Recommendation[] = files.flatMap((name) =>
  (
    parse(new TextDecoder("macintosh").decode(readFileSync(`${SOURCE}/${name}`)), {
      columns: true,
      relax_column_count: true,
      record_delimiter: ["\r", "\n", "\r\n"],
    }) as Record<string, string>[]
  ).map((record) => ({ text: record["Text"] ?? "", issues: (record["Issue"] ?? "").split(",").map((issue) => issue.trim()) })),
);

const faults = rows.flatMap((row) => [
  ...row.examples.is.filter((text) => !mattersOf(text).includes(row)).map((text) => `${row.id}: does not catch «${text}»`),
  ...row.examples.isNot.filter((text) => mattersOf(text).includes(row)).map((text) => `${row.id}: catches «${text}»`),
]);
const twice = rows.filter((row, i) => rows.findIndex((other) => other.id === row.id) !== i).map((row) => `${row.id}: id stands twice`);
const show = Number(args.show);
const every = <T>(list: T[], count: number) => list.filter((_, i) => i % Math.max(1, Math.floor(list.length / count)) === 0).slice(0, count);

if (args.row !== undefined) {
  const caught = recommendations.filter(({ text }) => mattersOf(text).some((row) => row.id === args.row));
  console.log(`${args.row}: ${caught.length} recommendations`);
  for (const { text, issues } of every(caught, show)) console.log(`- [${issues.join(", ")}] ${text}`);
} else if (args.missed !== undefined) {
  const labelled = recommendations.filter(({ issues }) => issues.includes(args.missed!));
  const missed = labelled.filter(({ text }) => mattersOf(text).length === 0);
  console.log(`${args.missed}: ${missed.length} of ${labelled.length} caught by no row`);
  for (const { text, issues } of every(missed, show)) console.log(`- [${issues.join(", ")}] ${text}`);
} else {
  const counts = new Map<string, number>(rows.map((row) => [row.id, 0]));
  const agreeing = new Map<string, number>();
  let caught = 0,
    total = 0,
    labelled = 0,
    agreed = 0;
  for (const { text, issues } of recommendations) {
    const found = mattersOf(text);
    if (found.length > 0) caught++;
    total += found.length;
    for (const row of found) {
      counts.set(row.id, counts.get(row.id)! + 1);
      if (themes.get(row.theme)?.some((issue) => issues.includes(issue))) agreeing.set(row.id, (agreeing.get(row.id) ?? 0) + 1);
    }
    const telling = issues.filter((issue) => issue !== "General" && issue !== "Other" && issue !== "");
    if (telling.length === 0 || found.length === 0) continue;
    labelled++;
    if (found.some((row) => themes.get(row.theme)?.some((issue) => telling.includes(issue)))) agreed++;
  }
  const percent = (a: number, b: number) => `${((100 * a) / Math.max(1, b)).toFixed(1)} %`;
  if (wanted !== undefined || rows.length < 40)
    for (const row of rows) {
      const n = counts.get(row.id)!;
      console.log(
        `${String(n).padStart(6)}  ${percent(agreeing.get(row.id) ?? 0, n).padStart(7)} in its issue  ${row.scale === undefined ? " " : "S"} ${row.id}`,
      );
    }
  console.log(`${rows.length} matters, ${rows.filter((row) => row.scale !== undefined).length} with a scale; ${recommendations.length} recommendations`);
  console.log(
    `with a matter ${percent(caught, recommendations.length)}; theme agrees ${percent(agreed, labelled)}; matters each ${(total / recommendations.length).toFixed(2)}`,
  );
  console.log(
    `silent rows: ${
      rows
        .filter((row) => counts.get(row.id) === 0)
        .map((row) => row.id)
        .join(", ") || "none"
    }`,
  );
  console.log(
    `rows in more than 3 %: ${
      rows
        .filter((row) => counts.get(row.id)! > recommendations.length * 0.03)
        .map((row) => `${row.id} ${counts.get(row.id)}`)
        .join(", ") || "none"
    }`,
  );
}
for (const fault of [...faults, ...twice]) console.log(`FAULT ${fault}`);
process.exitCode = faults.length + twice.length > 0 ? 1 : 0;

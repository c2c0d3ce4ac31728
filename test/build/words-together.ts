import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Options } from "tsup";
import { textOfTable } from "./table-files.js";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const WORDS = "rapporteur:words";
const DATA = join(process.cwd(), "data");

/** Tables of English that comparing needs, those that speak of the same things side by side; what only a reader needs goes with the reader. */
const wordTables = [
  "stopwords",
  "grammar",
  "claim-verbs",
  "speech",
  "effort-words",
  "tones",
  "qualifiers",
  "lemmas",
  "laws",
  "year-words",
  "audit-status",
  "audit-events",
  "audit-nouns",
  "audit-lists",
  "audit-change",
  "hedges",
  "abbreviations",
  "anaphors",
  "audit-limits",
  "confidence",
  "thresholds",
  "made-things",
  "settings",
];
const FILES = new RegExp(`/data/(?:${wordTables.join("|")})\\.json$`);

/**
 * Puts the tables of words one beside the other in one module: they repeat each other's words, and so are a tenth smaller when sent
 * than where code lies between them. Each stays a file of its own in `data/`, and is left out where it is not used.
 */
export const wordsTogether: Plugin = {
  name: "words-together",
  setup: (build) => {
    build.onResolve({ filter: FILES }, ({ path }) => ({ path: basename(path, ".json"), namespace: "word-table", sideEffects: false }));
    build.onLoad({ filter: /.*/, namespace: "word-table" }, ({ path }) => ({ contents: `export { ${nameOf(path)} as default } from "${WORDS}";`, loader: "js" }));
    build.onResolve({ filter: new RegExp(`^${WORDS}$`) }, () => ({ path: WORDS, namespace: "words", sideEffects: false }));
    build.onLoad({ filter: /.*/, namespace: "words" }, async () => ({ contents: (await Promise.all(wordTables.map(declared))).join("\n"), loader: "js" }));
  },
};

async function declared(table: string): Promise<string> {
  return `export const ${nameOf(table)} = ${textOfTable(await readFile(join(DATA, `${table}.json`), "utf8"))};`;
}

/** «audit-lists» is no name in code. */
function nameOf(table: string): string {
  return table.replaceAll("-", "_");
}

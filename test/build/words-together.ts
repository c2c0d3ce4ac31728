import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Options } from "tsup";
import { textOfTable } from "./table-files.js";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const DATA = join(process.cwd(), "data");

/** Tables of English, those that share most words side by side: in this order they are smallest. What only a reader needs goes with the reader. */
const wordTables = {
  /** What any comparison needs. */
  "rapporteur:words": [
    "confidence",
    "lemmas",
    "thresholds",
    "hedges",
    "year-words",
    "grammar",
    "laws",
    "claim-verbs",
    "made-things",
    "stopwords",
    "tones",
    "speech",
    "qualifiers",
    "settings",
    "effort-words",
  ],
  /** What only documents need: it is fetched with the first one. */
  "rapporteur:words-of-documents": [
    "claim-acts",
    "audit-change",
    "positions",
    "dialogue",
    "follow-up-sections",
    "audit-lists",
    "audit-nouns",
    "audit-status",
    "audit-events",
    "abbreviations",
    "anaphors",
    "citation-words",
    "languages",
    "kinds",
    "head-words",
    "complaint-heads",
    "speech-verbs",
    "audit-limits",
  ],
} as const;
const modules = new Map<string, string>(Object.entries(wordTables).flatMap(([module, tables]) => tables.map((table) => [table, module] as const)));
const FILES = new RegExp(`/data/(?:${[...modules.keys()].join("|")})\\.json$`);

/**
 * Puts the tables of words one beside the other in a module, or two: they repeat each other's words, and so are a tenth smaller when
 * sent than where code lies between them. Each stays a file of its own in `data/`, and is left out where it is not used.
 */
export const wordsTogether: Plugin = {
  name: "words-together",
  setup: (build) => {
    build.onResolve({ filter: FILES }, ({ path }) => ({ path: basename(path, ".json"), namespace: "word-table", sideEffects: false }));
    build.onLoad({ filter: /.*/, namespace: "word-table" }, ({ path }) => ({
      contents: `export { ${nameOf(path)} as default } from "${modules.get(path)}";`,
      loader: "js",
    }));
    build.onResolve({ filter: /^rapporteur:words/ }, ({ path }) => ({ path, namespace: "words", sideEffects: false }));
    build.onLoad({ filter: /.*/, namespace: "words" }, async ({ path }) => ({
      contents: (await Promise.all(wordTables[path as keyof typeof wordTables].map(declared))).join("\n"),
      loader: "js",
    }));
  },
};

async function declared(table: string): Promise<string> {
  return `export const ${nameOf(table)} = ${textOfTable(await readFile(join(DATA, `${table}.json`), "utf8"))};`;
}

/** «audit-lists» is no name in code. */
function nameOf(table: string): string {
  return table.replaceAll("-", "_");
}

import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Tables in files of their own, by one rule: what speaks of the world is a table (matters and how often they stand in texts, treaties,
 * who speaks, States, groups of people, kinds of institutions and acts, symbols); what speaks of English (verbs, hedges, stop words) is part of the code that reads it.
 */
export const tableFiles: Readonly<Record<string, string>> = {
  matters: "src/knowledge/matters/matter-files.ts",
  scales: "data/scales.json",
  concepts: "data/concepts.json",
  families: "data/matter-families.json",
  breadth: "data/matter-breadth.json",
  institutions: "data/institutions.json",
  actions: "data/actions.json",
  frequencies: "data/frequencies.json",
  instruments: "data/instruments.json",
  bodies: "data/bodies.json",
  states: "data/states.json",
  groups: "data/groups.json",
  "symbol-forms": "data/symbol-forms.json",
};
const names = new Map(Object.entries(tableFiles).map(([name, path]) => [basename(path).replace(/\.ts$/, ".js"), name]));
const NAMES = new RegExp(`/(?:${[...names.keys()].map((name) => name.replaceAll(".", "\\.")).join("|")})$`);
/** What the tests and a reader of the tables want, and a program that runs does not: no type in `src` may have these keys of a table. */
const NOT_AT_RUN: readonly string[] = ["examples", "example", "sources", "source", "note"];
/** The same of the rows of one table, or of all in a folder. The name of an instrument is the first of its names. */
const NOT_AT_RUN_OF: Readonly<Record<string, readonly string[]>> = {
  matters: ["asks"],
  instruments: ["name", "year", "articles"],
  institutions: ["name"],
};

/** `bodies` is part of the public API, where each row tells its source: its rows are left whole. */
const WHOLE_ROWS = /\/bodies\.json$/;

/** Leaves these tables in files of their own beside the code, so that a browser fetches and keeps them apart. */
export const tablesApart: Plugin = {
  name: "tables-apart",
  setup: (build) => {
    const ending = build.initialOptions.outExtension?.[".js"] ?? ".js";
    build.onResolve({ filter: NAMES }, ({ path, kind }) =>
      kind === "entry-point" ? null : { path: `./tables/${names.get(basename(path))}${ending}`, external: true },
    );
  },
};

/** Tables without the examples and sources of their rows: these stay in `rapporteur/data`. */
export const leanTables: Plugin = {
  name: "lean-tables",
  setup: (build) =>
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => ({
      contents: `export default ${WHOLE_ROWS.test(path) ? textOfTable(await readFile(path, "utf8")) : await leanText(path)};`,
      loader: "js",
    })),
};

/** The same where all tables go into one file with the code: put before `tablesAsText`. */
export const matterTablesLean: Plugin = {
  name: "matter-tables-lean",
  setup: (build) =>
    build.onLoad({ filter: /\/data\/(?:matters\/[a-z-]+|scales|concepts|instruments|frequencies|institutions|actions)\.json$/ }, async ({ path }) => ({
      contents: `export default ${await leanText(path)};`,
      loader: "js",
    })),
};

/** Other tables, without examples and the sentences that say where they come from. */
export const tablesAsText: Plugin = {
  name: "tables-as-text",
  setup: (build) =>
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => ({
      contents: `export default ${textOfTable(await readFile(path, "utf8"))};`,
      loader: "js",
    })),
};

/** The code of a table without the sentences that say where it comes from, and without its examples; in its lists of words, «note» is a word. */
export function textOfTable(json: string): string {
  const table = JSON.parse(json) as Record<string, unknown>;
  delete table["source"];
  delete table["note"];
  return asText(JSON.stringify(table), (key, value) => (key === "examples" ? undefined : value));
}

async function leanText(path: string): Promise<string> {
  const [folder = "", table = ""] = path
    .replace(/\.json$/, "")
    .split("/")
    .slice(-2);
  const keys = new Set([...NOT_AT_RUN, ...(NOT_AT_RUN_OF[table] ?? NOT_AT_RUN_OF[folder] ?? [])]);
  return asText(await readFile(path, "utf8"), function (this: unknown, key, value) {
    return keys.has(key) || isFirstOfId(key, value, this) ? undefined : value;
  });
}

/** Two thirds of the codes of two letters begin the one of three: `State` tells who reads the table that they do. */
function isFirstOfId(key: string, value: unknown, row: unknown): boolean {
  return key === "iso2" && value === (row as { id: string }).id.slice(0, 2);
}

/** What parts two texts of a list. In the code of a table of lists, a new line stands for it, which JSON without spaces never holds. */
const BETWEEN_TEXTS = '","';
/** Where lines save less than this share, the table has other things than lists, and is faster read as it is. */
const WORTH_LINES = 0.02;

/** A table as text that `JSON.parse` reads: several times faster to load, and smaller, than the same as code. */
function asText(json: string, reviver?: (this: unknown, key: string, value: unknown) => unknown): string {
  const text = JSON.stringify(JSON.parse(json, reviver));
  const lines = text.replaceAll(BETWEEN_TEXTS, "\n");
  if (lines.length > (1 - WORTH_LINES) * text.length) return `/* @__PURE__ */ JSON.parse(${JSON.stringify(text)})`;
  return `/* @__PURE__ */ JSON.parse(/* @__PURE__ */ ${JSON.stringify(lines)}.replaceAll("\\n", '${BETWEEN_TEXTS}'))`;
}

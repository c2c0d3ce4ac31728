import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { lemma } from "../src/text/lemma.js";
import { findCycle } from "./support/find-cycle.js";
import { exportsOf, filesUnder, nodesOf, readSources, root } from "./support/source-files.js";

/** A file may import from its own stage and from those before it, never from one after it. Files at the top of src are one stage. */
const order: readonly string[][] = [
  ["schema"],
  ["text"],
  ["knowledge"],
  ["read"],
  ["document"],
  ["extract"],
  ["link"],
  ["judge"],
  ["follow"],
  ["audit"],
  ["report"],
  ["."],
  ["models", "node"],
  ["cli"],
];

/** Where each package may be imported. A package has one home, so that it can be replaced in one place. */
const homes: Readonly<Record<string, RegExp>> = {
  zod: /^schema\//,
  ajv: /^schema\/validate/,
  "rapporteur:validators": /^schema\/validate\//,
  "fuse.js": /^knowledge\/nearest/,
  "date-fns": /^text\/dates/,
  lodash: /^report\/summarise\.ts$/,
  commander: /^cli\//,
  picocolors: /^cli\//,
  stemmer: /^text\/stem\.ts$/,
  fflate: /^(?:read|report)\//,
  "@xmldom/xmldom": /^(?:read|report)\//,
  parse5: /^(?:read|report)\//,
  "pdfjs-dist": /^read\//,
  "csv-parse": /^read\//,
  tinyglobby: /^node\//,
};
/** What runs in a browser knows no file system. */
const NODE_HOMES = /^(?:node|cli)\//;
/** Files that gather several things under the name of what these are together, and those that are run and export nothing. */
const UNNAMED =
  /(?:^|\/)(?:index|whole|bin|audit-worker|tables|[a-z]+-tables)\.ts$|^(?:schema\/verdict|judge\/compare|judge\/needs|extract\/place|models\/model|read\/pdf\/pdf-js)\.ts$/;

const sources = readSources("src");
const byPath = new Map(sources.map((source) => [source.path, source]));
const stageOf = (path: string) => order.findIndex((stage) => stage.includes(path.includes("/") ? path.slice(0, path.indexOf("/")) : "."));

describe("the house", () => {
  test("every folder of src is a stage", () => {
    expect(sources.filter(({ path }) => stageOf(path) === -1).map(({ path }) => path)).toEqual([]);
    expect(sources.length).toBeGreaterThan(80);
  });

  test("imports go one way", () => {
    const against = sources.flatMap(({ path, imports }) => imports.filter((to) => stageOf(to) > stageOf(path)).map((to) => `${path} → ${to}`));
    const sideways = sources.flatMap(({ path, imports }) =>
      imports.filter((to) => stageOf(to) === stageOf(path) && to.split("/")[0] !== path.split("/")[0] && to.includes("/")).map((to) => `${path} → ${to}`),
    );
    expect([...against, ...sideways]).toEqual([]);
  });

  test("every import of src is there", () => {
    expect(sources.flatMap(({ path, imports }) => imports.filter((to) => !byPath.has(to)).map((to) => `${path} → ${to}`))).toEqual([]);
  });

  test("no files load each other in a circle", () => {
    expect(findCycle(new Map(sources.map(({ path, loads }) => [path, loads])))).toBeNull();
  });

  test("nor do the folders of a stage", () => {
    const folders = new Map<string, string[]>();
    for (const { path, imports } of sources)
      if (isInFolder(path))
        folders.set(dirname(path), [...(folders.get(dirname(path)) ?? []), ...imports.filter((to) => isInFolder(to)).map((to) => dirname(to))]);
    const needed = [...folders].map(([folder, needs]) => [folder, needs.filter((to) => to !== folder && stageOf(to) === stageOf(folder))] as const);
    expect(findCycle(new Map(needed))).toBeNull();
  });

  test("each package is imported only in its home", () => {
    const astray = sources.flatMap(({ path, packages }) =>
      packages
        .filter((name) => (name.startsWith("node:") ? !NODE_HOMES.test(path) : homes[name]?.test(path) !== true))
        .map((name) => `${path} imports ${name}`),
    );
    expect(astray).toEqual([]);
  });

  test("zod is imported as zod/mini, lodash function by function", () => {
    const whole = sources.filter(({ text }) => /from "(?:zod|lodash)"/.test(text)).map(({ path }) => path);
    expect(whole).toEqual([]);
  });
});

describe("every file of src and of test", () => {
  test.each(["src", "test"])("has at most 200 lines: %s", (folder) => {
    const files = filesUnder(folder).filter((path) => /\.(?:ts|js|mjs)$/.test(path));
    expect(
      files.filter(
        (path) =>
          readFileSync(join(root, folder, path), "utf8")
            .trimEnd()
            .split("\n").length > 200,
      ),
    ).toEqual([]);
  });
});

describe("every file of src", () => {
  test("holds no any", () => {
    const found = sources.filter(({ tree }) => [...nodesOf(tree)].some(({ kind }) => kind === ts.SyntaxKind.AnyKeyword)).map(({ path }) => path);
    expect(found).toEqual([]);
  });

  test("is named in kebab-case for what it does, never utils or helpers", () => {
    const bad = sources.filter(
      ({ path }) => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.ts$/.test(path) || /(?:^|[/-])(?:utils?|helpers?|misc|common|shared)(?:[/.-]|$)/.test(path),
    );
    expect(bad.map(({ path }) => path)).toEqual([]);
  });

  test("is named after one of its exports", () => {
    const astray = sources.filter((source) => !UNNAMED.test(source.path) && !exportsOf(source).some((name) => isNamedAfter(source.path, name)));
    expect(astray.map((source) => `${source.path} exports ${exportsOf(source).join(", ")}`)).toEqual([]);
  });
});

/** Whether a file stands in a folder of its stage, not at the top of it. */
function isInFolder(path: string): boolean {
  return path.split("/").length > 2;
}

/** `text/cut.ts` is named after `cutSpans`, `link/claim-index.ts` after `indexClaims`: a word of the file's name, in any inflection, stands in the export. */
function isNamedAfter(path: string, name: string): boolean {
  const words = path.slice(path.lastIndexOf("/") + 1, -".ts".length).split("-");
  const parts = name
    .replace(/_/g, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(" ");
  return parts.join("").includes(words.join("").replace(/s$/, "")) || words.some((word) => parts.some((part) => lemma(word) === lemma(part)));
}

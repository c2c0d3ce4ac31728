import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { findSymbols } from "../src/document/symbol/find-symbols.js";
import { countStates, states } from "../src/knowledge/member-states/states.js";
import { nodesOf, readSources, root } from "./support/source-files.js";

/** Keys of tables under which examples, names and origins stand: these may name a State. */
const NOT_PATTERNS = new Set(["source", "sources", "examples", "label", "note"]);
const TABLES = [
  "data/scales.json",
  "data/concepts.json",
  "data/speech.json",
  "data/speech-verbs.json",
  "data/claim-acts.json",
  "data/claim-verbs.json",
  ...readdirSync(join(root, "data/matters")).map((name) => `data/matters/${name}`),
];

const sources = readSources("src");
const stateCodes = new Set(states.map(({ id }) => id));

/** Comments may name a State or a document as an example; code may not. */
test("no file of src names a State or a document in its code", () => {
  const found = sources.flatMap(({ path, tree }) => literalsOf(tree).flatMap((literal) => namesIn(literal).map((name) => `${path}: ${name}`)));
  expect(found).toEqual([]);
});

test("no pattern of data names a State or a document", () => {
  const named = TABLES.flatMap((file) => {
    const table: unknown = JSON.parse(readFileSync(join(root, file), "utf8"));
    return stringsOf(table, NOT_PATTERNS).flatMap((pattern) => namesIn(pattern).map((name) => `${file}: ${name} in «${pattern}»`));
  });
  expect(named).toEqual([]);
});

/** What stands between quotes, in templates and in regular expressions; import paths apart. */
function literalsOf(tree: ts.SourceFile): string[] {
  return [...nodesOf(tree)].flatMap((node) => {
    const literal =
      ts.isStringLiteralLike(node) ||
      ts.isRegularExpressionLiteral(node) ||
      node.kind === ts.SyntaxKind.TemplateHead ||
      node.kind === ts.SyntaxKind.TemplateMiddle ||
      node.kind === ts.SyntaxKind.TemplateTail;
    return literal && !ts.isImportDeclaration(node.parent) && !ts.isExportDeclaration(node.parent) ? [(node as ts.LiteralLikeNode).text] : [];
  });
}

/** Names of States in a text, the code alone (`"KAZ"`) included, and symbols of documents. */
function namesIn(text: string): string[] {
  return [...countStates(text).keys(), ...(stateCodes.has(text) ? [text] : []), ...findSymbols(text).map((found) => found.text)];
}

function stringsOf(value: unknown, skip: ReadonlySet<string>): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (skip.has(key) ? [] : stringsOf(inner, skip)));
}

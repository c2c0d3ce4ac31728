import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import * as library from "../src/whole.js";
import { checker, entries, examples, functions, options, program, type Example } from "./support/docstrings.js";
import { root } from "./support/source-files.js";

/** Names that examples may use without saying where they come from. */
const PRELUDE = `
import { readFile, writeFile } from "node:fs/promises";
import * as z from "zod/mini";
declare const claim: Claim, earlier: Report, container: { innerHTML: string };
declare const bytes: Uint8Array, nationalReport: UnDocument, compilation: UnDocument, document: UnDocument, draft: UnDocument;
declare const claims: Claim[], findings: Finding[], report: Report, url: string, name: string, text: string, model: string, ask: Ask, transformers: Transformers;
`;

/** One module with every example in a function of its own; what each needs is imported. */
function moduleOf(list: readonly Example[]): string {
  const types = 'import type { Claim, Finding, Report, UnDocument } from "./src/whole.js";\nimport type { Ask, Transformers } from "./src/models/index.js";\n';
  const values = Object.entries(entries).map(
    ([path, module]) =>
      `import { ${Object.keys(module)
        .filter((name) => !name.endsWith("Schema"))
        .join(", ")} } from "./${path.replace(/ts$/, "js")}";\n`,
  );
  const imports = `${types}${values.join("")}`;
  return `${imports}${PRELUDE}${list.map(({ name, code }, i) => `export async function ${name}${i}() {\n${code};\n}`).join("\n")}\n`;
}

/** The faults that the compiler finds in a text that stands for a file of the repository. */
function faultsOf(code: string): string[] {
  const path = join(root, "docstring-examples.ts");
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.readFile = (name) => (name === path ? code : readFile(name));
  host.getSourceFile = (name, ...rest) => (name === path ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true) : getSourceFile(name, ...rest));
  const checked = ts.createProgram([path], { ...options, noUnusedLocals: false }, host, program);
  return checked.getSemanticDiagnostics(checked.getSourceFile(path)).map((fault) => {
    const line = code.slice(0, fault.start).split("\n").length;
    return `${code.split("\n")[line - 1]}: ${ts.flattenDiagnosticMessageText(fault.messageText, " ")}`;
  });
}

describe("the public functions", () => {
  test("each has a docstring: a sentence, what it takes where a name does not say it, and one example", () => {
    const bare = functions.filter(
      (symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker)).length < 20 || !examples.some(({ name }) => name === symbol.name),
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test("each that refuses what it is given says by which error", () => {
    const refuses = ({ declarations = [] }: ts.Symbol) =>
      declarations.some((declaration) => /\brequire[A-Z]\w*\(|new InputError\(/.test(declaration.getText()));
    const refusing = functions.filter(refuses);
    expect(refusing.length).toBeGreaterThan(25);
    expect(refusing.filter((symbol) => !symbol.getJsDocTags(checker).some(({ name }) => name === "throws")).map(({ name }) => name)).toEqual([]);
  });

  test("every example is typed right, and a fault in one would be seen", () => {
    expect(examples.length).toBeGreaterThanOrEqual(functions.length);
    const wrong = { name: "wrong", code: "check({ claims: 5, findings })" };
    expect(faultsOf(moduleOf([...examples, wrong]))).toEqual([expect.stringContaining(`${wrong.code}; `.trim())]);
  }, 120_000);
});

describe("the contents page", () => {
  test("has some fifteen functions and tables at most beside the error, each under a heading", () => {
    const page = readFileSync(join(root, "src/index.ts"), "utf8");
    const values = Object.keys(library).filter((name) => !name.endsWith("Schema"));
    expect(values.length).toBeLessThanOrEqual(17);
    const blocks = page.trim().split("\n\n");
    expect(blocks.filter((block) => !block.startsWith("// "))).toEqual([]);
  });
});

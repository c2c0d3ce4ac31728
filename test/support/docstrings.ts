import { join } from "node:path";
import ts from "typescript";
import * as library from "../../src/whole.js";
import * as models from "../../src/models/index.js";
import * as nodeLibrary from "../../src/node/index.js";
import * as reportLibrary from "../../src/report/index.js";
import { root } from "./source-files.js";

/** An example of a docstring: whose it is, and its code. */
export interface Example {
  readonly name: string;
  readonly code: string;
}

/** The compiler as the repository sets it. */
export const options: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config, ts.sys, root).options,
  noEmit: true,
};
/** The entries of the package, and what each exports beside types. */
export const entries: Readonly<Record<string, object>> = {
  "src/whole.ts": library,
  "src/report/index.ts": reportLibrary,
  "src/models/index.ts": models,
  "src/node/index.ts": nodeLibrary,
};
/** All of them under their names. */
export const exported = Object.assign({}, ...Object.values(entries)) as Record<string, unknown>;
export const program = ts.createProgram(
  Object.keys(entries).map((path) => join(root, path)),
  options,
);
export const checker = program.getTypeChecker();

const symbols = Object.keys(entries).flatMap((path) => {
  const file = program.getSourceFile(join(root, path))!;
  return checker
    .getExportsOfModule(checker.getSymbolAtLocation(file)!)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
});
/** The public functions. */
export const functions = symbols.filter((symbol) => typeof exported[symbol.name] === "function" && symbol.name !== "InputError");
/** Every example of a public function. */
export const examples: Example[] = functions.flatMap((symbol) =>
  symbol
    .getJsDocTags(checker)
    .filter(({ name }) => name === "example")
    .map((tag) => ({ name: symbol.name, code: ts.displayPartsToString(tag.text).trim() })),
);

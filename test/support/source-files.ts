import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The folder of the package, and that of the documents beside it. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
export const shared = join(root, "../shared");

/** One file of src as the architecture test sees it. */
export interface SourceFile {
  /** Path in src, with slashes: `text/cut.ts`. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  /** Files of src that it imports. */
  readonly imports: readonly string[];
  /** Those of them that are left when the types are gone. */
  readonly loads: readonly string[];
  /** Packages and Node built-ins that it imports: `zod`, `@xmldom/xmldom`, `node:fs`. */
  readonly packages: readonly string[];
}

/** The files under a folder of the package, by their path in it with slashes; what npm installed is left out. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name];
    return entry.name === "node_modules" ? [] : filesUnder(join(folder, entry.name)).map((path) => `${entry.name}/${path}`);
  });
}

const parsed = new Map<string, SourceFile[]>();

/** All files of a folder of TypeScript, parsed once for the tests of a worker. */
export function readSources(folder: string): readonly SourceFile[] {
  const known = parsed.get(folder) ?? parseFolder(folder);
  parsed.set(folder, known);
  return known;
}

function parseFolder(folder: string): SourceFile[] {
  return filesUnder(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, folder, path), "utf8");
      const named = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
      const own = named.filter((name) => name.startsWith(".") && name.endsWith(".js"));
      const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
      const erased = erasedImports(tree);
      const place = (name: string) => posix.join(posix.dirname(path), name).replace(/\.js$/, ".ts");
      return {
        path,
        text,
        tree,
        imports: own.map(place),
        loads: own.filter((name) => !erased.has(name)).map(place),
        packages: named.filter((name) => !name.startsWith(".")).map(packageOf),
      };
    });
}

/** Modules of which a file takes types alone. */
function erasedImports(tree: ts.SourceFile): Set<string> {
  const named = tree.statements.filter(ts.isImportDeclaration).map((statement) => {
    const clause = statement.importClause;
    const elements = clause?.namedBindings !== undefined && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : undefined;
    const types =
      clause !== undefined && (clause.isTypeOnly || (clause.name === undefined && elements !== undefined && elements.every(({ isTypeOnly }) => isTypeOnly)));
    return { types, module: (statement.moduleSpecifier as ts.StringLiteral).text };
  });
  const loaded = new Set(named.filter(({ types }) => !types).map(({ module }) => module));
  return new Set(named.filter(({ types, module }) => types && !loaded.has(module)).map(({ module }) => module));
}

function packageOf(name: string): string {
  if (name.startsWith("node:")) return name;
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Every node of a tree, depth first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** The names that a file exports. */
export function exportsOf({ tree }: SourceFile): string[] {
  return tree.statements.flatMap((statement): string[] => {
    if (ts.isExportDeclaration(statement))
      return statement.exportClause && ts.isNamedExports(statement.exportClause) ? statement.exportClause.elements.map(({ name }) => name.text) : [];
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
    const { name } = statement as ts.Statement & { name?: ts.Node };
    return name === undefined ? [] : [name.getText()];
  });
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { examples } from "./support/docstrings.js";
import { answerNothing, exampleGround, ownGround } from "./support/example-ground.js";
import { root } from "./support/source-files.js";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-examples-"));
const home = process.cwd();
/** What a user gets: the built package, since threads run built code. */
const built = await Promise.all(["whole", "report", "models", "node"].map((name) => import(join(root, `dist/${name}.js`)) as Promise<object>));
const exported = Object.assign({}, ...built) as Record<string, unknown>;
let ground: Record<string, unknown> = {};

beforeAll(async () => {
  ground = await exampleGround(folder);
  process.chdir(folder);
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  vi.stubGlobal("fetch", answerNothing);
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

/** One expression gives its value; several statements run. What an example says of its value stands in a comment after it. */
async function run(code: string, names: Record<string, unknown>): Promise<unknown> {
  const { statements } = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const [first] = statements;
  const body = statements.length === 1 && first !== undefined && ts.isExpressionStatement(first) ? `return (${first.expression.getText()});` : code;
  const run = new Function(...Object.keys(names), `return (async () => { ${ts.transpile(body, { target: ts.ScriptTarget.ES2022 })}\n })();`) as (
    ...values: unknown[]
  ) => Promise<unknown>;
  return run(...Object.values(names));
}

/** The value that the comment after an example tells; none where it is shortened («…») or no value. */
function told(code: string): { readonly value: unknown } | null {
  const comment = /(?:^|\s)\/\/ (.*)$/.exec(code.trim())?.[1] ?? "";
  if (comment === "" || comment.includes("…") || !/^["'[{\d]|^(?:true|false|null)$/.test(comment)) return null;
  return { value: (new Function(`return (${comment});`) as () => unknown)() };
}

test.each(examples.map(({ name, code }) => [`${name}: ${code.split("\n")[0]!.slice(0, 80)}`, name, code] as const))("%s", async (_, name, code) => {
  const value = await run(code, { ...exported, ...(await ownGround(name, ground)) });
  const expected = told(code);
  if (expected !== null) expect(value).toEqual(expected.value);
});

test("values are told by some, so that a false one would be seen", async () => {
  expect(examples.filter(({ code }) => told(code) !== null).length).toBeGreaterThanOrEqual(4);
  await expect(run("check(5)", exported)).rejects.toThrow();
});

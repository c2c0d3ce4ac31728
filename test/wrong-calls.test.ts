import { describe, expect, test } from "vitest";
import { audit } from "../src/audit/audit.js";
import { check } from "../src/check.js";
import { read } from "../src/document/read-document.js";
import { toRows } from "../src/report/rows/to-rows.js";
import { InputError } from "../src/schema/error.js";
import { parseAssertions } from "../src/schema/parse-assertions.js";
import { aDocument, numbered } from "./support/documents.js";
import { aClaim, aFinding } from "./support/samples.js";

const bytes = new TextEncoder().encode("1. The Government adopted a law on torture in 2019.\n");

/** What a script without a compiler, or a page, gives: anything. */
function given(value: unknown): never {
  return value as never;
}

async function errorOf(call: () => unknown): Promise<string> {
  try {
    await call();
    return "no error";
  } catch (error) {
    return error instanceof InputError ? error.message : `a bare ${String(error)}`;
  }
}

describe("a call that a compiler would refuse is told what is needed", () => {
  test.each([
    [
      "a promise for a side",
      () => check({ claims: given(Promise.resolve([aClaim()])), findings: [aFinding()] }),
      /^claims: .*a promise, which must be awaited$/,
    ],
    ["a file's name for a side", () => check({ claims: [aClaim()], findings: given("un.txt") }), /^findings: a list of documents .*given is string$/],
    ["one entry for a side", () => check({ claims: given(aClaim()), findings: [aFinding()] }), /^claims: .*given is object$/],
    ["no side", () => check(given({})), /^claims: .*given is undefined$/],
    ["null for a side", () => check({ claims: given(null), findings: [aFinding()] }), /^claims: .*given is null$/],
    ["a file's name for its bytes", () => read(given("draft.docx"), { name: "draft.docx" }), /^read: the bytes of a file and its name are needed/],
    ["bytes without a name", () => read(bytes, given(undefined)), /^read: the bytes of a file and its name are needed/],
    ["a list for a document", () => audit(given([])), /^audit: one document that read gave is needed/],
    ["nothing for a document", () => audit(given(null)), /^audit: one document that read gave is needed/],
    ["two claims of one id", () => check({ claims: [aClaim(), aClaim()], findings: [aFinding()] }), /^claims: the id «c1» stands twice; each assertion/],
    ["two findings of one id", () => check({ claims: [aClaim()], findings: [aFinding(), aFinding()] }), /^findings: the id «f1» stands twice/],
    ["a list without an assertion", () => parseAssertions("[]", "f.json"), /^f\.json is empty; at least one paragraph, or one assertion, is needed$/],
    [
      "rows of no kind",
      () => toRows(check({ claims: [aClaim()], findings: [aFinding()] }), given("sentences")),
      /^toRows: «sentences» is none of findings, pairs/,
    ],
    ["rows of what every object has", () => toRows(check({ claims: [aClaim()], findings: [aFinding()] }), given("toString")), /^toRows: «toString» is none of/],
  ])("%s", async (_, call, message) => {
    expect(await errorOf(call)).toMatch(message);
  });
});

test("an ArrayBuffer, as fetch and files of a page give it, is read as its bytes are", async () => {
  const options = { name: "a.txt" };
  expect(await read(bytes.buffer as ArrayBuffer, options)).toEqual(await read(bytes, options));
});

test("a document in which no body speaks is named, not the side", async () => {
  const document = await aDocument(numbered("The sea is blue and wide.", "The land is green and wide."));
  expect(await errorOf(() => check({ claims: [aClaim()], findings: [document] }))).toMatch(new RegExp(`^${document.id} holds no finding`));
});

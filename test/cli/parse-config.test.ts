import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { didYouMean } from "../../src/knowledge/did-you-mean.js";
import { parseConfig } from "../../src/cli/parse-config.js";
import { readConfig } from "../../src/cli/read-config.js";
import { configSchema } from "../../src/schema/config.js";
import { InputError } from "../../src/schema/error.js";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-config-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function messageOf(config: unknown): string {
  try {
    parseConfig(typeof config === "string" ? config : JSON.stringify(config), "c.json");
    return "it fits";
  } catch (error) {
    return error instanceof InputError ? error.message.replace(/^c\.json does not fit the schema of configurations: /, "") : `a bare ${String(error)}`;
  }
}

describe("a slip in a configuration is told with what may have been meant", () => {
  test.each<[string, unknown, string | RegExp]>([
    ["a field in another case", { failon: ["contradicted"] }, "there is no field «failon»; did you mean «failOn»?"],
    ["a field with a hyphen", { "fail-on": [] }, "there is no field «fail-on»; did you mean «failOn»?"],
    ["a field with letters turned", { agianst: ["un"] }, "there is no field «agianst»; did you mean «against»?"],
    ["a field in the singular", { claim: ["a.docx"] }, "there is no field «claim»; did you mean «claims»?"],
    ["a field that is near none", { colour: 1 }, `there is no field «colour»; there are ${Object.keys(configSchema.shape).join(", ")}`],
    ["a field further in", { about: { "a b.docx": { dat: "2024" } } }, 'about["a b.docx"]: there is no field «dat»; did you mean «date»?'],
    ["a field of the audit", { audit: { outputs: [] } }, "audit: there is no field «outputs»; did you mean «output»?"],
    [
      "a field of a suppression, before what is missing for it",
      { suppressions: [{ id: "f", because: "x" }] },
      "suppressions[0]: there is no field «because»; there are id, reason; rapporteur validate c.json --as config tells the others (1)",
    ],
    ["two fields", { colour: 1, claim: [] }, /^there is no field «colour»; there are .*; rapporteur validate c\.json --as config tells the others \(1\)$/],
    ["an outcome", { failOn: ["matched", "contradictd"] }, /^failOn\[1\]: "contradictd"; accepted is one of contradicted, .*; did you mean «contradicted»\?$/],
    ["a kind", { about: { a: { kind: "national report" } } }, /^about\.a\.kind: "national report"; .*; did you mean «national-report»\?$/],
    ["a format", { format: "htm" }, /^format: "htm"; accepted is one of text, json, html, .*; did you mean «html»\?$/],
    ["a value that is near none", { failOn: ["all"] }, /^failOn\[0\]: "all"; accepted is one of [a-z, -]+$/],
    ["a text for a list", { claims: "draft.docx" }, 'claims: "draft.docx"; accepted is a list'],
    ["a number for a text", { about: { a: { date: 2024 } } }, "about.a.date: 2024; accepted is a text"],
    ["a text for yes or no", { acrossStates: "yes" }, 'acrossStates: "yes"; accepted is true or false'],
    ["a blank reason", { suppressions: [{ id: "f", reason: " " }] }, 'suppressions[0].reason: " "; accepted is a text that is not blank'],
    ["a list for the whole", [], "the whole: []; accepted is an object"],
    ["what is no JSON", "{", /^c\.json is not JSON: /],
    ["nothing wrong", { format: "html", failOn: ["error"] }, "it fits"],
  ])("%s", (_, config, message) => {
    if (typeof message === "string") expect(messageOf(config)).toBe(message);
    else expect(messageOf(config)).toMatch(message);
  });
});

test("paths of a configuration hold from where it lies, whole ones as they are", async () => {
  const path = join(folder, "c.json");
  const whole = join(folder, "un");
  writeFileSync(path, JSON.stringify({ claims: ["draft.docx", "-"], against: [whole] }));
  expect(await readConfig(path)).toEqual({ claims: [join(folder, "draft.docx"), "-"], against: [whole] });
});

test.each([
  ["contradictde", ["contradicted", "matched"], "; did you mean «contradicted»?"],
  ["outupt", ["output", "against"], "; did you mean «output»?"],
  ["silent", ["contradicted", "matched"], ""],
  ["", ["contradicted"], ""],
])("«%s» may stand for one of %j", (written, accepted, words) => expect(didYouMean(written, accepted)).toBe(words));

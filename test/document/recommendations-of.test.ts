import { describe, expect, test } from "vitest";
import { read } from "../../src/document/read-document.js";
import { documentSchema, type About, type UnDocument } from "../../src/schema/document.js";

const OPENING =
  "Report of the Working Group on the Universal Periodic Review\n1. The review of Barbados was held at the 7th meeting. The delegation was headed by the Minister of Boats and the report was adopted.\n";
const DIALOGUE = Array.from(
  { length: 12 },
  (_, i) => `${i + 2}. The delegation stated that the harbour of the island had been repaired and that the boats were safe.\n`,
).join("");
const LIST =
  "II. Conclusions and/or recommendations\n14. The following recommendations enjoy the support of Barbados:\n14.1 Paint the lighthouse (Chile, Peru);\n14.2 Count the gulls (Spain); feed them (Togo);\n14.3 Mend the pier (Cuba).\n";

/** An outcome report of a State, as read. */
function outcomeReport(about: About = {}): Promise<UnDocument> {
  return read(new TextEncoder().encode(`${OPENING}${DIALOGUE}${LIST}`), { name: "made.txt", about });
}

describe("recommendationsOf", () => {
  test("an outcome report holds what it recommends, as plain data that fits the schema", async () => {
    const document = await outcomeReport();
    expect(
      document.recommendations!.map(({ number, cut, words, states, index, parts, state, position }) => [
        number,
        cut.text.slice(...words),
        states,
        `${index + 1} of ${parts}`,
        state,
        position,
      ]),
    ).toEqual([
      ["14.1", "Paint the lighthouse", ["CHL", "PER"], "1 of 1", "BRB", "supported"],
      ["14.2", "Count the gulls", ["ESP"], "1 of 2", "BRB", "supported"],
      ["14.2", "feed them", ["TGO"], "2 of 2", "BRB", "supported"],
      ["14.3", "Mend the pier", ["CUB"], "1 of 1", "BRB", "supported"],
    ]);
    expect(documentSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });

  test("what the caller says of the State and of the kind goes before the text", async () => {
    expect((await outcomeReport({ state: "KAZ" })).recommendations!.map(({ state }) => state)).toEqual(["KAZ", "KAZ", "KAZ", "KAZ"]);
    expect((await outcomeReport({ kind: "compilation" })).recommendations).toBeUndefined();
  });

  test("another document holds none", async () => {
    const text = "1. The Committee recommended that boats be painted.\n2. It was glad of the harbour.\n3. It ended its session on time.\n";
    expect((await read(new TextEncoder().encode(text), { name: "a.txt" })).recommendations).toBeUndefined();
  });
});

import { describe, expect, test } from "vitest";
import instrumentTable from "../../../data/instruments.json" with { type: "json" };
import table from "../../../data/ratifications.json" with { type: "json" };
import { areOpposed, findOpposedActions } from "../../../src/knowledge/words/opposing-actions.js";
import { instrumentById } from "../../../src/knowledge/instruments/instruments.js";
import { ratificationOf, ratifiedTreaties } from "../../../src/knowledge/instruments/ratifications.js";
import { states } from "../../../src/knowledge/member-states/states.js";
import { wordsOf } from "../../../src/text/words.js";

describe("ratifications", () => {
  test("18 treaties that the table of instruments knows, States that the table of States knows", () => {
    expect(ratifiedTreaties).toHaveLength(18);
    expect(ratifiedTreaties.filter((id) => instrumentById(id) === undefined)).toEqual([]);
    const known = new Set(states.map(({ id }) => id));
    const named = Object.values(table.treaties).flatMap(({ party, signed }) => [...Object.keys(party), ...signed]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test("no State is party to a treaty before the treaty was made", () => {
    const yearOf = new Map(instrumentTable.instruments.map(({ id, year }) => [id, year]));
    const early = Object.entries(table.treaties).flatMap(([id, { party }]) =>
      Object.entries(party)
        .filter(([, year]) => year !== null && year < yearOf.get(id)!)
        .map(([state, year]) => `${state} ${id} ${year}`),
    );
    expect(early).toEqual([]);
  });

  test("party since, signed, none, and what is not known", () => {
    expect(ratificationOf("NOR", "cat")).toEqual({ status: "party", since: 1986, asOf: "2022-08" });
    expect(ratificationOf("BRN", "cat")?.status).toBe("signed");
    expect(ratificationOf("BRB", "cat")?.status).toBe("none");
    expect([ratificationOf("NOR", "paris-principles"), ratificationOf("XXX", "cat")]).toEqual([null, null]);
  });

  test("where two columns of three say party, the State is party; the fault is named", () => {
    expect(ratificationOf("KAZ", "iccpr-op1")).toMatchObject({ status: "party", since: 2009 });
    expect(ratificationOf("ZWE", "cedaw-op")?.status).toBe("none");
    expect(table.faults.filter((fault) => fault.includes("KAZ"))).toHaveLength(1);
  });
});

describe("opposing actions", () => {
  test.each([
    ["Defamation was criminalized.", "Defamation was decriminalized.", true],
    ["The Protocol was ratified.", "The State withdrew from the Protocol.", true],
    ["The act was adopted.", "The act was repealed.", true],
    ["Funding was increased.", "Funding was reduced.", true],
    ["The act was adopted.", "Another act was adopted.", false],
    ["Rivers are long.", "The act was repealed.", false],
  ])("%s | %s", (one, other, expected) => {
    expect(areOpposed(wordsOf(one), wordsOf(other))).toBe(expected);
    expect(areOpposed(wordsOf(other), wordsOf(one))).toBe(expected);
  });

  test("name the words", () => {
    expect(findOpposedActions(wordsOf("The act was repealed."))).toEqual([{ pair: 3, side: "undoes", range: [3, 3] }]);
  });
});

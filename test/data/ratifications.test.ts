import { describe, expect, test } from "vitest";
import instrumentTable from "../../data/instruments.json" with { type: "json" };
import table from "../../data/ratifications.json" with { type: "json" };
import { instrumentById } from "../../src/knowledge/instruments/instruments.js";
import { states } from "../../src/knowledge/member-states/states.js";

/** As a script takes the table: of each treaty the years of those who are party, and those who have only signed. */
const treaties: Readonly<Record<string, { party: Readonly<Record<string, number | null>>; signed: readonly string[] }>> = table.treaties;
const cat = treaties["cat"]!;

describe("ratifications", () => {
  test("18 treaties that the table of instruments knows, States that the table of States knows", () => {
    expect(Object.keys(treaties)).toHaveLength(18);
    expect(Object.keys(treaties).filter((id) => instrumentById(id) === undefined)).toEqual([]);
    const known = new Set(states.map(({ id }) => id));
    const named = Object.values(treaties).flatMap(({ party, signed }) => [...Object.keys(party), ...signed]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test("no State is party to a treaty before the treaty was made", () => {
    const yearOf = new Map(instrumentTable.instruments.map(({ id, year }) => [id, year]));
    const early = Object.entries(treaties).flatMap(([id, { party }]) =>
      Object.entries(party)
        .filter(([, year]) => year !== null && year < yearOf.get(id)!)
        .map(([state, year]) => `${state} ${id} ${year}`),
    );
    expect(early).toEqual([]);
  });

  test("party since, signed, none", () => {
    expect(cat.party).toMatchObject({ NOR: 1986 });
    expect([cat.signed.includes("BRN"), "BRN" in cat.party]).toEqual([true, false]);
    expect([cat.signed.includes("BRB"), "BRB" in cat.party]).toEqual([false, false]);
    expect(Object.entries(treaties).flatMap(([id, { party, signed }]) => signed.filter((state) => state in party).map((state) => `${state} ${id}`))).toEqual(
      [],
    );
  });

  test("where two columns of three say party, the State is party; the fault is named", () => {
    expect(treaties["iccpr-op1"]?.party).toMatchObject({ KAZ: 2009 });
    expect("ZWE" in treaties["cedaw-op"]!.party).toBe(false);
    expect(table.faults.filter((fault) => fault.includes("KAZ"))).toHaveLength(1);
  });
});

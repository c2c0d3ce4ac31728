import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check.js";
import { read } from "../../src/document/read-document.js";
import type { FindingAct } from "../../src/schema/assertion.js";

interface Pair {
  readonly id: string;
  readonly part?: string;
  readonly finding: { readonly text: string; readonly act: FindingAct; readonly date: string };
  readonly claim: { readonly text: string; readonly date: string };
  readonly outcome: string;
}
type Pairs = { pairs: Pair[] };
const { pairs, ombudsperson } = JSON.parse(readFileSync("test/judge/contradiction-pairs.json", "utf8")) as { pairs: Pair[]; ombudsperson: Pair[] };

/** Written before the second round of rules; half of them were put aside until these were done. */
const { pairs: more } = JSON.parse(readFileSync("test/judge/more-contradiction-pairs.json", "utf8")) as Pairs;

/** Written before the third round of rules, likewise. */
const { pairs: third } = JSON.parse(readFileSync("test/judge/third-contradiction-pairs.json", "utf8")) as Pairs;

/** Written before its first run, after the rules of the fourth round; half was put aside. */
const { pairs: fourth } = JSON.parse(readFileSync("test/judge/fourth-contradiction-pairs.json", "utf8")) as Pairs;

/** Written before its first run by someone who had not read the rules; half was put aside. */
const { pairs: fifth } = JSON.parse(readFileSync("test/judge/fifth-contradiction-pairs.json", "utf8")) as Pairs;

/** Likewise. */
const { pairs: sixth } = JSON.parse(readFileSync("test/judge/sixth-contradiction-pairs.json", "utf8")) as Pairs;

/** Refusals and denials, written before the rule of refusals; half was put aside. */
const { pairs: seventh } = JSON.parse(readFileSync("test/judge/seventh-contradiction-pairs.json", "utf8")) as Pairs;

/** Denied premises, refuted concerns and lawful use, written before the rules on them; half was put aside. */
const { pairs: eighth } = JSON.parse(readFileSync("test/judge/eighth-contradiction-pairs.json", "utf8")) as Pairs;

/** A document of one telling paragraph. */
const aDocument = (text: string, date: string, symbol: string) =>
  read(new TextEncoder().encode(`1.\t${text}\n2.\tThis paragraph is about nothing of the kind.\n3.\tNor is this paragraph.\n`), {
    name: symbol,
    about: { date, symbol },
  });

/** What is asked alone, without who asks for it, is put into a recommendation. */
const asFound = (text: string) => (/^\p{Ll}/u.test(text) ? `The Committee against Torture recommended that the State ${text}.` : text);

async function outcomesOf({ finding, claim }: Pair): Promise<string[]> {
  const report = check({
    claims: [await aDocument(claim.text, claim.date, "CCPR/C/VAL/3")],
    findings: [await aDocument(asFound(finding.text), finding.date, "CCPR/C/VAL/CO/2")],
  });
  return report.findings.filter(({ source }) => source.paragraph === "1").map(({ outcome }) => outcome);
}

describe("sentence pairs of our own", () => {
  test.each(
    [...pairs, ...more, ...third, ...fourth, ...sixth, ...seventh, ...eighth]
      .filter(({ outcome }) => outcome !== "contradicted")
      .map((pair) => [pair.id, pair] as const),
  )("%s only looks like a contradiction", async (_, pair) => {
    expect(await outcomesOf(pair)).not.toContain("contradicted");
  });

  /** Floors to be raised. */
  test.each([
    ["of the first set", pairs, 16, 20],
    ["of the second set", more, 25, 32],
    ["of the third set", third, 9, 20],
    ["of the fourth set", fourth, 10, 15],
    ["of the fifth set", fifth, 14, 15],
    ["of the sixth set", sixth, 13, 20],
    ["of the seventh set", seventh, 9, 10],
    ["of the eighth set", eighth, 13, 16],
  ] as const)("plain contradictions %s are found", async (_, set, floor, all) => {
    const plain = set.filter(({ outcome }) => outcome === "contradicted");
    const found = (await Promise.all(plain.map(outcomesOf))).filter((outcomes) => outcomes.includes("contradicted"));
    expect(plain).toHaveLength(all);
    expect(found.length).toBeGreaterThanOrEqual(floor);
  });

  /** Nobody mends the half put aside pair by pair, so its figure of the first run is a bound that may only sink. */
  test("of the fifth set at most two that only look so are taken for contradictions, none of them of the half that may be looked at", async () => {
    const looking = fifth.filter(({ outcome }) => outcome !== "contradicted");
    const outcomes = await Promise.all(looking.map(outcomesOf));
    const taken = looking.filter((_, i) => outcomes[i]!.includes("contradicted"));
    expect(looking).toHaveLength(25);
    expect(taken.length).toBeLessThanOrEqual(2);
    expect(taken.filter(({ part }) => part === "seen")).toHaveLength(0);
  });
});

describe("B status of the Ombudsperson", () => {
  test.each(ombudsperson.filter(({ finding }) => finding.act === "concern").map((pair) => [pair.id, pair] as const))("%s", async (_, pair) => {
    expect(await outcomesOf(pair)).toEqual([pair.outcome]);
  });
});

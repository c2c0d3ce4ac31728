import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { positionOf } from "../../../src/knowledge/documents/positions.js";
import { readStateNames } from "../../../src/knowledge/member-states/state-names.js";
import { decode } from "../../../src/read/decode.js";
import { readPlainText } from "../../../src/read/plain/plain-text.js";
import { readOutcomeReport, type ListedRecommendation } from "../../../src/read/outcome/outcome-report.js";
import { splitAtStates } from "../../../src/read/outcome/recommending-states.js";
import { testGrowth } from "../../support/test-growth.js";

const outcomes = fileURLToPath(new URL("../../../../shared/documents/upr-outcomes/", import.meta.url));
const present = existsSync(outcomes);
if (!present) console.warn(`\n*** NOT TESTED ON REAL OUTCOME REPORTS: missing ${outcomes} ***\n`);

/** A report whose list is `list`; the lines before it make it long enough to be one. */
const report = (list: string): string =>
  `${"Words of the dialogue.\n".repeat(30)}II. Conclusions and/or recommendations\n${list}\n99. All conclusions and/or recommendations contained in the present report reflect the position of the submitting States.\nAnnex\n1. Ms. A (Head)\n`;
const rows = (list: string): string[] => readOutcomeReport(report(list)).recommendations.map(row);
const row = ({ number, cut, part, position }: ListedRecommendation): string =>
  `${number} | ${cut.text.slice(...part.words)} | ${part.states.join(" ")} | ${position}`;

describe("readOutcomeReport", () => {
  test("numbers with a point, each list under its paragraph's position", () => {
    const list =
      "81. The following recommendations enjoy the support of Utopia, which considers that they have already been implemented:\n81.1 Paint the lighthouse (Chile);\n81.2. Count the gulls (Iran (Islamic Republic of)).\n82. The recommendations below did not enjoy the support of Utopia and would thus be noted:\n82.1 Sell the harbour (Spain, Bosnia and Herzegovina and the Holy See).";
    expect(rows(list)).toEqual([
      "81.1 | Paint the lighthouse | CHL | implemented",
      "81.2 | Count the gulls | IRN | implemented",
      "82.1 | Sell the harbour | ESP BIH VAT | noted",
    ]);
  });

  test("numbers that begin anew under each paragraph, in lines of their own, across page furniture", () => {
    const list =
      "67. The recommendations listed below enjoy the support of Utopia:\n1. \t\n\nPaint the light-\nhouse and keep the rights of \n\nA/HRC/14/99 \n\nits keepers in mind (Chile); \n2. Count the gulls (Peru).\n68. The following recommendations will be examined by Utopia, which will provide responses in due course:\n1. Sell the harbour (Spain).";
    expect(rows(list)).toEqual([
      "67.1 | Paint the light-house and keep the rights of its keepers in mind | CHL | supported",
      "67.2 | Count the gulls | PER | supported",
      "68.1 | Sell the harbour | ESP | pending",
    ]);
  });

  test("recommendation 68 under paragraph 67 is not paragraph 68", () => {
    const list = `67. The recommendations listed below enjoy the support of Utopia:\n${Array.from({ length: 69 }, (_, i) => `${i + 1}. Paint boat ${i + 1} (Peru);`).join("\n")}\n68. The recommendations below did not enjoy the support of Utopia:\n1. Sell the harbour (Spain).`;
    expect(rows(list).slice(66)).toEqual([
      "67.67 | Paint boat 67 | PER | supported",
      "67.68 | Paint boat 68 | PER | supported",
      "67.69 | Paint boat 69 | PER | supported",
      "68.1 | Sell the harbour | ESP | noted",
    ]);
  });

  test("letters and bullets, where no numbers stand", () => {
    expect(rows("60. Utopia accepted the following recommendations:\n(a) Paint the lighthouse (Chile);\n(b) Count the gulls (Peru).")).toEqual([
      "60 (a) | Paint the lighthouse | CHL | supported",
      "60 (b) | Count the gulls | PER | supported",
    ]);
    expect(rows("60. Utopia accepted the following recommendations:\n• Paint the lighthouse (Chile);\n• Count the gulls (Peru).")).toEqual([
      "null | Paint the lighthouse | CHL | supported",
      "null | Count the gulls | PER | supported",
    ]);
  });

  test("letters inside a numbered recommendation are its limbs", () => {
    expect(rows("60. These enjoy the support of Utopia:\n60.1 Paint (a) the lighthouse;\n(b) the pier (Chile);")).toEqual([
      "60.1 | Paint (a) the lighthouse; (b) the pier | CHL | supported",
    ]);
  });

  test("several States that ask for different things under one number", () => {
    expect(rows("60. These enjoy the support of Utopia:\n1. Paint the lighthouse (Chile, Peru); count the gulls (Spain);\n2. Build a pier (Togo).")).toEqual([
      "60.1 | Paint the lighthouse | CHL PER | supported",
      "60.1 | count the gulls | ESP | supported",
      "60.2 | Build a pier | TGO | supported",
    ]);
  });

  test("two recommendations in one line", () => {
    expect(
      rows("60. These enjoy the support of Utopia:\n60.1. Paint it (Chile); 60.2. Count them (Peru);\n60.3. Go (Togo).").map((text) => text.slice(0, 4)),
    ).toEqual(["60.1", "60.2", "60.3"]);
  });

  test("headings between them, notes and a State's comments are no recommendations", () => {
    const list =
      "60. These enjoy the support of Utopia:\nHarbours\n60.1 Paint the lighthouse (Chile);3\nBirds and fish\n60.2 Count the gulls (Peru).\n61. Utopia offers the following comments:\n1. The lighthouse was painted.";
    expect(rows(list)).toEqual(["60.1 | Paint the lighthouse | CHL | supported", "60.2 | Count the gulls | PER | supported"]);
  });

  test("footnotes at the foot of a page, between recommendations and in the middle of one, are no recommendations", () => {
    const list =
      "60. These enjoy the support of Utopia:\n60.1. Paint the lighthouse1 (Chile)2;\n1 The recommendation as read during the interactive dialogue: “Paint every lighthouse (Chile)”.\n2 \tUtopia keeps but one lighthouse.\n60.2. Count the gulls (Peru)3;\n3 The original recommendation read: “Count the gulls and all\n60.3. Feed the cats\n4 \tThe recommendation as made in the room was “Feed cats (Togo)”.\nof the harbour (Togo).\nthe terns” (Peru);";
    expect(rows(list)).toEqual([
      "60.1 | Paint the lighthouse | CHL | supported",
      "60.2 | Count the gulls | PER | supported",
      "60.3 | Feed the cats of the harbour | TGO | supported",
    ]);
  });

  test("one recommendation in the paragraph itself", () => {
    expect(rows("60. The following recommendation did not enjoy the support of Utopia: Sell the harbour (Spain).")).toEqual([
      "60 | Sell the harbour | ESP | noted",
    ]);
  });

  test("a text without such a list gives none", () => {
    expect(readOutcomeReport("1. The Committee recommends (Art. 3) to paint the lighthouse.").recommendations).toEqual([]);
  });

  testGrowth([["lines of brackets", "(Spain (", "60. These enjoy the support of Utopia:\n60.1 "]], 160_000, (text) => readOutcomeReport(report(text)));
});

test("splitAtStates keeps a State that is part of the request", () => {
  expect(splitAtStates("Ratify CRPD and the Protocol (CRPD-OP) (Utopia)").map(({ states }) => states)).toEqual([["Utopia"]]);
  expect(splitAtStates("Follow the advice (Chile) and paint it (Peru).")).toHaveLength(1);
});

test("readStateNames reads the forms of lists", () => {
  expect(readStateNames("Venezuela (Bolivarian Republic of), Trinidad & Tobago and Lao People’s Democratic Republic")).toEqual({
    states: ["VEN", "TTO", "LAO"],
    unknown: [],
  });
  expect(readStateNames("State of Palestine*; Narnia").unknown).toEqual(["Narnia"]);
  expect(readStateNames("Trinidad an Tobago, Azerbeijan, Lichtenstein, Nigera")).toEqual({ states: ["TTO", "AZE", "LIE"], unknown: ["Nigera"] });
});

test.each([
  ["The following recommendations enjoy the support of Utopia, which considers that they are in the process of being implemented.", "being-implemented"],
  ["Utopia considers that they are already implemented or in the process of implementation", "being-implemented"],
  ["The recommendations have been examined by Utopia and enjoy its support", "supported"],
  ["The following recommendations will be examined by Utopia, which will provide responses in due time", "pending"],
  ["Utopia cannot support the recommendations below", "noted"],
  ["In the course of the discussion, the following recommendations were made to Utopia:", null],
])("%s → %s", (words, position) => expect(positionOf(words)).toBe(position));

describe.skipIf(!present)("the 258 outcome reports", () => {
  const reports = present ? readdirSync(outcomes).map((name) => ({ name, text: decode(readFileSync(outcomes + name), name).text })) : [];
  const lists = reports.map(({ name, text }) => ({ name, ...readOutcomeReport(text), counted: countClosingStates(text) }));
  const all = lists.flatMap(({ recommendations }) => recommendations);

  test("give as many recommendations as States in brackets close a clause", () => {
    const comparable = lists.filter(({ counted }) => counted !== null && counted > 50);
    const off = comparable.map(({ recommendations, counted }) => Math.abs(recommendations.length - counted!) / counted!);
    const [exact, close] = [off.filter((share) => share === 0).length, off.filter((share) => share <= 0.02).length];
    const big = lists.filter(({ recommendations }) => recommendations.length >= 20).length;
    console.log(
      `${all.length} recommendations; ${big} of ${lists.length} reports give 20 or more; of ${comparable.length} with an independent count ${exact} agree exactly, ${close} within 2 %`,
    );
    expect(exact).toBeGreaterThan(130);
    expect(close).toBeGreaterThan(180);
    expect(big).toBeGreaterThanOrEqual(245);
  });

  test("nearly always name who recommended", () => {
    const none = all.filter(({ part }) => part.states.length === 0).length;
    const unmapped = all.flatMap(({ part }) => part.states.filter((state) => !/^[A-Z]{3}$/.test(state)));
    console.log(`${none} recommendations without a State; ${unmapped.length} names that no State bears: ${[...new Set(unmapped)].join(", ")}`);
    expect(none).toBeLessThan(10);
    expect(unmapped.length).toBeLessThan(40);
  });

  test("have their paragraphs complete and in order; one lacks a number in the file itself", () => {
    const gapped = reports.filter(({ text }) => {
      const numbers = readPlainText(text).blocks.flatMap(({ kind, number }) => (kind === "paragraph" ? [number] : []));
      return numbers.some((number, i) => number !== String(i + 1));
    });
    expect(gapped.map(({ name }) => name)).toEqual(["ireland2011.txt"]);
  });

  test("count without gaps, but for misprints", () => {
    const gaps = lists.filter(({ recommendations }) => hasGap(recommendations)).map(({ name }) => name);
    console.log(`numbers missing in: ${gaps.join(", ")}`);
    expect(gaps.length).toBeLessThan(10);
  });
});

/** Independent of the code: brackets that begin with a capital and close a clause, between the last title and the closing paragraph. */
function countClosingStates(text: string): number | null {
  const end = text.toLowerCase().lastIndexOf("all conclusions and");
  const title = [...text.matchAll(/onclusions\s*and\s*\/?\s*(?:or)?\s*recommendations/gi)]
    .filter(({ index }) => index > text.length / 5 && index < end - 10)
    .at(-1);
  if (end === -1 || title === undefined) return null;
  return (
    text.slice(title.index, end).match(/\((?:[Tt]he )?[A-ZÉ][^()\d]*[a-z][^()\d]*(?:\([^()]*\)[^()]*)*\)+\s*[\d*]{0,2}\s*(?:[;.]|[\r\n]|and\b|$)/g)?.length ?? 0
  );
}

function hasGap(recommendations: readonly ListedRecommendation[]): boolean {
  const numbers = new Map<string, Set<number>>();
  for (const { number } of recommendations) {
    const [, list = "", item = ""] = /^(\d+)\.(\d+)$/.exec(number ?? "") ?? [];
    if (item !== "") numbers.set(list, (numbers.get(list) ?? new Set()).add(Number(item)));
  }
  return [...numbers.values()].some((items) => Math.max(...items) !== items.size);
}

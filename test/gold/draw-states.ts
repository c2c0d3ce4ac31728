/**
 * Draws States that have an outcome report of the first and one of the second cycle, and of each first report the recommendations that a
 * reader labels (test/gold/labels/outcomes.IDN08-IDN12.json and so on). The first draw takes six States: all recommendations where a report
 * holds at most forty, else as many as bring the six to 180. The second takes eight of the others, at most 36 recommendations of each;
 * the third 28 of those that are left, fourteen recommendations of each, since it is to bring in how many States say things; the fourth
 * sixteen, sixteen of each, likewise; the fifth the seven that are left, at most twenty-four of each. Kazakhstan, Barbados and Brunei Darussalam, which other gold speaks of, are left out of all. Of the
 * first States of a draw errors may be read («seen»), of the rest aggregates only («held»).
 *
 *   npx tsx test/gold/draw-states.ts [second|third|fourth|fifth]
 */
import { readdirSync, readFileSync } from "node:fs";
import { read } from "../../src/document/read-document.js";
import { draw, seeded } from "./seeded.js";

const SOURCE = "../shared/documents/upr-outcomes";
const LEFT_OUT = ["kazakhstan", "barbados", "bruneidarussalam"];

/** How many States a draw takes, and which recommendations of each: all of a report that holds at most `whole`, else `drawn` of them. */
interface Draw {
  readonly seed: number;
  readonly count: number;
  /** So many of them, the first, are seen. */
  readonly seen: number;
  readonly whole: number;
  readonly drawn: number;
}

/** A drawn State, named as the report files have it, with the years of both reports. */
export interface DrawnState {
  readonly state: string;
  readonly years: readonly string[];
  readonly half: "seen" | "held";
}

const DRAWS = {
  first: { seed: 20261129, count: 6, seen: 3, whole: 40, drawn: 54 },
  second: { seed: 20261130, count: 8, seen: 4, whole: 36, drawn: 36 },
  third: { seed: 20261201, count: 28, seen: 20, whole: 14, drawn: 14 },
  fourth: { seed: 20261202, count: 16, seen: 16, whole: 16, drawn: 16 },
  fifth: { seed: 20261203, count: 7, seen: 4, whole: 24, drawn: 24 },
} satisfies Readonly<Record<string, Draw>>;

type DrawName = keyof typeof DRAWS;
const NAMES = Object.keys(DRAWS) as DrawName[];

/** The States of a draw; each leaves out those of the draws before it. */
export function drawnStates(name: DrawName = "first"): DrawnState[] {
  const years = yearsOfStates();
  const earlier = NAMES.slice(0, NAMES.indexOf(name)).flatMap((before) => drawnStates(before).map(({ state }) => state));
  const both = [...years.keys()].filter((state) => years.get(state)!.length === 2 && ![...LEFT_OUT, ...earlier].includes(state)).sort();
  const { seed, count, seen } = DRAWS[name];
  return draw(both, count, seeded(seed)).map((state, i) => ({ state, years: years.get(state)!.sort(), half: i < seen ? "seen" : "held" }));
}

/** The numbers of the recommendations of a first report that are labelled; a number that asks for several things has a label for each. */
export async function drawnRecommendations(file: string, name: DrawName = "first"): Promise<string[]> {
  const { recommendations = [] } = await read(readFileSync(`${SOURCE}/${file}`), { name: file });
  const numbers = [...new Set(recommendations.flatMap(({ number }) => number ?? []))];
  const { seed, whole, drawn } = DRAWS[name];
  return numbers.length <= whole ? numbers : draw(numbers, drawn, seeded(seed));
}

function yearsOfStates(): Map<string, string[]> {
  const years = new Map<string, string[]>();
  for (const file of readdirSync(SOURCE).sort()) {
    const [, state, year] = /^(.+?)(\d{4})\.txt$/.exec(file.toLowerCase()) ?? [];
    if (state !== undefined && year !== undefined) years.set(state, [...(years.get(state) ?? []), year]);
  }
  return years;
}

if (process.argv[1]?.endsWith("draw-states.ts")) {
  const name = NAMES.find((draw) => draw === process.argv[2]) ?? "first";
  for (const { state, years, half } of drawnStates(name))
    console.log(half, state, years.join(" "), (await drawnRecommendations(`${state}${years[0]}.txt`, name)).join(" "));
}

/**
 * Draws six States that have an outcome report of the first and one of the second cycle, and of each first report the recommendations that
 * a reader labels (test/gold/labels/outcomes.IDN08-IDN12.json and so on): all where a report holds at most forty, else as many as bring the
 * six to 180. Kazakhstan, Barbados and Brunei Darussalam, which other gold speaks of, are left out. Of the first three States errors may be
 * read («seen»), of the last three aggregates only («held»).
 *
 *   npx tsx test/gold/draw-states.ts
 */
import { readdirSync, readFileSync } from "node:fs";
import { read } from "../../src/document/read-document.js";
import { draw, seeded } from "./seeded.js";

const SOURCE = "../shared/documents/upr-outcomes";
const SEED = 20261129;
const COUNT = 6;
const LEFT_OUT = ["kazakhstan", "barbados", "bruneidarussalam"];
/** So many of a report are labelled whole; of a longer one these are drawn. */
const WHOLE = 40;
const DRAWN = 54;

/** The names of the drawn States, as the report files have them, with the years of both reports. */
export function drawnStates(): { readonly state: string; readonly years: readonly string[] }[] {
  const years = new Map<string, string[]>();
  for (const file of readdirSync(SOURCE).sort()) {
    const [, state, year] = /^(.+?)(\d{4})\.txt$/.exec(file.toLowerCase()) ?? [];
    if (state !== undefined && year !== undefined) years.set(state, [...(years.get(state) ?? []), year]);
  }
  const both = [...years.keys()].filter((state) => years.get(state)!.length === 2 && !LEFT_OUT.includes(state)).sort();
  return draw(both, COUNT, seeded(SEED)).map((state) => ({ state, years: years.get(state)!.sort() }));
}

/** The numbers of the recommendations of a first report that are labelled; a number that asks for several things has a label for each. */
export async function drawnRecommendations(file: string): Promise<string[]> {
  const { recommendations = [] } = await read(readFileSync(`${SOURCE}/${file}`), { name: file });
  const numbers = [...new Set(recommendations.flatMap(({ number }) => number ?? []))];
  return numbers.length <= WHOLE ? numbers : draw(numbers, DRAWN, seeded(SEED));
}

if (process.argv[1]?.endsWith("draw-states.ts"))
  for (const { state, years } of drawnStates()) console.log(state, years.join(" "), (await drawnRecommendations(`${state}${years[0]}.txt`)).join(" "));

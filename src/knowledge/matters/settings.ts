import table from "../../../data/settings.json" with { type: "json" };
import { remembered } from "../../text/remembered.js";
import { wordsOf } from "../../text/words.js";
import { concepts } from "../patterns/concepts.js";
import { compilePatterns } from "../patterns/patterns.js";

interface Row {
  readonly id: string;
  readonly cues: readonly string[];
}

const EVERYWHERE = "everywhere";
const rows: readonly Row[] = [...table.settings, { id: EVERYWHERE, cues: table.everywhere }];
const match = compilePatterns(rows, (row) => row.cues, concepts);

/**
 * The settings that a text names: home, school, care, the penal system, work; «everywhere» for all of them.
 *
 * @returns ids in the order in which the text names them
 * @example findSettings("Caning is lawful at home, though not in schools.") // ["home", "school"]
 */
export const findSettings = remembered((text: string): readonly string[] => {
  const found = match(wordsOf(text)).sort((a, b) => a.ranges[0]![0] - b.ranges[0]![0]);
  return [...new Set(found.map(({ row }) => row.id))];
});

/**
 * Whether what is said of one side's settings holds for the other's: of no setting in particular, of all, or of the one that the other names first.
 *
 * @example holdsForSettings(["school"], ["home", "school"]) // false
 */
export function holdsForSettings(said: readonly string[], of: readonly string[]): boolean {
  return said.length === 0 || of.length === 0 || said.includes(EVERYWHERE) || said.includes(of[0]!);
}

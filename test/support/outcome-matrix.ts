import { basename } from "node:path";
import { readFileSync } from "node:fs";
import { read } from "../../src/document/read-document.js";
import { extractFindings } from "../../src/extract/findings/findings.js";
import { states } from "../../src/knowledge/member-states/states.js";
import { matrix, type MatrixLayout, type MatrixRow } from "./matrix.js";

const POSITIONS: Readonly<Record<string, string>> = { supported: "Supported", implemented: "Supported", "being-implemented": "Supported", noted: "Noted" };

/**
 * Makes OHCHR's list of the recommendations of an outcome report, as OHCHR sends it to the State: by the paragraph that each stands
 * under, since an outcome report names no themes.
 *
 * @param path of the report
 * @param filled what already stands in the cell of some, by number
 */
export async function outcomeMatrix(path: string, layout: MatrixLayout, filled: ReadonlyMap<string, string> = new Map()): Promise<Uint8Array> {
  const document = await read(readFileSync(path), { name: basename(path) });
  const groups = new Map<string, MatrixRow[]>();
  for (const { number, source, position } of extractFindings(document)) {
    const theme = `Paragraph ${number!.split(".")[0]}`;
    const row = {
      recommendation: `${number} ${source.quote};\nSource of Position: ${document.symbol ?? "A/HRC/99/1"}/Add.1 – Para. 3`,
      position: POSITIONS[position ?? ""] ?? "Noted",
      themes: `${theme}\nAffected persons:\n- general`,
      last: filled.get(number!) ?? (layout === "goals" ? "16 - PEACE, JUSTICE AND STRONG INSTITUTIONS" : ""),
    };
    groups.set(theme, [...(groups.get(theme) ?? []), row]);
  }
  return matrix(`UPR of ${states.find(({ id }) => id === document.state)?.names[0] ?? "Utopia"} (2nd Cycle – 20th session)`, groups, layout);
}

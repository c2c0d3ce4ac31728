import { docx, p } from "./docx.js";

/** A row of cells, each of lines; one cell alone spans the table. */
export function row(...cells: string[]): string {
  const span = cells.length === 1 ? '<w:gridSpan w:val="4"/>' : "";
  return `<w:tr>${cells
    .map(
      (cell) =>
        `<w:tc><w:tcPr>${span}</w:tcPr>${cell
          .split("\n")
          .map((line) => p(line))
          .join("")}</w:tc>`,
    )
    .join("")}</w:tr>`;
}
export const made = (...rows: string[]): Uint8Array =>
  docx({ body: `${p("UPR of Barbados (2nd Cycle – 20th session)")}${p("Thematic list of recommendations")}<w:tbl>${rows.join("")}</w:tbl>${p("")}` });

export const ASSESSED = ["Recommendation", "Position", "Full list of themes", "Assessment/comments on level of implementation"];
export const SOURCE = "Source of Position: A/HRC/28/10/Add.1 – Para. 3";
export const assessed = made(
  row(...ASSESSED),
  row("Theme: A12 Acceptance of international norms"),
  row(
    `125.1 Ratify the treaty of wells (Mexico) (Iran (Islamic Republic of));\n${SOURCE}`,
    "Supported",
    "A12 Acceptance of international norms\nB31 Equality & non-discrimination\nAffected persons:\n- children\n- general",
    "",
  ),
  row(
    `125.42. Adopt a law on wells (Chile); open the register (Peru, Spain);\n${SOURCE}`,
    "Noted",
    "- Acceptance of international norms\nSDGs: \n- 6 - CLEAN WATER AND SANITATION\n- 6 - CLEAN WATER AND SANITATION",
    "The law was adopted\nin 2019.",
  ),
  row("Theme: Children: definition; general principles; protection"),
  row(
    "125.7 Keep the wells of schools dry (Togo).",
    "Supported/Noted\nSource of position: A/HRC/28/10/Add.1 - Para. 4",
    "Children: definition; general principles; protection\nAffected persons: children",
    "Under way.",
  ),
  row("126.2 Dig (Narnia)", "Deferred", "", ""),
);

import { partByOpening } from "../../knowledge/documents/thematic-columns.js";

/** The labels that a cell of themes lists, by what they say. */
export interface ThemeCell {
  readonly themes: readonly string[];
  readonly sdgs: readonly string[];
  readonly persons: readonly string[];
}

const BULLET = /^\s*[-–—•*]\s+/;
/** «A12 Acceptance of international norms»: the list's own filing number. */
const CODE = /^[A-Z]\d{1,2}\s+(?=\p{Lu})/u;
const OPENING = /^([^:]{3,30}):\s*(.*)$/;

/**
 * Reads a cell of themes, in which «SDGs:» and «Affected persons:» open lists of their own.
 *
 * @param lines of the cell
 * @returns labels without bullet and filing number, each once
 * @example readThemeCell(["- Right to food", "Affected persons:", "- children"]).persons // ["children"]
 */
export function readThemeCell(lines: readonly string[]): ThemeCell {
  const found = { themes: new Set<string>(), sdgs: new Set<string>(), persons: new Set<string>() };
  let part: keyof typeof found = "themes";
  for (const line of lines) {
    const label = line.replace(BULLET, "").trim();
    const [, opening = "", rest = ""] = OPENING.exec(label) ?? [];
    const opened = opening === "" ? null : partByOpening(opening);
    part = opened ?? part;
    const entry = (opened === null ? label : rest)
      .replace(BULLET, "")
      .replace(part === "themes" ? CODE : "", "")
      .replace(/\s+/g, " ")
      .trim();
    if (entry !== "") found[part].add(entry);
  }
  return { themes: [...found.themes], sdgs: [...found.sdgs], persons: [...found.persons] };
}

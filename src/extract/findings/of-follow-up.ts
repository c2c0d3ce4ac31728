import { referencesOf } from "../../document/headings-of.js";
import type { Finding } from "../../schema/assertion.js";
import type { Paragraph, UnDocument } from "../../schema/document.js";

/**
 * What a report on follow-up tells of the findings of a paragraph: the grade, the numbers by which the State's own follow-up names them, and
 * the State, where the report is of several.
 *
 * @returns nothing for another document
 */
export function ofFollowUp({ kind, sections, state: own }: UnDocument, { grade, state, section }: Paragraph): Pick<Finding, "grade" | "state" | "goesBy"> {
  if (kind !== "follow-up-evaluation") return {};
  return { goesBy: referencesOf(sections, section), ...(grade === undefined ? {} : { grade }), ...(state === undefined || own !== null ? {} : { state }) };
}

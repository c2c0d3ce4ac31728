import type { Span } from "../../../text/cut.js";
import type { Figure } from "../../read/scene.js";

/** How a list of figures is opened: by a bracket, a colon, «namely», «of whom», «including», or closed by its sum. */
export type Opening = "bracket" | "colon" | "whole" | "of" | "part" | "summed";

/** A list of figures and the figures before it that may be its total, the nearest first. */
export interface FigureList {
  readonly opening: Opening;
  /** Where the list stands in the paragraph. */
  readonly span: Span;
  readonly totals: readonly Figure[];
  readonly parts: readonly Figure[];
}

/** Lists are read in parts up to this length; the work stays linear in the text. */
export const LONGEST_LIST = 24;

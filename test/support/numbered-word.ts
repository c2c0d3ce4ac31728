import { abstractList, list } from "./docx.js";

/** Numbers as United Nations documents have them: paragraphs, lettered items, bullets. */
export const NUMBERED =
  abstractList(0, [
    ["decimal", "%1."],
    ["lowerLetter", "(%2)"],
    ["bullet", "\uf0b7"],
  ]) + list(1, 0);
/** A sentence that is no heading. */
export const LONG = "The council of Utopia keeps a register of all wells, and every village may read it on any day of the week without a fee.";

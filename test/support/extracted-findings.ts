import { extractFindings } from "../../src/extract/findings/findings.js";
import { aDocument, numbered } from "./documents.js";

/** Findings of a text that opens with three paragraphs in which nobody speaks, so that its numbering is seen. */
export const extractedFindings = async (...paragraphs: string[]) => {
  const found = extractFindings(await aDocument(numbered("Opening.", "Opening.", "Opening.", ...paragraphs)));
  return found.map(({ act, speakers, text, source, strength, citations }) => ({
    act,
    speakers,
    text,
    source,
    strength,
    cited: citations?.map(({ symbol }) => symbol),
  }));
};
/** Of each finding of such a text who does what. */
export const acts = async (...paragraphs: string[]) => (await extractedFindings(...paragraphs)).map(({ act, speakers }) => `${act} ${speakers?.join("+")}`);

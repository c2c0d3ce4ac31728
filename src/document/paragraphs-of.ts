import type { Paragraph, UnDocument } from "../schema/document.js";

/**
 * The paragraphs of a document that a speaker says; all of them, where the document tells no speakers apart. In a report on several States,
 * those of the State that the document is known to be of.
 *
 * @example paragraphsOf(evaluation, "state") // what the report says that the State replied
 */
export function paragraphsOf({ paragraphs, state: own }: UnDocument, speaker: NonNullable<Paragraph["speaker"]>): Paragraph[] {
  return paragraphs.filter(({ speaker: said = speaker, state = own }) => said === speaker && (own === null || state === own));
}

/** The name that Word shows at our comments, where the caller gives no other. */
export const OUR_NAME = "rapporteur";

const COMMENTS = /(?:^|\/)comments\d*\.xml$/;
const OURS = new RegExp(`author=["']${OUR_NAME}["']`);

/**
 * Whether a Word file bears comments that were written here.
 *
 * @param parts of the file, as `openWord` gives them
 * @example isCommentedHere(openWord(bytes, "reviewed.docx").parts)
 */
export function isCommentedHere(parts: ReadonlyMap<string, Uint8Array>): boolean {
  return [...parts].some(([path, bytes]) => COMMENTS.test(path) && OURS.test(new TextDecoder().decode(bytes)));
}

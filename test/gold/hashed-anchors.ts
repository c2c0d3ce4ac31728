import { createHash } from "node:crypto";

/** Words of a document that a label names without holding them: how many, and the beginning of their SHA-256. */
export interface HashedAnchor {
  readonly words: number;
  readonly hash: string;
}

const DIGITS = 12;

/** The words of a text as they are compared: lower case, parted by whatever is no letter and no figure. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a label keeps of its words: nothing of the document stands in the repository. */
export function hashAnchor(anchor: string): HashedAnchor {
  const words = plainWords(anchor);
  return { words: words.length, hash: hashOf(words) };
}

/**
 * Finds the words that labels name, by hashing every run of so many words of the document.
 *
 * @returns the words of each label in its order, null where the text has none with this hash
 * @example findAnchors("The law is late.", [hashAnchor("law is")]) // ["law is"]
 */
export function findAnchors(text: string, anchors: readonly HashedAnchor[]): (string | null)[] {
  const words = plainWords(text);
  const found = new Map<string, string>();
  for (const length of new Set(anchors.map((anchor) => anchor.words)))
    for (let at = 0; at + length <= words.length; at++) {
      const run = words.slice(at, at + length);
      found.set(hashOf(run), run.join(" "));
    }
  return anchors.map(({ hash }) => found.get(hash) ?? null);
}

function hashOf(words: readonly string[]): string {
  return createHash("sha256").update(words.join(" ")).digest("hex").slice(0, DIGITS);
}

import { read } from "../../src/document/read-document.js";
import type { About, UnDocument } from "../../src/schema/document.js";

/** A document of a text, as a caller of the library would read it. */
export async function aDocument(text: string, about: About = {}, name = "a.txt"): Promise<UnDocument> {
  return read(new TextEncoder().encode(text), { name, about });
}

/** A text of numbered paragraphs as a conversion from Word leaves it; at least three, so that the numbering is seen. */
export function numbered(...paragraphs: string[]): string {
  const filled = [...paragraphs, ...Array.from({ length: Math.max(0, 3 - paragraphs.length) }, () => "The paragraph says nothing of interest.")];
  return filled.map((words, i) => `${i + 1}.\t${words}\n`).join("");
}

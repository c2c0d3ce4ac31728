import type { WordPrefix } from "./word-prefix.js";
import { xmlWords } from "./xml-words.js";

/** What a comment says: a title, which is set in bold, and lines below it. */
export interface CommentWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Who comments, and when («2024-03-01T12:00:00Z»); without a date Word shows none. */
export interface Commenter {
  readonly author: string;
  readonly date?: string;
}

/**
 * Comments as Word's XML, without the element around them.
 *
 * @param style id of the paragraph style of comments, where the file has one
 */
export function commentsXml(
  comments: readonly (CommentWords & { readonly id: number })[],
  { author, date }: Commenter,
  names: WordPrefix,
  style: string | null,
): string {
  const { prefix: w, declared } = names;
  const dated = date === undefined ? "" : ` ${w}date="${xmlWords(date)}"`;
  const by = `${w}author="${xmlWords(author)}"${dated} ${w}initials="${xmlWords([...author].slice(0, 1).join("").toUpperCase())}"`;
  const words = (text: string) => `<${w}t xml:space="preserve">${xmlWords(text)}</${w}t>`;
  const set = style === null ? "" : `<${w}pPr><${w}pStyle ${w}val="${xmlWords(style)}"/></${w}pPr>`;
  const titled = (title: string) => `<${w}p>${set}<${w}r><${w}annotationRef/></${w}r><${w}r><${w}rPr><${w}b/></${w}rPr>${words(title)}</${w}r></${w}p>`;
  const paragraph = (line: string) => `<${w}p>${set}<${w}r>${words(line)}</${w}r></${w}p>`;
  return comments
    .map(({ id, title, lines }) => `<${w}comment${declared} ${w}id="${id}" ${by}>${titled(title)}${lines.map(paragraph).join("")}</${w}comment>`)
    .join("");
}

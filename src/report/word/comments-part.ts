import type { WordPackage } from "../../read/word/open-word.js";
import { relationsOf } from "../../read/word/word-parts.js";
import { attributeOf, childElements, isWord, valueAt, type XmlElement } from "../../read/word/xml.js";
import { commentsXml, type Commenter, type CommentWords } from "./comments-xml.js";
import { DECLARATION, declarePart } from "./declare-part.js";
import { appendTo } from "./element-extents.js";
import { wordPrefix } from "./word-prefix.js";
import { xmlPart, type XmlPart } from "./xml-part.js";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
/** Of a file that keeps to the strict form of the standard. */
const STRICT_RELATION = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";

/** The comments that a Word file has, and a way to add more. */
export interface CommentsPart {
  /** The first id that no comment bears. */
  readonly nextId: number;
  /** The parts that are new or changed once comments are added. */
  add(comments: readonly (CommentWords & { readonly id: number })[], commenter: Commenter): Map<string, Uint8Array>;
}

/**
 * Opens the part that holds the comments of a Word file; it is made and declared where the file has none.
 *
 * @param main the main part, in which comments may be anchored that are not there
 * @param name of the file, shown in errors
 * @throws {InputError} `broken`
 */
export function commentsPart(word: WordPackage, main: XmlPart, name: string): CommentsPart {
  const path = relationsOf(word.parts, word.xml.path, name).get("comments") ?? "";
  const bytes = word.parts.get(path);
  const anchored = [...main.root.getElementsByTagName("*")].filter(({ localName }) => /^comment/.test(localName ?? ""));
  if (bytes === undefined) return { nextId: 1 + lastId(anchored), add: (comments, commenter) => created(word, main.root, comments, commenter, name) };
  const part = xmlPart(bytes, name);
  return {
    nextId: 1 + lastId([...childElements(part.root), ...anchored]),
    add: (comments, commenter) =>
      new Map([
        [path, part.change([appendTo(part.text, part.extentOf(part.root), commentsXml(comments, commenter, wordPrefix(part.root), commentStyle(word)))])],
      ]),
  };
}

function lastId(elements: readonly XmlElement[]): number {
  return elements.map((element) => Number(attributeOf(element, "id") ?? -1)).reduce((last, id) => (id > last ? id : last), -1);
}

function created(
  word: WordPackage,
  { namespaceURI }: XmlElement,
  comments: Parameters<CommentsPart["add"]>[0],
  commenter: Commenter,
  name: string,
): Map<string, Uint8Array> {
  const path = freePath(word);
  const xml = `${DECLARATION}<w:comments xmlns:w="${namespaceURI}">${commentsXml(comments, commenter, { prefix: "w:", declared: "" }, commentStyle(word))}</w:comments>`;
  const relation = namespaceURI!.startsWith("http://purl.oclc.org/") ? STRICT_RELATION : RELATION;
  return new Map([...declarePart(word, { path, contentType: TYPE, relation }, name), [path, new TextEncoder().encode(xml)]]);
}

/** Word's own style of the words of comments, by its name in every language of Word. */
function commentStyle({ xml: { styles } }: WordPackage): string | null {
  const style = (styles?.documentElement ? childElements(styles.documentElement) : []).find(
    (element) => isWord(element, "style") && valueAt(element, "name")?.toLowerCase() === "annotation text",
  );
  return attributeOf(style ?? null, "styleId");
}

function freePath({ parts, xml: { path } }: WordPackage): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  let count = 0;
  const at = () => `${folder}comments${count === 0 ? "" : count}.xml`;
  while (parts.has(at())) count++;
  return at();
}

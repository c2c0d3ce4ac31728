import { XMLSerializer } from "@xmldom/xmldom";
import { unzip } from "../../src/read/word/unzip.js";
import { attributeOf, childElements, isElement, isWord, parseXml, type XmlElement, type XmlNode } from "../../src/read/word/xml.js";

const MAIN = "word/document.xml";
const MARKS = ["commentRangeStart", "commentRangeEnd", "commentReference"] as const;

/** A comment as a reader of the file sees it: the words it hangs on and its paragraphs. */
export interface ReadComment {
  readonly id: string;
  readonly author: string | null;
  readonly on: string;
  readonly paragraphs: readonly string[];
}

export const partOf = (bytes: Uint8Array, path = MAIN): string => new TextDecoder().decode(unzip(bytes, "a.docx").get(path));
const rootOf = (bytes: Uint8Array, path = MAIN): XmlElement => parseXml(unzip(bytes, "a.docx").get(path)!, "a.docx").documentElement!;

/** All comments of a file in their order, with the words between their marks; the marks must be whole: begin, end, one reference. */
export function readComments(bytes: Uint8Array): ReadComment[] {
  if (!unzip(bytes, "a.docx").has("word/comments.xml")) return [];
  const comments = childElements(rootOf(bytes, "word/comments.xml"));
  const body = rootOf(bytes);
  return comments.map((comment) => {
    const id = attributeOf(comment, "id")!;
    return {
      id,
      author: attributeOf(comment, "author"),
      on: wordsBetween(body, id),
      paragraphs: childElements(comment).map((paragraph) => wordsOf(paragraph)),
    };
  });
}

function wordsBetween(body: XmlElement, id: string): string {
  let open = false;
  let words = "";
  const met: string[] = [];
  for (const element of descendants(body)) {
    const mark = MARKS.find((name) => isWord(element, name));
    if (mark !== undefined && attributeOf(element, "id") === id) {
      met.push(mark);
      open = mark === "commentRangeStart";
    } else if (open) words += printed(element);
  }
  if (met.join() !== MARKS.join()) throw new Error(`comment ${id} has the marks ${met.join(", ")}`);
  return words;
}

const printed = (element: XmlElement): string =>
  isWord(element, "t")
    ? (element.textContent ?? "")
    : isWord(element, "tab")
      ? "\t"
      : isWord(element, "br")
        ? "\n"
        : isWord(element, "footnoteReference")
          ? `[${attributeOf(element, "id")}]`
          : "";
const wordsOf = (element: XmlElement): string => [...descendants(element)].map(printed).join("");

function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of childElements(element)) {
    yield child;
    yield* descendants(child);
  }
}

/**
 * The main part in canonical form, without the comments named: runs that a comment had split are joined again.
 *
 * @param dropped ids of the comments to be taken out
 */
export function canonicalBody(bytes: Uint8Array, dropped: ReadonlySet<string> = new Set()): string {
  const root = rootOf(bytes);
  for (const element of [...descendants(root)]) {
    if (isWord(element, "t")) element.removeAttribute("xml:space");
    if (!MARKS.some((name) => isWord(element, name)) || !dropped.has(attributeOf(element, "id") ?? "")) continue;
    const gone = isWord(element, "commentReference") ? element.parentNode! : element;
    gone.parentNode!.removeChild(gone);
  }
  joinAlike(root);
  return new XMLSerializer().serializeToString(root);
}

/** Joins neighbouring runs of the same properties, and neighbouring words in one run. */
function joinAlike(element: XmlElement): void {
  for (const child of childElements(element)) {
    const before = child.previousSibling;
    if (before !== null && isElement(before) && isWord(child, "r") && isWord(before, "r") && headOf(before) === headOf(child)) {
      for (const piece of childElements(child)) if (!isWord(piece, "rPr")) before.appendChild(piece);
      element.removeChild(child);
    }
  }
  for (const child of childElements(element)) joinAlike(child);
  if (!isWord(element, "r")) return;
  for (const child of childElements(element)) {
    const before = child.previousSibling;
    if (before === null || !isWord(child, "t") || !isWord(before, "t")) continue;
    before.textContent = `${before.textContent}${child.textContent}`;
    element.removeChild(child);
  }
}

function headOf(run: XmlElement): string {
  const copy = run.cloneNode(true) as XmlElement;
  for (const child of childElements(copy)) if (!isWord(child, "rPr")) copy.removeChild(child as XmlNode);
  return new XMLSerializer().serializeToString(copy).replace(/\/>$|><\/[^>]+>$/, "");
}

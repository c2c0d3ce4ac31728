import { InputError } from "../../schema/error.js";
import { attributeOf, childElements, parseXml, type XmlDocument } from "./xml.js";

/** The parts of a Word file that hold words or say how they are numbered, parsed. What a file does not have is null. */
export interface WordParts {
  /** Path of the main part, mostly `word/document.xml`. */
  readonly path: string;
  readonly document: XmlDocument;
  readonly styles: XmlDocument | null;
  readonly numbering: XmlDocument | null;
  readonly settings: XmlDocument | null;
  readonly footnotes: XmlDocument | null;
  readonly endnotes: XmlDocument | null;
}

/**
 * Finds and parses the parts by the relations that the file declares, not by their usual names.
 *
 * @param parts the content of each entry of the file
 * @param name shown in errors
 * @throws {InputError} `broken`
 */
export function wordParts(parts: ReadonlyMap<string, Uint8Array>, name: string): WordParts {
  const path = relationsOf(parts, "", name).get("officeDocument") ?? "word/document.xml";
  const main = parts.get(path);
  if (main === undefined) throw new InputError("broken", name, `its main part ${path} is missing`);
  const relations = relationsOf(parts, path, name);
  const part = (kind: string): XmlDocument | null => {
    const bytes = parts.get(relations.get(kind) ?? "");
    return bytes === undefined ? null : parseXml(bytes, name);
  };
  return {
    path,
    document: parseXml(main, name),
    styles: part("styles"),
    numbering: part("numbering"),
    settings: part("settings"),
    footnotes: part("footnotes"),
    endnotes: part("endnotes"),
  };
}

/** The parts that a part names, by the last word of the relation's type; the file itself names its own under the path "". */
export function relationsOf(parts: ReadonlyMap<string, Uint8Array>, path: string, name: string): Map<string, string> {
  const folder = folderOf(path);
  const bytes = parts.get(relationsPath(path));
  const relations = new Map<string, string>();
  if (bytes === undefined) return relations;
  for (const element of childElements(parseXml(bytes, name).documentElement!)) {
    const target = attributeOf(element, "Target") ?? "";
    if (attributeOf(element, "TargetMode") === "External") continue;
    relations.set(/[^/]*$/.exec(attributeOf(element, "Type") ?? "")![0], resolvePath(folder, target));
  }
  return relations;
}

/** Where the relations of a part stand. */
export function relationsPath(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** `../customXml/item1.xml` from `word/` is `customXml/item1.xml`. */
function resolvePath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

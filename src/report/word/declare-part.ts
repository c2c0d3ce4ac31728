import type { WordPackage } from "../../read/word/open-word.js";
import { relationsPath } from "../../read/word/word-parts.js";
import { attributeOf, childElements, type XmlElement } from "../../read/word/xml.js";
import { InputError } from "../../schema/error.js";
import { appendTo } from "./element-extents.js";
import { xmlPart } from "./xml-part.js";

/** A part that a Word file is to get beside its main part. */
export interface NewPart {
  /** Of the entry; in the folder of the main part. */
  readonly path: string;
  readonly contentType: string;
  /** The relation of the main part to it. */
  readonly relation: string;
}

/** With which each XML part of a Word file begins. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NO_RELATIONS = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
const TYPES = "[Content_Types].xml";

/**
 * Names a new part in the two lists of a Word file: of types, and of what the main part refers to.
 *
 * @returns the changed lists by their paths
 * @throws {InputError} `broken` where the file has no list of types
 */
export function declarePart({ parts, xml }: WordPackage, { path, contentType, relation }: NewPart, name: string): Map<string, Uint8Array> {
  const types = parts.get(TYPES);
  if (types === undefined) throw new InputError("broken", name, `its part ${TYPES} is missing`);
  const relations = relationsPath(xml.path);
  return new Map([
    [TYPES, appended(types, (root) => `<${prefixOf(root)}Override PartName="/${path}" ContentType="${contentType}"/>`, name)],
    [
      relations,
      appended(
        parts.get(relations) ?? new TextEncoder().encode(NO_RELATIONS),
        (root) => `<${prefixOf(root)}Relationship Id="${freeId(root)}" Type="${relation}" Target="${path.slice(path.lastIndexOf("/") + 1)}"/>`,
        name,
      ),
    ],
  ]);
}

function appended(bytes: Uint8Array, xml: (root: XmlElement) => string, name: string): Uint8Array {
  const part = xmlPart(bytes, name);
  return part.change([appendTo(part.text, part.extentOf(part.root), xml(part.root))]);
}

function freeId(root: XmlElement): string {
  const ids = new Set(childElements(root).map((element) => attributeOf(element, "Id")));
  let count = ids.size + 1;
  while (ids.has(`rId${count}`)) count++;
  return `rId${count}`;
}

function prefixOf({ prefix }: XmlElement): string {
  return prefix ? `${prefix}:` : "";
}

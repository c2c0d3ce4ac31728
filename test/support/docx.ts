import { strToU8, zipSync } from "fflate";

const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What stands inside the parts of a Word file to be made; `body` is needed. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Entries to add or to put in the place of made ones. */
  readonly entries?: Readonly<Record<string, string>>;
}

const ROOTS = { styles: "styles", numbering: "numbering", settings: "settings", footnotes: "footnotes", endnotes: "endnotes", comments: "comments" } as const;

/** Makes a .docx file of the XML inside its parts. */
export function docx(parts: DocxParts): Uint8Array {
  const kinds = (Object.keys(ROOTS) as (keyof typeof ROOTS)[]).filter((kind) => parts[kind] !== undefined);
  const entries: Record<string, string> = {
    "[Content_Types].xml": contentTypes(kinds),
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relations(kinds.map((kind) => [kind, `${kind}.xml`])),
    "word/document.xml": `<w:document ${WORD}><w:body>${parts.body}</w:body></w:document>`,
  };
  for (const kind of kinds) entries[`word/${kind}.xml`] = `<w:${ROOTS[kind]} ${WORD}>${parts[kind]}</w:${ROOTS[kind]}>`;
  return zipSync(Object.fromEntries(Object.entries({ ...entries, ...parts.entries }).map(([name, xml]) => [name, strToU8(xml)])));
}

/** LibreOffice tells a Word file, and each part of it, by these. */
function contentTypes(kinds: readonly string[]): string {
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const parts = [["document", "document.main"], ...kinds.map((kind) => [kind, kind])].map(
    ([part, type]) => `<Override PartName="/word/${part}.xml" ContentType="${word}.${type}+xml"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join("")}</Types>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const list = targets.map(([kind, target], i) => `<Relationship Id="r${i}" Type="${RELATIONS}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

/** How a paragraph is set. */
export interface ParagraphOptions {
  readonly style?: string;
  /** The list and its level, from 0. */
  readonly list?: readonly [numId: number, level: number];
  readonly properties?: string;
}

/** A paragraph; content that is no XML becomes one run. */
export function p(content: string, { style, list, properties = "" }: ParagraphOptions = {}): string {
  const styled = style === undefined ? "" : `<w:pStyle w:val="${style}"/>`;
  const numbered = list === undefined ? "" : `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>`;
  return `<w:p><w:pPr>${styled}${numbered}${properties}</w:pPr>${content.startsWith("<") || content === "" ? content : run(content)}</w:p>`;
}

/** A run of words; tabs and line ends become elements as Word writes them. */
export function run(words: string, properties = ""): string {
  const pieces = words
    .split(/([\t\n])/)
    .map((piece) => (piece === "\t" ? "<w:tab/>" : piece === "\n" ? "<w:br/>" : piece === "" ? "" : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`));
  return `<w:r><w:rPr>${properties}</w:rPr>${pieces.join("")}</w:r>`;
}

export const bold = (words: string): string => run(words, "<w:b/>");
export const raised = (words: string): string => run(words, '<w:vertAlign w:val="superscript"/>');

/** A reference to a note. */
export const noteReference = (kind: "footnote" | "endnote", id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

/** A note's body as it stands in its part. */
export const note = (kind: "footnote" | "endnote", id: number, words: string): string =>
  `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${run(` ${words}`)}</w:p></w:${kind}>`;

/** A list definition: one level after the other as [format, text, more]. */
export function abstractList(id: number, levels: readonly (readonly [format: string, text: string, more?: string])[]): string {
  const made = levels.map(
    ([format, text, more = ""], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${made.join("")}</w:abstractNum>`;
}

/** A list that paragraphs name, over a definition. */
export const list = (numId: number, abstract: number, overrides = ""): string =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;

/** A paragraph style. */
export const style = (id: string, name: string, properties = "", runProperties = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${properties}</w:pPr><w:rPr>${runProperties}</w:rPr></w:style>`;

/** A table of rows of cells; a cell's lines are its paragraphs. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map(
      (cells) =>
        `<w:tr>${cells
          .map(
            (cell) =>
              `<w:tc><w:tcPr/>${cell
                .split("\n")
                .map((line) => p(line))
                .join("")}</w:tc>`,
          )
          .join("")}</w:tr>`,
    )
    .join("")}</w:tbl>`;

function escapeXml(words: string): string {
  return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

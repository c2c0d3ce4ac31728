import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { read } from "../../src/document/read-document.js";
import { InputError } from "../../src/schema/error.js";
import { docx, p, run } from "../support/docx.js";
import { pdf, pdfLines } from "../support/pdf.js";

const LONG = "The council of Utopia keeps a register of all wells, and every village may read it on any day of the week without a fee.";
const GOOD = docx({ body: p(`1. ${LONG}`) + p(`2. ${LONG}`) });
const RUSSIAN = "Совет острова ведёт список всех колодцев, и каждая деревня может читать его в любой день недели без платы. ".repeat(5);
const text = (content: string) => new TextEncoder().encode(content);

/** Reads what cannot be read, and gives the code of the one error. */
async function codeOf(bytes: Uint8Array, name: string): Promise<string> {
  const error = await read(bytes, { name }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(InputError);
  expect((error as InputError).message).toContain(name);
  expect((error as InputError).message).not.toContain("\n");
  return (error as InputError).code;
}

describe("Word", () => {
  test("cut off anywhere", async () => {
    for (const part of [0.3, 0.6, 0.9, 0.99]) expect(await codeOf(GOOD.subarray(0, GOOD.length * part), "a.docx")).toBe("broken");
    expect(await codeOf(GOOD.subarray(0, 20), "a.docx")).toBe("other-format");
  });

  test("with a damaged part", async () => {
    const damaged = GOOD.slice();
    const at = indexOfBytes(damaged, "word/document.xml") + 60;
    damaged[at] = damaged[at]! ^ 0xff;
    expect(await codeOf(damaged, "a.docx")).toBe("broken");
  });

  test.each([
    ["grows beyond any use", zipSync({ "[Content_Types].xml": strToU8("<x/>"), "word/document.xml": new Uint8Array(20_000_000) })],
    [
      "holds too many entries",
      zipSync(Object.fromEntries([["[Content_Types].xml", new Uint8Array()], ...Array.from({ length: 5_001 }, (_, i) => [`word/${i}.xml`, new Uint8Array()])])),
    ],
    ["lies about its size", lyingZip()],
  ])("a bomb that %s", async (_, bytes) => {
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(await codeOf(bytes, "a.docx")).toBe("zip-bomb");
  });

  test("of another content than its name says, with nothing that reads as a text", async () => {
    await expect(read(new TextEncoder().encode("PKgarbage"), { name: "a.docx" })).rejects.toThrow(
      "a.docx has no paragraph: nothing in it reads as sentences of a report; its name ends in .docx, but what it holds is no such file: it may be damaged",
    );
  });

  test("with a password, in either container; and from an old program", async () => {
    const ole = (stream: string) =>
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...Array.from({ length: 600 }, () => 0),
        ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
      ]);
    expect(await codeOf(ole("EncryptedPackage"), "a.docx")).toBe("encrypted");
    expect(await codeOf(ole("WordDocument"), "a.doc")).toBe("other-format");
    const flagged = GOOD.slice();
    for (let at = indexOfBytes(flagged, "PK\x01\x02"); at !== -1; at = indexOfBytes(flagged, "PK\x01\x02", at + 1)) flagged[at + 8] = flagged[at + 8]! | 1;
    expect(await codeOf(flagged, "a.docx")).toBe("encrypted");
  });

  test.each([
    [
      "names entities of its own",
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>',
    ],
    ["does not parse", "<w:document><w:body>"],
    [
      "lies too deep in itself",
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${"<w:tbl><w:tr><w:tc>".repeat(100)}${"</w:tc></w:tr></w:tbl>".repeat(100)}</w:body></w:document>`,
    ],
    [
      "lies far too deep in itself",
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${"<w:x>".repeat(50_000)}${"</w:x>".repeat(50_000)}</w:body></w:document>`,
    ],
  ])("whose XML %s", async (_, xml) => expect(await codeOf(docx({ body: "", entries: { "word/document.xml": xml } }), "a.docx")).toBe("broken"));

  test("without a main part, without text, in another language", async () => {
    expect(await codeOf(zipSync({ "[Content_Types].xml": strToU8("<x/>") }), "a.docx")).toBe("broken");
    expect(await codeOf(docx({ body: p("") }), "a.docx")).toBe("no-paragraph");
    expect(await codeOf(docx({ body: p(RUSSIAN) }), "a.docx")).toBe("other-language");
    expect(await codeOf(docx({ body: p(run("x")), entries: { "xl/workbook.xml": "<x/>" } }), "a.docx")).toBe("other-format");
  });
});

describe("PDF", () => {
  const page = pdfLines([`1. ${LONG}`, `2. ${LONG}`]);
  const protectedBy = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${"61".repeat(32)}> /U <${"62".repeat(32)}> /P -4 >> /ID [<${"63".repeat(16)}> <${"63".repeat(16)}>]`;

  test.each([
    ["cut off", pdf([page]).subarray(0, 900), "broken"],
    ["broken", text("%PDF-1.4\nnothing in it\n%%EOF\n"), "broken"],
    ["protected by a password", pdf([page], protectedBy), "encrypted"],
    ["scanned", pdf([[], [{ words: "12", y: 40 }], []]), "no-text"],
    ["scanned but for its first page", pdf([page, [], [], []]), "no-text"],
  ])("%s", async (_, bytes, code) => expect(await codeOf(bytes, "a.pdf")).toBe(code));

  test("a bomb", async () => {
    const bytes = bombPdf();
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(await codeOf(bytes, "a.pdf")).toBe("zip-bomb");
  });
});

describe("HTML", () => {
  test.each([
    ["one line of 50 MB", text(`<html><p>${"well ".repeat(10_000_000)}`), "too-large"],
    ["elements without end in each other", text(`<html>${"<div>".repeat(200_000)}`), "broken"],
    ["no words", text("<html><body><script>1</script></body></html>"), "no-paragraph"],
    ["another language", text(`<html><p>${RUSSIAN}</p></html>`), "other-language"],
  ])("%s", async (_, bytes, code) => expect(await codeOf(bytes, "a.html")).toBe(code));
});

describe("any file", () => {
  test("empty, of no known format, JSON, Rich Text", async () => {
    expect(await codeOf(new Uint8Array(), "a.docx")).toBe("empty");
    expect(await codeOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, ...Array.from({ length: 100 }, (_, i) => i % 9)]), "a.docx")).toBe("binary");
    expect(await codeOf(text('{"findings": []}'), "a.txt")).toBe("other-format");
    expect(await codeOf(text("{\\rtf1 x}"), "a.doc")).toBe("other-format");
  });

  test("zeros that are no letters of UTF-16 are no text", async () => {
    expect(
      await codeOf(
        Uint8Array.from({ length: 4_000 }, (_, i) => (i % 3 === 0 ? 65 : 0)),
        "a.txt",
      ),
    ).toBe("binary");
  });

  test("a wrong ending does no harm: the bytes tell the format", async () => {
    expect((await read(GOOD, { name: "a.pdf" })).paragraphs).toHaveLength(2);
  });
});

function indexOfBytes(bytes: Uint8Array, ascii: string, from = 0): number {
  return new TextDecoder("latin1").decode(bytes).indexOf(ascii, from);
}

/** The directory says that the document has 10 bytes. */
function lyingZip(): Uint8Array {
  const bytes = zipSync({ "[Content_Types].xml": strToU8("<x/>"), "word/document.xml": new Uint8Array(4_000_000) });
  const directory = new TextDecoder("latin1").decode(bytes).lastIndexOf("PK\x01\x02");
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 10, true);
  return bytes;
}

/** A page whose content unpacks to 160 MB of blanks. */
function bombPdf(): Uint8Array {
  const packed = deflateSync(new Uint8Array(160_000_000).fill(32));
  const content = Array.from(packed, (byte) => String.fromCharCode(byte)).join("");
  const file = new TextDecoder("latin1")
    .decode(pdf([[]]))
    .replace("<< /Length 0 >>\nstream\n", `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${content}`);
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

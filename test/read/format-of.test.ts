import { expect, test } from "vitest";
import { formatOf } from "../../src/read/format-of.js";
import { docx, p } from "../support/docx.js";
import { pdf } from "../support/pdf.js";

const text = (content: string) => new TextEncoder().encode(content);

test.each([
  ["docx", docx({ body: p("Utopia") })],
  ["docx", docx({ body: p("Utopia") }).subarray(0, 300)],
  ["xlsx", docx({ body: "", entries: { "xl/workbook.xml": "<x/>" } })],
  ["zip", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0, 0)],
  ["ole", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)],
  ["pdf", pdf([[]])],
  ["pdf", text("\n%PDF-1.7")],
  ["rtf", text("{\\rtf1 Utopia}")],
  ["xml", text('<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office="o"><office:body/></office:document>')],
  ["xml", text('<office:document xmlns:office="o"/>')],
  ["html", text('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><p>Utopia</p></html>')],
  ["html", text("\ufeff  <!-- saved --> <!DOCTYPE html PUBLIC>")],
  ["html", text("<p class=x>Utopia</p>")],
  ["html", Uint8Array.from([0xff, 0xfe, ...[..."<html>"].flatMap((letter) => [letter.charCodeAt(0), 0])])],
  ["json", text(' [ {"id": 1}]')],
  ["markdown", text("# Utopia\n\n## Wells\n")],
  ["markdown", text("Utopia.[^1]\n\n[^1]: Wells.\n")],
  ["text", text("[bookmark: z1]1.\tUtopia")],
  ["text", text("# 1 Utopia is a place\n")],
  ["text", text("a < b > c")],
] as const)("%s by its bytes (%#)", (format, bytes) => expect(formatOf(bytes)).toBe(format));

test("the name decides between Markdown and text alone", () => {
  expect(formatOf(text("1. Utopia"), "a.md")).toBe("markdown");
  expect(formatOf(text("1. Utopia"), "a.docx")).toBe("text");
});

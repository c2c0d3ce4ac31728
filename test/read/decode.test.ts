import { describe, expect, test } from "vitest";
import { decode } from "../../src/read/decode.js";
import { codeOf } from "../support/code-of.js";

const bytes = (...values: number[]) => new Uint8Array(values);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("decode", () => {
  test.each([
    ["UTF-8", new TextEncoder().encode("Législation – «droit»"), "Législation – «droit»", "utf-8", "implied"],
    ["UTF-8 with a mark, which is no part of the text", bytes(0xef, 0xbb, 0xbf, 0x48, 0x69), "Hi", "utf-8", "stated"],
    ["UTF-16, low byte first", bytes(0xff, 0xfe, 0x48, 0, 0x69, 0), "Hi", "utf-16le", "stated"],
    ["UTF-16, high byte first", bytes(0xfe, 0xff, 0, 0x48, 0, 0x69), "Hi", "utf-16be", "stated"],
    ["Windows-1252", latin("Utopia\u0092s law \u0096 \u0093adopted\u0094"), "Utopia’s law – “adopted”", "windows-1252", "implied"],
    ["Mac Roman", latin("Utopia\u00d5s law \u00d0 \u00d2adopted\u00d3"), "Utopia’s law – “adopted”", "macintosh", "implied"],
    ["ASCII", latin("Plain."), "Plain.", "utf-8", "implied"],
  ] as const)("%s", (_, content, text, encoding, basis) => {
    expect(decode(content, "a.txt")).toEqual({ text, encoding, basis });
  });

  test.each([
    ["nothing", bytes(), "empty"],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), "binary"],
    ["an archive", bytes(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0), "binary"],
    ["control characters", Uint8Array.from({ length: 400 }, (_, i) => i % 32), "binary"],
    ["more than is read as one document", new Uint8Array(64 * 1024 * 1024 + 1), "too-large"],
  ])("refuses %s", (_, content, code) => {
    expect(codeOf(() => decode(content, "a.bin"))).toBe(code);
  });

  test("a few stray control characters make no binary", () => {
    expect(decode(latin(`${"The law holds. ".repeat(100)}\u0007`), "a.txt").encoding).toBe("utf-8");
  });

  test("an error names the file and what is accepted, in one line", () => {
    expect(() => decode(bytes(0, 1, 2, 3), "x/picture.gif")).toThrow(/^x\/picture\.gif is not a text .*accepted are [^\n]+$/);
  });

  test.each([
    ["utf-16le", 0],
    ["utf-16be", 1],
  ])("%s without a byte order mark", (encoding, first) => {
    const text = "1. The council’s register – of “all” wells.\n";
    const bytes = Uint8Array.from(
      [...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]).map((_, i, all) => all[first === 0 ? i : i ^ 1]!),
    );
    expect(decode(bytes, "a.txt")).toEqual({ text, encoding, basis: "implied" });
  });
});

import { describe, expect, test } from "vitest";
import { read } from "../../src/document/read-document.js";
import { numbered } from "../support/documents.js";

const text = numbered("The harbour was opened in 2019.", "Its workers have helmets.");
const reversed = (bytes: Uint8Array) => [...new TextDecoder().decode(bytes)].reverse().join("");
const bytes = new TextEncoder().encode([...text].reverse().join(""));

describe("a reader of one's own", () => {
  test("reads files of its ending, and offsets refer to the text that it gives", async () => {
    const document = await read(bytes, { name: "Draft.REV", readers: { ".rev": reversed } });
    expect(document.encoding).toBe("rev");
    expect(document.paragraphs.slice(0, 2).map(({ number, cut }) => [number, cut.text])).toEqual([
      ["1", "The harbour was opened in 2019."],
      ["2", "Its workers have helmets."],
    ]);
    expect(document.text.slice(document.text.indexOf("The harbour"))).toMatch(/^The harbour was opened/);
  });

  test("goes before ours, and may take its time", async () => {
    const document = await read(new TextEncoder().encode("x"), { name: "a.txt", readers: { ".txt": () => Promise.resolve(text) } });
    expect(document.paragraphs[1]!.cut.text).toBe("Its workers have helmets.");
  });

  test("leaves other files to ours", async () => {
    const document = await read(new TextEncoder().encode(text), { name: "a.txt", readers: { ".rev": reversed } });
    expect(document.encoding).not.toBe("rev");
  });
});

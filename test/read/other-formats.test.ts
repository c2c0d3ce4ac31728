import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { languageOf, languageWords } from "../../src/document/language.js";
import { read } from "../../src/document/read-document.js";
import { errorOf } from "../support/odd-calls.js";

const opened = (kind: string) => zipSync({ mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }], "content.xml": strToU8("<a/>") });

test.each([
  ["a text of LibreOffice", opened("text"), "a.odt", /^a\.odt is a file of LibreOffice or OpenOffice, which can be saved anew as \.docx; accepted are /],
  ["another archive", zipSync({ "a.txt": strToU8("1. A law was adopted.") }), "a.zip", /^a\.zip is an archive and no document; /],
])("%s is told apart", async (_, bytes, name, message) => expect(await errorOf(() => read(bytes, { name }))).toMatch(message));

test("a text in another language is told by what shows it", async () => {
  const french = Array.from({ length: 8 }, (_, i) => `${i + 1}. Le Gouvernement a adopté la loi sur les droits de la femme dans le pays.\n`).join("");
  expect(await errorOf(() => read(strToU8(french), { name: "a.txt" }))).toBe("a.txt is not in English (it reads as French); only English is read");
  expect(languageWords(languageOf([Array.from({ length: 50 }, (_, i) => `wort${i}x`).join(" ")]))).toBe("too few of its words are English");
});

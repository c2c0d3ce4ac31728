import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findSymbols } from "../../../src/document/symbol/find-symbols.js";
import { decode } from "../../../src/read/decode.js";
import { shared } from "../../support/source-files.js";

const folders = ["seeds", "documents", "documents/upr-outcomes", "documents/upr-info"].map((folder) => join(shared, folder));
const present = folders.every((folder) => existsSync(folder));
if (!present)
  console.warn(`\n*** NOT TESTED ON THE SYMBOLS OF REAL DOCUMENTS: missing are ${folders.filter((folder) => !existsSync(folder)).join(", ")} ***\n`);

/** Whatever looks at all like a symbol, told without the parser: letters, slashes, and a figure in it. */
const LOOKS_LIKE_ONE = /(?<![\p{L}\d/._-])[A-Z][A-Za-z]{0,6}(?:\s?\/\/?\s?[A-Za-z0-9(][A-Za-z0-9.()\u2010-\u2015*-]*){1,9}/gu;
/** Looked through by hand. */
const NO_SYMBOL = /^Repos\//;
/** Symbols that are read no further than their body: series without a form here, and two misprints («14PER», a cut «WG.6/8»). */
const READ_NO_FURTHER = ["A/C.3/64/L.50", "A/HRC/WG.6/14PER/2", "A/HRC/WG.6/8", "CRC/C/58/Rev.3", "ST/CS/SER.A/42"];

test.skipIf(!present)("every symbol of the seeds and documents parses", () => {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|csv)$/.test(name))
      .map((name) => join(folder, name)),
  );
  const unknown: string[] = [];
  const furtherUnread = new Set<string>();
  let symbols = 0;
  for (const file of files) {
    const { text } = decode(readFileSync(file), file);
    const found = findSymbols(text);
    symbols += found.length;
    for (const one of found) if (one.symbol.kind === "document") furtherUnread.add(one.text);
    const looked = [...text.matchAll(LOOKS_LIKE_ONE)].filter(([whole]) => /\d/.test(whole) && /[A-Z]|\/\d/.test(whole.slice(1)) && !NO_SYMBOL.test(whole));
    unknown.push(
      ...looked.filter(({ 0: whole, index }) => !found.some(({ start, end }) => start <= index + whole.length && end > index)).map(([whole]) => whole),
    );
  }
  console.log(`${symbols} symbols in ${files.length} files`);
  expect(symbols).toBeGreaterThan(1500);
  expect(unknown).toEqual([]);
  expect([...furtherUnread].sort()).toEqual(READ_NO_FURTHER);
});

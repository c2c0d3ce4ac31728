import { describe, expect, it } from "vitest";
import table from "../../../data/instruments.json" with { type: "json" };
import { bodyById } from "../../../src/knowledge/speakers/bodies.js";
import { findInstruments, instrumentById, instruments, type InstrumentContext } from "../../../src/knowledge/instruments/instruments.js";
import { wordsOf } from "../../../src/text/words.js";
import { testGrowth } from "../../support/test-growth.js";

const ids = (text: string, context?: InstrumentContext) => findInstruments(wordsOf(text), context).map(({ id }) => id);
/** What a text finds that holds the name alone, without the signs of the table. */
const found = (name: string) => ids(name.replace(/(^|\s)=/g, "$1"));

describe("the table", () => {
  it("has ids once, and parents and bodies that exist", () => {
    expect(new Set(instruments.map(({ id }) => id)).size).toBe(instruments.length);
    for (const row of instruments) {
      if (row.parent !== null) expect(instrumentById(row.parent), row.id).toBeDefined();
      if (row.body !== null) expect(bodyById(row.body), row.id).toBeDefined();
      expect((row as { source?: string }).source, row.id).toMatch(/\S/);
    }
  });
  it("finds every instrument under each of its names", () => {
    const missed = instruments.flatMap((row) => row.names.filter((name) => !found(name).includes(row.id)).map((name) => `${row.id}: ${name}`));
    expect(missed).toEqual([]);
  });
  it("knows the articles of the core treaties", () => {
    expect(table.instruments.find(({ id }) => id === "crc")?.articles?.["19"]).toBe("violence against the child");
  });
});

describe("the longest name takes its words", () => {
  it.each([
    ["Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict", ["crc-opac"]],
    ["It ratified the Convention on Rights of Child and the Convention against Torture.", ["crc", "cat"]],
    ["the Trafficking Protocol supplementing the United Nations Convention against Transnational Organized Crime", ["palermo-protocol"]],
    ["the Convention on the Elimination of All Forms of Discrimination against Women (CEDAW)", ["cedaw"]],
    ["the Convention, and torture remains a concern", []],
    ["Freedom of Association and Protection of the Right to Organise Convention, 1948 (No. 87)", ["ilo-87"]],
    ["both International Covenants", ["iccpr", "icescr"]],
    ["the 1951 Convention relating to the Status of Refugees and its 1967 Protocol", ["refugees-1951", "refugees-1967"]],
  ])("%s", (text, expected) => expect(ids(text)).toEqual(expected));
  it("ranges count the words as they stand", () => {
    expect(findInstruments(wordsOf("It ratified the Convention against Torture."))).toEqual([{ id: "cat", first: 3, last: 5 }]);
  });
});

describe("protocols", () => {
  it.each([
    ["CRPD and its Optional Protocol", ["crpd", "crpd-op"]],
    ["the Optional Protocols to CEDAW and CRC", ["cedaw-op", "crc-opac", "crc-opsc", "crc-opic"]],
    ["the first and second Optional Protocols to ICCPR", ["iccpr-op1", "iccpr-op2"]],
    ["CRC and its two Optional Protocols", ["crc", "crc-opac", "crc-opsc"]],
    ["ICESCR and its Optional Protocol, ICERD", ["icescr", "icescr-op", "icerd"]],
    ["ICESCR, OP-CAT", ["icescr", "opcat"]],
    ["ICESCR, CAT and their Optional Protocols", ["icescr", "cat", "opcat", "icescr-op"]],
    ["the Optional Protocol to CRC", []],
    ["the Optional Protocols to the CRC on the sale of children and on children in armed conflict", ["crc-opsc", "crc-opac"]],
    ["Protocol No. 12 to the European Convention on Human Rights", ["echr-p12"]],
  ])("%s", (text, expected) => expect(ids(text)).toEqual(expected));
  it("the context tells which Convention is meant", () => {
    expect(ids("the Optional Protocol to the Convention")).toEqual([]);
    expect(ids("the Optional Protocol to the Convention", { body: "cat" })).toEqual(["opcat"]);
    expect(ids("the Optional Protocol to that Convention", { instruments: ["crpd"] })).toEqual(["crpd-op"]);
    expect(ids("that Convention and its Optional Protocol", { instruments: ["crc", "crpd"] })).toEqual(["crpd-op"]);
    expect(ids("The Committee against Torture asked it to ratify the Optional Protocol to the Convention.")).toEqual(["opcat"]);
  });
});

describe("articles, numbers, committees, symbols", () => {
  it.each([
    ["the declarations under articles 21 and 22 of the Convention against Torture", ["cat-art21", "cat-art22"]],
    ["article 19 of the Convention on the Rights of the Child", ["crc"]],
    ["ILO Conventions Nos. 29, 87 and 98", ["ilo-29", "ilo-87", "ilo-98"]],
    ["ILO Convention No. 97 on migration for employment and No. 143", ["ilo-97", "ilo-143"]],
    ["Convention No. 169", ["ilo-169"]],
    ["Some 100 inspectors and 29 judges signed the code.", []],
    ["CEDAW recommended that it accede to OP-CEDAW.", ["cedaw-op"]],
    ["CERD was concerned.", []],
    ["It acceded to CERD.", ["icerd"]],
    ["the Committee on the Rights of the Child", []],
    ["CRC/C/KAZ/CO/4, CAT/OP/KAZ/1 and CRC/C/OPAC/KAZ/CO/1", []],
  ])("%s", (text, expected) => expect(ids(text)).toEqual(expected));
});

testGrowth(
  ["protocol ", "OP-CRC ", "convention on the ", "Optional Protocols to ICCPR, CEDAW and CRC, "].map((piece) => [piece, piece]),
  400_000,
  (text) => findInstruments(wordsOf(text)),
);

import { describe, expect, test } from "vitest";
import { read } from "../../src/document/read-document.js";
import type { UnDocument } from "../../src/schema/document.js";
import { HEAD, HEADINGS, PARAGRAPHS, PARTS } from "../support/observations.js";

/** How a text file sets the document. */
interface Layout {
  /** The number of a paragraph with what parts it from the words. */
  readonly number: (n: number) => string;
  /** Between paragraphs, and before each limb. */
  readonly between: string;
  readonly limb: string;
  readonly width?: number;
  readonly heading?: (words: string) => string;
  readonly first?: number;
  readonly end?: string;
}

const dotted = (n: number) => `${n}. `;
const layouts: Readonly<Record<string, Layout>> = {
  "one line each, blank lines": { number: dotted, between: "\n\n", limb: "\n\n" },
  "one line each, no blank lines": { number: dotted, between: "\n", limb: "\n" },
  "CR line ends": { number: dotted, between: "\n", limb: "\n", end: "\r" },
  "CRLF line ends, wrapped": { number: dotted, between: "\n\n", limb: "\n", width: 72, end: "\r\n" },
  "copied from Word: tabs before limbs and headings": {
    number: (n) => `${n}.\t`,
    between: "\n",
    limb: "\n\t",
    heading: (words) => `\t${words.replace(/^([A-Z])\. /, "$1.\t")}`,
  },
  "tabs, headings flush": { number: (n) => `${n}.\t`, between: "\n", limb: "\n\t" },
  "tabs after numbers alone": { number: (n) => `${n}.\t`, between: "\n\n", limb: "\n\n" },
  "words glued to the number": { number: (n) => `${n}.`, between: "\n", limb: "\n" },
  "words glued to the number, blank lines": { number: (n) => `${n}.`, between: "\n\n", limb: "\n\n" },
  "numbers on lines of their own": { number: (n) => `${n}.\n`, between: "\n", limb: "\n" },
  "wrapped, blank lines": { number: dotted, between: "\n\n", limb: "\n\n", width: 72 },
  "wrapped, no blank lines": { number: dotted, between: "\n", limb: "\n", width: 90 },
  "wrapped, indented": { number: (n) => `${n}.   `, between: "\n\n", limb: "\n\n      ", width: 80, heading: (words) => `         ${words}` },
  "no-break spaces": { number: (n) => `${n}.\u00a0\u00a0`, between: "\n\n", limb: "\n" },
  "headings in capitals, wrapped": { number: dotted, between: "\n\n", limb: "\n", width: 72, heading: (words) => words.toUpperCase() },
  "numbers in round brackets": { number: (n) => `(${n}) `, between: "\n\n", limb: "\n", width: 72 },
  "half brackets": { number: (n) => `${n}) `, between: "\n\n", limb: "\n", width: 72 },
  "numbers in square brackets": { number: (n) => `[${n}] `, between: "\n\n", limb: "\n" },
  "numbers without a stop": { number: (n) => `${n} `, between: "\n\n", limb: "\n" },
  "an excerpt from 14 on": { number: dotted, between: "\n\n", limb: "\n", first: 14 },
};

describe("the same document in every layout of plain text", () => {
  test.each(Object.entries(layouts))("%s", async (_, layout) => {
    const document = await read(set(layout), { name: "observations.txt" });
    const first = layout.first ?? 1;
    expect(document.paragraphs.map(({ number, cut, breaks }) => ({ number, words: cut.text, limbs: breaks.length }))).toEqual(
      PARAGRAPHS.map((expected, i) => ({ number: String(first + i), ...expected })),
    );
    expect(titlesOf(document).map((title) => title.toLowerCase())).toEqual(HEADINGS.map((title) => title.toLowerCase()));
    expect(document).toMatchObject({ kind: "concluding-observations", state: "BRB", symbol: "CCPR/C/BRB/CO/4", date: "2019-08-12" });
  });

  test("without numbers", async () => {
    const document = await read(set({ number: () => "", between: "\n\n", limb: "\n" }), { name: "observations.txt" });
    expect(document.paragraphs.map(({ number, cut, breaks }) => ({ number, words: cut.text, limbs: breaks.length }))).toEqual(
      PARAGRAPHS.map((expected) => ({ number: null, ...expected })),
    );
    expect(titlesOf(document)).toEqual(HEADINGS);
    expect(document).toMatchObject({ kind: "concluding-observations", state: "BRB", symbol: "CCPR/C/BRB/CO/4", date: "2019-08-12" });
  });
});

describe("series of numbers", () => {
  const law = (n: number) => `${n}. Law number ${n} holds on all days of the week.`;
  const numbers = async (lines: readonly string[]) =>
    (await read(new TextEncoder().encode(lines.join("\n")), { name: "a.txt" })).paragraphs.map(({ number }) => number);
  const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

  test("a second part counts anew", async () => {
    const expected = [...from(1, 9), ...from(1, 12)].map(String);
    expect(await numbers(["I. First part", ...from(1, 9).map(law), "II. Second part", ...from(1, 12).map(law)])).toEqual(expected);
  });

  test("a list inside a paragraph, however long, does not", async () => {
    const list = from(1, 7).map((n) => `${n}. Thing ${n};`);
    expect(await numbers([...from(1, 9).map(law), "10. It asked for:", ...list, ...from(11, 20).map(law)])).toEqual(from(1, 20).map(String));
    expect(await numbers([...from(1, 9).map(law), "10. It asked for:", ...list])).toEqual(from(1, 10).map(String));
    expect(await numbers([...from(1, 9).map(law), "10. It asked for more.", ...from(1, 30).map((n) => `${n}. Thing ${n};`), ...from(11, 31).map(law)])).toEqual(
      from(1, 31).map(String),
    );
  });

  test("numbers that a conversion lost end no series, though a list counts them later", async () => {
    const list = from(1, 40).map((n) => `${n}. Thing ${n};`);
    expect(await numbers([...from(1, 9).map(law), ...from(11, 19).map(law), ...from(22, 30).map(law), "31. It asked for more.", ...list, law(32)])).toEqual(
      [...from(1, 9), ...from(11, 19), ...from(22, 32)].map(String),
    );
  });

  test("a list of sources at the end numbers no paragraphs", async () => {
    const words = "The council keeps a register of all wells, and every village may read it on any day of the week.";
    const sources = from(1, 6).map((n) => `${n} Register of wells, volume ${n}`);
    expect(new Set(await numbers([...Array.from({ length: 12 }, (_, i) => `${words} ${i}.\n`), ...sources]))).toEqual(new Set([null]));
  });
});

function set({ number, between, limb, width = Infinity, heading = (words) => words, first = 1, end = "\n" }: Layout): Uint8Array {
  let n = first;
  const indent = /[ \t]*$/.exec(limb)![0];
  const body = PARTS.map((part) => {
    if ("heading" in part) return wrap(heading(part.heading), width);
    return wrap(number(n++) + part.words, width) + part.limbs.map((words) => limb + wrap(words, width, indent)).join("");
  });
  return new TextEncoder().encode(`${HEAD.join("\n")}\n\n${body.join(between)}\n`.replaceAll("\n", end));
}

function wrap(words: string, width: number, indent = ""): string {
  const lines: string[] = [];
  for (const word of words.split(/(?<=\S) /)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : indent + word);
  }
  return lines.join("\n");
}

/** «C. > Wells in law»: a heading behind the number of the one that it stands below. */
function titlesOf({ sections }: UnDocument): string[] {
  return sections.map(
    ({ number, title, parent }) => (parent === null ? "" : `${sections[parent]!.number}. > `) + (number === null ? "" : `${number}. `) + title,
  );
}

import { describe, expect, it } from "vitest";
import { limbOf, quoteOf } from "../../../src/report/rows/quote-of.js";
import type { Source } from "../../../src/schema/source.js";

const quote =
  "The Committee on Examples recommended that the State set up an office of complaints with offices in every region, a staff of its own choosing, a head whom nobody can dismiss at will and a budget of its own, and that the office publish what it finds.";
const limb = "and that the office publish what it finds.";
const placed = (words: string | null, focus: string | null): Source => ({
  document: "un.txt",
  paragraph: "3",
  line: 1,
  endLine: 1,
  paragraphLine: 1,
  start: 0,
  end: 1,
  spans: [[0, 1]],
  quote: words,
  also: [],
  focus: focus === null ? null : { start: 0, end: 1, quote: focus },
});

describe("quoteOf", () => {
  it("gives a limb with the opening words of its sentence", () => {
    expect(quoteOf(placed(quote, limb), "")).toBe(
      "«The Committee on Examples recommended that the State set up an office of complaints with offices in every […] and that the office publish what it finds.»",
    );
  });

  it("leaves nothing out where hardly more than the opening stands before the limb", () => {
    expect(quoteOf(placed("The Committee asked that it act and that it report.", "and that it report."), "")).toBe(
      "«The Committee asked that it act and that it report.»",
    );
  });

  it("leaves out no few words", () => {
    const near = `The Committee on Examples noted the ratification of the Convention on the Rights of Persons with Gardens, in 2013, ${limb}`;
    expect(quoteOf(placed(near, limb), "")).toBe(`«${near}»`);
  });

  it("gives the same words for cells, without quotation marks", () => {
    expect(limbOf(placed(quote, limb), "")).toMatch(/^The Committee on Examples recommended .* \[…\] and that the office publish what it finds\.$/);
    expect(limbOf(placed(quote, null), "Words.")).toBe("Words.");
    expect(limbOf(placed(null, null), "It should act.")).toBe("It should act.");
  });

  it("gives a whole sentence, and the limb with which it begins, as they stand", () => {
    expect(quoteOf(placed(quote, null), "")).toBe(`«${quote}»`);
    expect(quoteOf(placed(quote, "The Committee on Examples recommended"), "")).toBe("«The Committee on Examples recommended»");
  });

  it("gives the limb alone where its words do not stand in one piece", () => {
    expect(quoteOf(placed(quote, "that the office publish; each year"), "")).toBe("«that the office publish; each year»");
  });

  it("marks what was typed by hand", () => {
    expect(quoteOf(placed(null, null), "It should act.")).toBe("It should act. (paraphrase)");
  });
});

import { describe, expect, test } from "vitest";
import { complete } from "../../../src/extract/fields/complete.js";
import { aClaim, aFinding } from "../../support/samples.js";

const ASSISTANCE = "development-technical-assistance";

describe("what is asked, and what only helps", () => {
  test("with whose help a thing is to be done is not what is asked", () => {
    expect(complete(aFinding({ act: "recommendation", text: "Reduce poverty with international assistance." })).matters).not.toContain(ASSISTANCE);
  });

  test("who is to seek help is asked for that", () => {
    expect(complete(aFinding({ act: "recommendation", text: "Seek international assistance to reduce poverty." })).matters).toContain(ASSISTANCE);
    expect(complete(aFinding({ act: "recommendation", text: "Go on with international assistance." })).matters).toContain(ASSISTANCE);
  });

  test("what a State did with help tells of the help, too", () => {
    expect(complete(aClaim({ act: "measure", text: "It reduced poverty with international assistance." })).matters).toContain(ASSISTANCE);
  });
});

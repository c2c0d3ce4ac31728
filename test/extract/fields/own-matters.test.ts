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

describe("who is spoken of, and what about", () => {
  const mattersOf = (text: string) => complete(aFinding({ act: "recommendation", text })).matters;

  test("who receives a mandate holder has said nothing of what the mandate is about", () => {
    const visit = mattersOf("Agree to the visit of the Special Rapporteur on the independence of judges and lawyers.");
    expect(visit).toContain("sp-visit-judges");
    expect(visit).not.toContain("justice-judicial-independence");
  });

  test("what is said beside the name of the mandate is said", () => {
    const both = mattersOf("Strengthen the independence of the judiciary and invite the Special Rapporteur on the independence of judges and lawyers.");
    expect(both).toEqual(expect.arrayContaining(["sp-visit-judges", "justice-judicial-independence"]));
  });

  test("where nothing is said of the mandate, its name shows the matter", () => {
    expect(mattersOf("Act on what the Special Rapporteur on the independence of judges and lawyers found.")).toContain("justice-judicial-independence");
  });
});

import { describe, expect, test } from "vitest";
import { speakerNames, speechWords } from "../../src/report/speaker-names.js";

describe("who said a finding", () => {
  test("is told by full name, and by the id where no table knows it", () => {
    expect(speakerNames({ speakers: ["ccpr", "own-panel"] })).toEqual(["Human Rights Committee", "own-panel"]);
  });

  test("is left out where nobody is named", () => {
    expect(speechWords({ act: "concern" })).toBe("concern");
    expect(speechWords({ act: "concern", speakers: [] })).toBe("concern");
  });

  test("names as many as are asked for, and says that there are others", () => {
    const finding = { act: "recommendation", speakers: ["ccpr", "crc", "cat"] } as const;
    expect(speechWords({ ...finding, speakers: [...finding.speakers] }, 1)).toBe("recommendation: Human Rights Committee and others");
    expect(speechWords({ ...finding, speakers: [...finding.speakers] })).toMatch(/^recommendation: Human Rights Committee, .+, Committee against Torture$/);
  });
});

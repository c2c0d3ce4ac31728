import { describe, expect, test } from "vitest";
import { answeredNumbers } from "../../../src/knowledge/documents/answered-numbers.js";

describe("answeredNumbers", () => {
  test.each([
    ["Paragraph 12", "12"],
    ["Paragraph 22: Prisons", "22"],
    ["Recommendation 24", "24"],
    ["Recommendation 32a", "32 (a)"],
    ["Recommendations 8 and 10 (b)", "8 and 10 (b)"],
    ["Paragraphs 8–10 of the Committee’s concluding observations", "8–10"],
    ["Equality: No. 9 & 10", "9 & 10"],
    ["Prisons: nos. 21& 22", "21& 22"],
    ["Prisons (paras. 21 and 22)", "21 and 22"],
  ])("%s", (heading, numbers) => expect(answeredNumbers(heading)).toBe(numbers));

  test.each([
    "Paragraph 24 of the Plan of Action",
    "Recommendation 125.42",
    "Paragraph 2018",
    "Recommendations of the Committee",
    "Schools: 12 new ones",
    "Act No. 12 of 2004",
    "Prisons (para. 21) and schools",
    "",
  ])("names no paragraph that it answers: %j", (heading) => expect(answeredNumbers(heading)).toBeNull());
});

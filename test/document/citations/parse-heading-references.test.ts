import { describe, expect, test } from "vitest";
import { parseHeadingReferences, type HeadingReference } from "../../../src/document/citations/parse-heading-references.js";

type Row = [heading: string, kind: HeadingReference["kind"], symbol: string | null, numbers: string];

describe("parseHeadingReferences", () => {
  test.each<Row>([
    ["Recommendations 125.10, 125.26, 125.28", "recommendations", null, "125.10 125.26 125.28"],
    ["\t\tRecommendations 125.42–45", "recommendations", null, "125.42 125.43 125.44 125.45"],
    ["125.22–125.24,125.48", "recommendations", null, "125.22 125.23 125.24 125.48"],
    ["125.1-125.3, 125.90–92", "recommendations", null, "125.1 125.2 125.3 125.90 125.91 125.92"],
    ["Gender (Recommendations 72, 73, 75)", "recommendations", null, "72 73 75"],
    ["Gender equality (UPR recommendations Nos. 7 and 9)", "recommendations", null, "7 9"],
    ["Recommendations (125.3, 5 and 7-9) (SDGs: 3, 16)", "recommendations", null, "125.3 5 7 8 9"],
    ["Recommendation 84, 108 and 166.", "recommendations", null, "84 108 166"],
    ["Recommendations 125.3 and 125.4 (A/HRC/28/10)", "recommendations", "A/HRC/28/10", "125.3 125.4"],
    ["For relevant recommendations, see A/HRC/28/10, paras. 124.2, 125.1–125.3", "recommendations", "A/HRC/28/10", "124.2 125.1 125.2 125.3"],
    ["UNHCR submission, p. 4. For the relevant recommendation, see A/HRC/27/11, para. 113.36 (Erewhon).", "recommendations", "A/HRC/27/11", "113.36"],
    [
      "Follow-up information relating to paragraphs 28–31 of the concluding observations (CRC/C/UTO/CO/4)",
      "concluding-observations",
      "CRC/C/UTO/CO/4",
      "28 29 30 31",
    ],
    ["Follow-up information relating to paragraphs 8 and 9 of the concluding observations", "concluding-observations", null, "8 9"],
    ["Paragraph 12 of the Committee’s previous concluding observations", "concluding-observations", null, "12"],
    ["Reply to the recommendations in paragraphs 8 and 10 of the concluding observations", "concluding-observations", null, "8 10"],
    ["Concluding observations (CAT/C/UTO/CO/3), paras. 7 (a) and 8", "concluding-observations", "CAT/C/UTO/CO/3", "7 (a) 8"],
    [
      "Articles 4, 42 and 44, paragraph 6, of the Convention: implementation of concluding observations (CRC/C/UTO/CO/4)",
      "concluding-observations",
      "CRC/C/UTO/CO/4",
      "",
    ],
    ["Reply to the issues raised in paragraph 3", "issues", null, "3"],
    ["Reply to paragraph 3 of the list of issues (CCPR/C/UTO/Q/3)", "issues", "CCPR/C/UTO/Q/3", "3"],
    ["Replies to the list of issues (CCPR/C/UTO/QPR/3)", "issues", "CCPR/C/UTO/QPR/3", ""],
    ["Question 4", "issues", null, "4"],
  ])("%s", (heading, kind, symbol, numbers) => {
    const [reference, ...more] = parseHeadingReferences(heading);
    expect(more).toEqual([]);
    expect({ ...reference, numbers: reference?.numbers.join(" ") }).toEqual({ kind, symbol, numbers });
  });

  test.each([
    "A. Background",
    "General recommendation 19",
    "Task Force Recommendation 8",
    "Article 44, paragraph 6, of the Convention",
    "Paragraph 24 of the Plan of Action",
    "Recommendations of the Committee",
    "Statistics for 2018",
    "12.5 per cent",
    "",
  ])("refers to nothing: %j", (heading) => expect(parseHeadingReferences(heading)).toEqual([]));
});

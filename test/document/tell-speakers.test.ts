import { describe, expect, test } from "vitest";
import { read } from "../../src/document/read-document.js";
import { extractClaims } from "../../src/extract/claims/claims.js";

const REPORT = `Report of the Working Group on the Universal Periodic Review
Peru
1. The Working Group held its tenth session from 1 to 9 May 2012. The review of Peru was held at the 7th meeting.
2. Three rapporteurs were chosen to help with the review.
I. Summary of the proceedings of the review process
A. Presentation by the State under review
3. The delegation stated that the harbour law had been adopted in 2011.
4. Norway had asked about boats. All boats were inspected every year.
B. Interactive dialogue and responses by the State under review
5. During the interactive dialogue, 40 delegations made statements.
6. Chile noted with satisfaction that fishermen were insured.
7. While welcoming the harbour law, the Republic of Korea asked how it was applied.
8. It recommended that gulls be counted.
9. In response to questions raised by Norway, Chile and Spain, the delegation indicated that gulls were counted.
10. It added that nests were counted too.
11. Norway’s question on nets had been answered in the national report of 2011.
12. Lighthouses were painted each spring by the Ministry of the Sea.
13. The delegation of Spain thanked Peru for its report.
14. A number of delegations praised the lighthouses of the country.
15. Peru undertook to paint two more lighthouses.
II. Conclusions and/or recommendations**
** Conclusions and recommendations have not been edited.
16. The recommendations listed below enjoy the support of Peru:
16.1. Paint the lighthouse (Chile);
16.2. Count the gulls (Spain).
17. All conclusions and/or recommendations contained in the present report reflect the position of the submitting States.
`;
const reading = () => read(new TextEncoder().encode(REPORT), { name: "made.txt" });

describe("tellSpeakers", () => {
  test("the State speaks where it presents and replies, others where they ask, and nobody in the organ's own account", async () => {
    const { paragraphs } = await reading();
    const own = paragraphs.filter(({ speaker }) => speaker === "state").map(({ number }) => number);
    expect(own).toEqual(["3", "4", "9", "10", "11", "12", "15"]);
    expect(paragraphs.find(({ number }) => number === "8")?.speaker).toBe("others");
  });

  test("claims come from the State's own paragraphs, without the headings of the proceedings", async () => {
    const claims = extractClaims(await reading());
    expect([...new Set(claims.map(({ source }) => source.paragraph))]).toEqual(["3", "4", "9", "10", "11", "12", "15"]);
    expect(claims.flatMap(({ headings = [] }) => headings)).toEqual([]);
  });

  test("a starred heading with its note below is a heading, and no words of the paragraph before", async () => {
    const { sections, paragraphs } = await reading();
    expect(sections.map(({ title }) => title)).toContain("Conclusions and/or recommendations**");
    expect(paragraphs.find(({ number }) => number === "15")?.cut.text).toBe("Peru undertook to paint two more lighthouses.");
  });

  test("a document of one voice says nothing of speakers", async () => {
    const { paragraphs } = await read(
      new TextEncoder().encode("1. The Government of Peru paints its lighthouses each year.\n2. The boats were inspected.\n3. Norway sent two painters.\n"),
      { name: "a.txt" },
    );
    expect(paragraphs.map(({ speaker }) => speaker)).toEqual([undefined, undefined, undefined]);
  });
});

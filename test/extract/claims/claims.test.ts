import { describe, expect, test } from "vitest";
import { extractClaims } from "../../../src/extract/claims/claims.js";
import { claimSchema } from "../../../src/schema/assertion.js";
import { aDocument, numbered } from "../../support/documents.js";

const claimsOf = async (text: string) => extractClaims(await aDocument(text));

describe("extractClaims", () => {
  test.each([
    ["A law on domestic violence was adopted in 2017.", "measure", "done"],
    ["A draft law on the Ombudsperson is being prepared.", "plan", "under-way"],
    ["It is planned to ratify the Optional Protocol by 2025.", "plan", "planned"],
    ["The Government supports the recommendation of its neighbours to join the Protocol.", "plan", "planned"],
    ["There are no cases of torture in the country.", "denial", "absent"],
    ["The institution fully complies with the Paris Principles.", "compliance", null],
    ["Unfortunately, violence against women remains a serious problem.", "concession", "in-force"],
    ["There remains a shortage of doctors in the villages.", "concession", "in-force"],
    ["Legal gaps in the field of access to schools have been eliminated.", "measure", "done"],
    ["The absence of such papers is not an obstacle to a request.", "denial", "absent"],
    ["There is no shortage of doctors in the villages.", "fact", "absent"],
    ["Not a single child was placed in a prison in 2017.", "denial", "done"],
    ["The reports about blocked newspapers are untrue.", "denial", "in-force"],
    ["The law is fully in line with the requirements of the Covenant.", "compliance", "in-force"],
    ["The Constitution guarantees to all the right to go to school.", "compliance", "in-force"],
    ["Women make up a third of the members of parliament.", "fact", "in-force"],
  ])("%s → %s, %s", async (sentence, act, status) => {
    const claim = (await claimsOf(numbered(sentence)))[0]!;
    expect([claim.text, claim.act, claim.status]).toEqual([sentence, act, status]);
    expect(claim.basis).toMatchObject({ status: status === null ? "implied" : "stated" });
  });

  test("every sentence that says something is a claim; a word or two are none", async () => {
    const claims = await claimsOf(numbered("A law was adopted in 2017. Yes. See above. It holds for all courts.", "2019.", "2020."));
    expect(claims.map(({ id, text }) => [id, text])).toEqual([
      ["a.txt#1.1", "A law was adopted in 2017."],
      ["a.txt#1.4", "It holds for all courts."],
    ]);
  });

  test("context is the sentence before and the claim", async () => {
    const [first, second] = await claimsOf(numbered("A law was adopted in 2017. It holds for all courts."));
    expect([first!.context, second!.context]).toEqual(["A law was adopted in 2017.", "A law was adopted in 2017. It holds for all courts."]);
  });

  test("headings above a claim, and what they say it answers", async () => {
    const claim = (
      await claimsOf(
        `\tI.\tRights\n\t\tReply to paragraphs 28–30 of the concluding observations (CRC/C/UTO/CO/4)\n${numbered("A law was adopted by the parliament.")}`,
      )
    )[0]!;
    expect(claim.headings).toEqual(["Rights", "Reply to paragraphs 28–30 of the concluding observations (CRC/C/UTO/CO/4)"]);
    expect(claim.answers).toEqual(["CRC/C/UTO/CO/4#28", "CRC/C/UTO/CO/4#29", "CRC/C/UTO/CO/4#30"]);
  });

  test("a text without paragraph numbers names its paragraphs by their lines", async () => {
    const claims = await claimsOf(
      "I. Women\n\nThe State adopted a law on equality in 2017, and women hold a third of the seats of its parliament since the last elections.\n",
    );
    expect(claims.map(({ id, source }) => [id, source.paragraph, source.paragraphLine])).toEqual([["a.txt#L3.1", null, 3]]);
  });

  test("every claim fits the schema and quotes the text", async () => {
    const document = await aDocument(
      numbered("The State:\n(a) Adopted a law;\n(b) Repealed another in the year 2016.", "It is planned to ratify\nthe Protocol."),
    );
    const claims = extractClaims(document);
    expect(claims.flatMap((claim) => claimSchema.safeParse(claim).error?.issues ?? [])).toEqual([]);
    for (const { source } of claims)
      expect(
        source
          .spans!.map(([start, end]) => document.text.slice(start, end))
          .join("")
          .replace(/\s+/g, " "),
      ).toBe(source.quote);
  });

  test("minutes tell in the past what is, other reports what was", async () => {
    const document = await aDocument(numbered("The council was responsible for all wells in the country."));
    expect(extractClaims({ ...document, kind: "national-report" })[0]!.status).toBe("done");
    expect(
      extractClaims({ ...document, kind: "outcome-report", paragraphs: document.paragraphs.map((one) => ({ ...one, speaker: "state" as const })) })[0]!.status,
    ).toBe("in-force");
  });
});

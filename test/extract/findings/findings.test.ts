import { describe, expect, test } from "vitest";
import { extractFindings } from "../../../src/extract/findings/findings.js";
import { aDocument, numbered } from "../../support/documents.js";
import { acts, extractedFindings } from "../../support/extracted-findings.js";

describe("acts and speakers", () => {
  test.each([
    ["The Committee against Torture was concerned at reports of torture in police custody.", "concern cat"],
    ["The Committee against Torture recommended that all cases of torture be investigated.", "recommendation cat"],
    ["The Human Rights Committee welcomed the abolition of the death penalty in law.", "commendation ccpr"],
    ["UNICEF noted that children were protected by the Constitution and by law.", "observation unicef"],
    ["The Committee on the Rights of the Child noted with concern that corporal punishment was common.", "concern crc"],
    ["UNHCR reported that refugees were denied access to schools in the region.", "concern unhcr"],
  ])("%s", async (sentence, expected) => {
    expect(await acts(sentence)).toEqual([expected]);
  });

  test("a sentence that praises and blames gives both, of the same speaker", async () => {
    expect(
      await acts(
        "The Committee on Economic, Social and Cultural Rights welcomed the ratification of the Convention on disability but regretted that the minimum wage remained low.",
      ),
    ).toEqual(["commendation cescr", "concern cescr"]);
  });

  test("«it» and «the same Committee» are who spoke last", async () => {
    expect(
      await acts(
        "The Committee against Torture was concerned at reports of torture in custody. It recommended that the cases be investigated.",
        "The same Committee urged that the death penalty be abolished in law.",
      ),
    ).toEqual(["concern cat", "recommendation cat", "recommendation cat"]);
  });

  test("a passive takes the speaker from what is cited", async () => {
    const found = await extractedFindings(
      "It was recommended that corporal punishment be prohibited in all settings.[endnoteRef:2] [2: CRC/C/UTO/CO/4, para. 5.]",
    );
    expect(found.map(({ act, speakers, cited }) => [act, speakers, cited])).toEqual([["recommendation", ["crc"], ["CRC/C/UTO/CO/4"]]]);
  });

  test("each treaty of a list carries the verb it is asked for with", async () => {
    const texts = (
      await extractedFindings(
        "The Committee on the Rights of the Child encouraged Utopia to consider ratifying the Convention against Torture, the Optional Protocol to the International Covenant on Economic, Social and Cultural Rights, and the Marrakesh Treaty.",
      )
    ).map(({ text }) => text);
    expect(texts.at(-1)).toMatch(/consider ratifying the Marrakesh Treaty/);
    const own = (
      await extractedFindings("UNHCR recommended that Utopia ratify the Convention against Torture, and adopt a law against violence in schools.")
    ).map(({ text }) => text);
    expect(own.at(-1)).toMatch(/^and adopt a law/);
  });

  test("«raised similar concerns» adds a speaker and no finding", async () => {
    const found = await extractedFindings(
      "The Human Rights Committee was concerned about forced labour in the cotton fields.[endnoteRef:2] [2: CCPR/C/UTO/CO/2, para. 12.] The Committee on the Rights of the Child raised similar concerns.[endnoteRef:3] [3: CRC/C/UTO/CO/4, para. 9.]",
    );
    expect(found.map(({ speakers, cited }) => [speakers, cited])).toEqual([
      [
        ["ccpr", "crc"],
        ["CCPR/C/UTO/CO/2", "CRC/C/UTO/CO/4"],
      ],
    ]);
  });

  test("neither do concerns raised «over such cases»", async () => {
    expect(
      await acts("UNICEF was concerned about forced labour in the fields. The Committee on the Rights of the Child raised concerns over such cases."),
    ).toEqual(["concern unicef+crc"]);
  });

  test("how strongly it asks: 1 encourages, 2 recommends, 3 urges", async () => {
    const sentences = ["encouraged", "recommended that", "urged"].map(
      (verb) => `UNICEF ${verb} the State ${verb.endsWith("that") ? "ratify" : "to ratify"} the Convention on child labour.`,
    );
    expect((await extractedFindings(...sentences)).map(({ strength }) => strength)).toEqual([1, 2, 3]);
  });

  test.each([
    ["It should also review the fees for schools.", "recommendation crc"],
    ["Progress needed to be made in rural schools.", "recommendation crc"],
    ["An old principle, that children should be heard, was written into the law.", "observation crc"],
    ["It recalled that schools should be open to all children.", "recommendation crc"],
    ["It asked about any measures taken to repair schools.", "recommendation crc"],
    ["It hoped that the register would be completed.", "recommendation crc"],
    ["It recalled its requests to the Government to amend the Shipping Act.", "recommendation crc"],
    ["It questioned how the aims of the plan could be achieved.", "concern crc"],
    ["It was disappointed with the plan for schools.", "concern crc"],
    ["It considered that the reservation was impermissible.", "concern crc"],
    ["It noted that there was little indication of change.", "concern crc"],
    ["It noted that the policy had been pending for many years.", "concern crc"],
    ["It noted that girls rarely reported such acts.", "concern crc"],
    ["It noted that women earned less than men.", "concern crc"],
    ["It noted that Law No. 12 on broadcasting gave a broader mandate to the board.", "observation crc"],
    ["It noted that a review of the definition of torture was under way.", "observation crc"],
    ["It reported that the Government had not violated the principle.", "observation crc"],
    ["It noted that the proposed legislation on prisons remained pending.", "concern crc"],
    ["Leaders identified as such might face administrative sanctions.", "concern crc"],
    ["Children who were not recognized by the register were counted.", "concern crc"],
    ["It was concerned that the Office of the Attorney General had advised against a new school law.", "concern crc"],
  ])("after a committee spoke: %s", async (sentence, expected) => {
    expect((await acts(`The Committee on the Rights of the Child noted a school law. ${sentence}`)).slice(1)).toEqual([expected]);
  });

  test.each([
    [
      "While welcoming the abolition of school fees, some treaty bodies were concerned at the high number of pupils in one class.[endnoteRef:2] [2: CRC/C/UTO/CO/4, para. 5.]",
      ["commendation treaty-bodies+crc", "concern treaty-bodies+crc"],
    ],
    ["Concerned at the absence of a register of wells, the Committee on the Rights of the Child urged the State to keep one.", ["recommendation crc"]],
    ["The Committee on the Rights of the Child was concerned at the lack of wells. It urged the State to dig wells in all villages.", ["recommendation crc"]],
    [
      "The Committee on the Rights of the Child was concerned that wells were poisoned. It urged the State to dig wells in all villages.",
      ["concern crc", "recommendation crc"],
    ],
    [
      "The Committee on the Rights of the Child was concerned at the lack of wells. UNICEF urged the State to dig wells in all villages.",
      ["concern crc", "recommendation unicef"],
    ],
    ["While noting the efforts made for villages, the Committee on the Rights of the Child was concerned that wells were poisoned.", ["concern crc"]],
    ["UNICEF acknowledged the high literacy rate, while noting that the budget for schools remained very low.", ["observation unicef", "concern unicef"]],
    ["UNICEF noted that the Government was drafting a law on schools, however, there was no indication that it would cover villages.", ["concern unicef"]],
    [
      "UNICEF noted that while pupils in towns were given meals each day, children in the mountains did not receive any.",
      ["observation unicef", "concern unicef"],
    ],
    ["UNICEF noted that, while the age had been raised, it remained low.", ["concern unicef"]],
    ["UNICEF was disappointed with the plan for schools as it considered it poorly developed.", ["concern unicef"]],
  ])("praise, concern and advice part: %s", async (sentence, expected) => {
    expect(await acts(sentence)).toEqual(expected);
  });

  test("«and recommended» keeps the speaker, whatever the note cites", async () => {
    const found = await extractedFindings(
      "UNICEF noted that children worked in mines and recommended that the mines be closed.[endnoteRef:2] [2: CRC/C/UTO/CO/4, para. 5.]",
    );
    expect(found.map(({ speakers }) => speakers)).toEqual([["unicef"], ["unicef"]]);
  });

  test("«who» is no organization", async () => {
    expect(await acts("UNHCR recommended that the State let all persons stay who were not recognized as refugees but could not go home.")).toEqual([
      "recommendation unhcr",
    ]);
  });

  test("what only explains the sentence before joins its context", async () => {
    const document = await aDocument(
      numbered("UNICEF noted that wages were not paid. This could often lead to debts of the families. UNICEF welcomed a new law on wages."),
    );
    expect(
      extractFindings(document)
        .slice(0, 2)
        .map(({ text, context }) => [text, context]),
    ).toEqual([
      ["that wages were not paid.", "UNICEF noted that wages were not paid. This could often lead to debts of the families."],
      ["a new law on wages.", "This could often lead to debts of the families. UNICEF welcomed a new law on wages."],
    ]);
  });

  test("what nobody says is no finding", async () => {
    expect(await acts("The present report was prepared pursuant to resolutions of the Council and is a compilation of documents.")).toEqual([]);
  });
});

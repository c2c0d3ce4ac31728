import { describe, expect, test } from "vitest";
import { acts, extractedFindings } from "../../support/extracted-findings.js";

const texts = async (text: string) => (await extractedFindings(text)).map((finding) => finding.text);

describe("lists inside a sentence", () => {
  test("what is stated that ought to be is asked for, item by item", async () => {
    expect(await acts("The Human Rights Committee stated that Utopia should: (a) take measures against floods; (b) warn all villages; and (c) dig.")).toEqual([
      "recommendation ccpr",
      "recommendation ccpr",
      "recommendation ccpr",
    ]);
  });

  test("items of one matter stay apart, and so does what accompanies anything", async () => {
    expect(
      await texts("UNICEF recommended that Utopia: (a) prohibit corporal punishment of children; (b) raise awareness of corporal punishment of children."),
    ).toEqual(["that Utopia: (a) prohibit corporal punishment of children;", "(b) raise awareness of corporal punishment of children."]);
  });

  test("an opening without a matter of its own is no finding", async () => {
    expect(
      await texts("UNICEF was concerned at torture in police custody. It should also:\n(a) Dig wells in the villages.\n(b) Fill the old ponds."),
    ).toHaveLength(3);
  });

  test("items of a list do not repeat each other, whatever their matters", async () => {
    expect(
      await acts(
        "The Committee against Torture was concerned about the following:\n(a) Torture in police custody in the north.\n(b) Torture in police custody in the south.",
      ),
    ).toEqual(["concern cat", "concern cat"]);
  });

  test("in an item of a list no verb of speech tells another act", async () => {
    expect(
      await acts(
        "The Human Rights Committee recommended the following:\n(a) Keeping registers as the Committee found them in practice.\n(b) Asking the persons concerned for their consent.",
      ),
    ).toEqual(["recommendation ccpr", "recommendation ccpr"]);
  });
});

test("«the woman concerned» expresses no concern, «free and informed» informs nobody", async () => {
  expect(await acts("UNICEF recommended that no decision on a harbour be taken without the consent of the woman concerned.")).toEqual([
    "recommendation unicef",
  ]);
  expect(await acts("UNICEF recommended that Utopia ask pupils for their free and informed personal consent.")).toEqual(["recommendation unicef"]);
});

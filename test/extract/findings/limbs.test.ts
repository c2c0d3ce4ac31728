import { describe, expect, test } from "vitest";
import { furtherThings } from "../../../src/extract/findings/further-things.js";
import { splitLimbs } from "../../../src/extract/findings/limbs.js";
import type { SpeechAct } from "../../../src/knowledge/speakers/speech-verbs.js";
import { wordsOf } from "../../../src/text/words.js";

/** Cuts «opening | what is said»: the bar tells where the content begins. */
function limbs(act: SpeechAct, said: string, marks: readonly string[] = []): string[] {
  const text = said.replace("| ", "");
  const content = said.indexOf("|");
  const places = marks.map((before) => text.indexOf(before) + before.length);
  return splitLimbs(text, wordsOf(text), { act, start: 0, content, end: text.length }, places, (inside) => furtherThings(text, inside, act, content)).map(
    ([start, end]) => text.slice(start, end).trim(),
  );
}

describe("splitLimbs", () => {
  test("a recommendation parts at a further act with another matter", () => {
    expect(limbs("recommendation", "It recommended that | the State abolish the death penalty and establish a national preventive mechanism.")).toEqual([
      "It recommended that the State abolish the death penalty",
      "and establish a national preventive mechanism.",
    ]);
  });

  test("a concern parts where it is taken up again with another matter", () => {
    expect(limbs("concern", "It was concerned | at torture in police custody and at forced labour of children in the fields.")).toEqual([
      "It was concerned at torture in police custody",
      "and at forced labour of children in the fields.",
    ]);
  });

  test("a list of concerns parts where a further item has a head and a matter of its own", () => {
    expect(
      limbs(
        "concern",
        "It was concerned | at the prevalence of domestic violence, the lack of shelters for women victims of violence, and the absence of data disaggregated by age.",
      ),
    ).toEqual([
      "It was concerned at the prevalence of domestic violence,",
      "the lack of shelters for women victims of violence,",
      "and the absence of data disaggregated by age.",
    ]);
  });

  test("an act and its object are enough, if their matter is another", () => {
    expect(limbs("recommendation", "It recommended that | the State abolish the death penalty and decriminalize defamation.")).toHaveLength(2);
  });

  test("semicolons part, whatever the matters", () => {
    expect(limbs("concern", "It was concerned | at violence against women in marriage; at the lack of shelters in towns.")).toHaveLength(2);
  });

  test("a note mark before «and» parts: each half has a source of its own", () => {
    const sentence = "It noted | that children worked in the mines, and that many left school early.";
    expect(limbs("report", sentence, ["mines,"])).toHaveLength(2);
  });

  test("each treaty of a list is a limb; a protocol stays with its treaty", () => {
    expect(
      limbs(
        "recommendation",
        "It recommended that | the State consider ratifying the International Covenant on Civil and Political Rights, the Convention against Torture and its Optional Protocol, as well as the Convention on the Rights of Persons with Disabilities.",
      ),
    ).toEqual([
      "It recommended that the State consider ratifying the International Covenant on Civil and Political Rights,",
      "the Convention against Torture and its Optional Protocol,",
      "as well as the Convention on the Rights of Persons with Disabilities.",
    ]);
  });

  test("what goes on behind a note keeps with it", () => {
    expect(
      limbs("report", "It noted | several visits of mandate holders, including the one on housing, in a language they understood.", ["holders,", "housing,"]),
    ).toHaveLength(1);
  });

  test("behind a note, a verb without a subject goes on", () => {
    expect(limbs("report", "It noted | that beatings had been decriminalized in 2017 and were now punished by fines.", ["2017"])).toHaveLength(1);
  });

  test("brackets that open a limb belong to it", () => {
    expect(limbs("recommendation", "It recommended: | (a) Repealing the law on registration; (b) Releasing prisoners of conscience.")).toEqual([
      "It recommended: (a) Repealing the law on registration;",
      "(b) Releasing prisoners of conscience.",
    ]);
  });

  test.each([
    ["a mere list", "recommendation", "It recommended that | the State train judges, prosecutors and police officers in the Convention."],
    [
      "what goes back to what was said",
      "recommendation",
      "It recommended that | the State investigate allegations of torture and prosecute those responsible for them.",
    ],
    [
      "what a note parts from its verb",
      "recommendation",
      "It urged | the State to bring the institution into line with the Principles, including by giving it means of its own.",
    ],
    [
      "two nouns of one preposition",
      "recommendation",
      "It urged | the State to include in schools the development of and respect for human rights among all pupils.",
    ],
    ["what ends with «them»", "recommendation", "It urged | the State to adopt a policy for pregnant girls and combat discrimination against them."],
    [
      "two treaties of one matter",
      "recommendation",
      "It urged | the State to accede to the Convention relating to the Status of Stateless Persons, of 1954, and the Convention on the Reduction of Statelessness, of 1961.",
    ],
    [
      "training, campaigns and punishment, which go with anything",
      "recommendation",
      "It urged | the State to prohibit torture in all places of detention; train police officers in its prevention; and prosecute and punish perpetrators.",
    ],
    [
      "cooperation that names no matter",
      "recommendation",
      "It urged | the State to adopt a law on trafficking in persons; and increase cooperation with neighbouring countries.",
    ],
    [
      "what has no matter of its own behind a semicolon",
      "recommendation",
      "It urged | the State to reform the law on defamation by journalists and bloggers; decriminalize defamation in all its forms.",
    ],
    [
      "«other relevant treaties»",
      "recommendation",
      "It urged | the State to ratify the Convention against Torture and consider ratifying other relevant conventions.",
    ],
    ["too few words", "concern", "It was concerned | at torture; at slavery."],
    [
      "one matter on both sides",
      "recommendation",
      "It recommended that | the State abolish the death penalty and ensure that the death penalty is not applied.",
    ],
  ] as [string, SpeechAct, string][])("stays whole: %s", (_, act, sentence) => {
    expect(limbs(act, sentence)).toHaveLength(1);
  });

  test("limbs follow each other without a gap and hold all", () => {
    const text = "It urged the State to abolish the death penalty; to establish a mechanism against torture; and to ratify the Covenant on all rights.";
    const spans = splitLimbs(text, wordsOf(text), { act: "recommendation", start: 0, content: 8, end: text.length }, []);
    expect(spans[0]![0]).toBe(0);
    expect(spans.at(-1)![1]).toBe(text.length);
    for (let i = 1; i < spans.length; i++) expect(spans[i]![0]).toBe(spans[i - 1]![1]);
  });
});

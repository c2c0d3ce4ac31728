import { describe, expect, test } from "vitest";
import { complete } from "../../../src/extract/fields/complete.js";
import type { Assertion } from "../../../src/schema/assertion.js";
import { aSource } from "../../support/samples.js";

const source = aSource();
const readingOf = (act: Assertion["act"], text: string, matter: string) => {
  const found = complete({ id: "x", act, text, source } as Assertion).readings?.find((reading) => reading.matter === matter);
  return found === undefined ? null : `${found.state}/${found.mode}`;
};

describe("states on scales", () => {
  test.each([
    ["fact", "The death penalty was abolished.", "death-penalty-abolition", "abolished/is"],
    ["fact", "Corporal punishment of children is prohibited in all settings.", "corporal-punishment-children", "prohibited/is"],
    ["fact", "Parents may no longer plead lawful correction when they beat a child.", "corporal-punishment-children", "partly-prohibited/is"],
    ["fact", "Corporal punishment of children is banned by law in schools.", "corporal-punishment-children", "partly-prohibited/is"],
    ["fact", "The death penalty might soon be abolished in the reform of the Code.", "death-penalty-abolition", "abolished/planned"],
    ["fact", "The Government is in favour of a ban on corporal punishment of children.", "corporal-punishment-children", "prohibited/planned"],
    ["concern", "Corporal punishment of children is not prohibited in the home.", "corporal-punishment-children", "lawful/is"],
    ["plan", "The State intends to ratify the Convention against Enforced Disappearance.", "ratify-ced", "ratified/planned"],
    ["fact", "The Convention on Enforced Disappearance has not been ratified.", "ratify-ced", "not-joined/is"],
    ["fact", "Ratification of the Convention on Enforced Disappearance is under consideration.", "ratify-ced", "considered/is"],
    ["recommendation", "Consider ratifying the Convention on Enforced Disappearance.", "ratify-ced", "considered/asked"],
    ["recommendation", "Ratify the Convention on Enforced Disappearance.", "ratify-ced", "ratified/asked"],
    ["recommendation", "Continue its efforts to combat trafficking in persons.", "trafficking-general", "addressed/asked"],
    ["concern", "Child labour in agriculture.", "child-labour", "reported/is"],
    ["fact", "Previously, corporal punishment of children was prohibited.", "corporal-punishment-children", "prohibited/was"],
    ["fact", "The ministries explored several options for establishing a national human rights institution.", "nhri-establishment", "planned/is"],
    ["fact", "Solitary confinement may last no longer than nine days.", "detention-solitary-confinement", null],
    ["fact", "The new rules have led to a decrease in long-term solitary confinement.", "detention-solitary-confinement", "limited/is"],
    ["fact", "The minister rejected any suggestion that the judiciary was not independent.", "justice-judicial-independence", "not-independent/denied"],
    ["fact", "Allegations of corruption among judges are unfounded.", "justice-judicial-corruption", "reported/denied"],
    ["fact", "Nobody is tortured in police custody.", "torture-prevalence", "absent/is"],
    ["fact", "No one is beaten in police custody.", "torture-prevalence", "reported/denied"],
    ["fact", "Health insurance covers everyone without exception.", "health-insurance", "ensured/is"],
    ["fact", "Women need no permission to travel abroad.", "movement-women-travel", "in-force/denied"],
    ["fact", "The programme aims at ensuring health insurance.", "health-insurance", "improving/is"],
    ["concern", "Numerous cases of domestic violence.", "violence-prevalence", "widespread/is"],
    ["fact", "No laws in the country explicitly ban corporal punishment of children.", "corporal-punishment-children", "lawful/is"],
    ["fact", "The ministry provided resources for the establishment of a national preventive mechanism.", "npm-establishment", "planned/is"],
    ["recommendation", "Take proactive and sustained measures to eliminate child labour.", "child-labour", "addressed/asked"],
    ["recommendation", "Impose a moratorium on executions with a view to abolishing the death penalty.", "death-penalty-abolition", "considered/asked"],
    ["recommendation", "Take measures to reduce overcrowding in prisons.", "detention-overcrowding", "being-reduced/asked"],
    ["recommendation", "Take measures to guarantee the independence of judges.", "justice-judicial-independence", "independent/asked"],
    [
      "fact",
      "On the question of the ratification of the Convention against Enforced Disappearance, the delegation spoke at length of its history.",
      "ratify-ced",
      null,
    ],
    ["fact", "The ministry considered how to ensure that the reports to treaty bodies were submitted.", "tb-reporting", "prepared/is"],
    ["fact", "The delegation spoke of the challenge of establishing a national preventive mechanism.", "npm-establishment", "planned/is"],
    ["fact", "Strategies to eliminate violence against women had been developed.", "violence-plan", "adopted/is"],
    ["fact", "A road map for the accession to the Convention against Enforced Disappearance was approved.", "ratify-ced", "considered/is"],
    ["fact", "The Government would consider ratifying the Convention against Enforced Disappearance.", "ratify-ced", "considered/planned"],
    [
      "plan",
      "The forthcoming establishment of a national preventive mechanism will strengthen the protection of detainees.",
      "npm-establishment",
      "planned/planned",
    ],
    [
      "fact",
      "In relation to discrimination against indigenous peoples, the ministry had addressed all that was brought before it.",
      "indig-discrimination",
      "addressed/is",
    ],
    [
      "fact",
      "With regard to the concern that it had not passed the law on domestic violence, the law on domestic violence was enacted in 2010.",
      "domestic-violence-law",
      "adopted/is",
    ],
    ["plan", "The State is committed to ensuring that its national security laws contain safeguards.", "emergency-security-laws", "in-line/planned"],
    ["fact", "It faced challenges in areas such as the improvement of the standard of living.", "living-standards", "low/is"],
    ["recommendation", "Continue to ensure that laws are consistent with international human rights law.", "scope-harmonisation", "in-line/asked"],
    ["recommendation", "Continue to harmonize laws with international human rights law.", "scope-harmonisation", "under-review/asked"],
    ["recommendation", "Take measures to ensure that all children enjoy their rights without discrimination.", "child-nondiscrimination", "absent/asked"],
    ["observation", "Delegations noted the reform of prisons and the abolition of the death penalty.", "death-penalty-abolition", "abolished/is"],
    ["commendation", " its moratorium on executions.", "death-penalty-moratorium", "official/is"],
    ["fact", "Capital punishment, in the opinion of the ministry, is a deterrent.", "death-penalty-abolition", "retained/is"],
    ["fact", "Much was achieved in reducing the illiteracy rate of farmers.", "edu-literacy", "improving/is"],
    ["fact", "It noted steps taken to apply treaties and the establishment of a national preventive mechanism.", "npm-establishment", "established/is"],
    ["commendation", " efforts in developing a strategy on the integration of minorities and against racism.", "plan-racism-integration", "drafted/is"],
    ["fact", "The National Strategy on Disability was praised, and so were efforts to end poverty.", "disability-strategy", "adopted/is"],
    ["recommendation", "Consider joining the treaty and devise a national strategy for persons with disabilities.", "disability-strategy", "adopted/asked"],
    ["fact", "The crisis had generated a serious risk of hunger and an increase in poverty.", "development-poverty-rate", "widespread/is"],
    ["fact", "It noted overcrowding in prisons and enquired about measures to improve them.", "detention-overcrowding", "overcrowded/is"],
    ["fact", "The police opened a home for children who are victims of violence.", "child-violence", null],
    ["recommendation", "Continue efforts to provide free primary education.", "edu-free-cost", "free/asked"],
  ] as const)("%s: %s", (act, text, matter, expected) => {
    expect(readingOf(act, text, matter)).toBe(expected);
  });

  test("what measures are to ensure is not ensured", () => {
    expect(readingOf("fact", "Measures were taken to ensure access to health care for all.", "health-access-quality")).toBe("improving/is");
  });

  test("the clause of the matter decides", () => {
    expect(readingOf("fact", "The law on tenants was adopted, but the death penalty is still in force.", "death-penalty-abolition")).not.toBe("abolished/is");
  });

  test("without a state and a tone the main verb tells: what is denied is not there, what is there stands, and no finding is read so", () => {
    const readingTold = (act: Assertion["act"], status: string | null, text: string) =>
      complete({ id: "x", act, status, text, source } as Assertion).readings?.find(({ matter }) => matter === "trafficking-law")?.state ?? null;
    expect(readingTold("fact", "in-force", "The State has a specific law on human trafficking.")).toBe("adopted");
    expect(readingTold("fact", "absent", "Parliament did not get to the legislation on human trafficking.")).toBe("absent");
    expect(readingTold("measure", "under-way", "Parliament is voting on the legislation on human trafficking.")).toBe("drafted");
    expect(readingTold("observation", null, "The legislation on human trafficking of 2009.")).toBeNull();
  });

  test("what was asked about is no request", () => {
    const asked = (context: string) =>
      complete({ id: "x", act: "recommendation", text: "it would ratify the Convention against Enforced Disappearance.", context, source } as Assertion)
        .readings;
    expect(asked("The State asked whether it would ratify the Convention against Enforced Disappearance.")).toEqual([]);
    expect(asked("The State asked whether the Government was planning soon that it would ratify the Convention against Enforced Disappearance.")).toEqual([]);
    expect(
      asked("The State asked about its plans and recommended that it would ratify the Convention against Enforced Disappearance.".replace("that it", "it")),
    ).not.toEqual([]);
    expect(asked("The State recommended that it would ratify the Convention against Enforced Disappearance.")).not.toEqual([]);
  });

  test("a question tells no state", () => {
    expect(readingOf("fact", "It asked about measures to combat trafficking in persons.", "trafficking-general")).toBeNull();
  });

  test("a state that no words show is implied: its words are empty", () => {
    const finding = complete({ id: "x", act: "concern", text: "Child labour in agriculture.", source } as Assertion);
    expect(finding.readings?.find(({ matter }) => matter === "child-labour")?.words).toBe("");
  });
});

describe("grounds", () => {
  test("name the words of each matter and instrument, as they stand in the text", () => {
    const text = "The death penalty was abolished and the Convention against Torture ratified.";
    const { grounds } = complete({ id: "x", act: "fact", text, source } as Assertion);
    expect(grounds?.["instruments.cat"]).toBe("Convention against Torture");
    expect(
      Object.values(grounds ?? {})
        .flatMap((words) => words.split(" … "))
        .filter((words) => !text.includes(words)),
    ).toEqual([]);
  });

  test("what the caller gave is given", () => {
    const { basis } = complete({ id: "x", act: "fact", text: "Nothing.", source, matters: ["death-penalty-abolition"] } as Assertion);
    expect([basis?.["matters"], basis?.["topics"]]).toEqual(["given", "implied"]);
  });
});

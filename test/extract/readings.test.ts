import { describe, expect, test } from "vitest";
import { complete } from "../../src/extract/complete.js";
import type { Assertion } from "../../src/schema/assertion.js";
import { aSource } from "../support/samples.js";

const source = aSource();
const readingOf = (act: Assertion["act"], text: string, matter: string) => {
  const found = complete({ id: "x", act, text, source } as Assertion).readings?.find((reading) => reading.matter === matter);
  return found === undefined ? null : `${found.state}/${found.mode}`;
};

describe("states on scales", () => {
  test.each([
    ["fact", "The death penalty was abolished.", "death-penalty-abolition", "abolished/is"],
    ["fact", "Corporal punishment of children is prohibited in all settings.", "corporal-punishment-children", "prohibited/is"],
    ["concern", "Corporal punishment of children is not prohibited in the home.", "corporal-punishment-children", "lawful/is"],
    ["plan", "The State intends to ratify the Convention against Enforced Disappearance.", "ratify-ced", "ratified/planned"],
    ["fact", "The Convention on Enforced Disappearance has not been ratified.", "ratify-ced", "not-joined/is"],
    ["fact", "Ratification of the Convention on Enforced Disappearance is under consideration.", "ratify-ced", "considered/is"],
    ["recommendation", "Consider ratifying the Convention on Enforced Disappearance.", "ratify-ced", "considered/asked"],
    ["recommendation", "Ratify the Convention on Enforced Disappearance.", "ratify-ced", "ratified/asked"],
    ["recommendation", "Continue its efforts to combat trafficking in persons.", "trafficking-general", "addressed/asked"],
    ["concern", "Child labour in agriculture.", "child-labour", "reported/is"],
    ["fact", "Previously, corporal punishment of children was prohibited.", "corporal-punishment-children", "prohibited/was"],
    ["fact", "Nobody is tortured in police custody.", "torture-prevalence", "reported/denied"],
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
    ["fact", "On the question of the ratification of the Convention against Enforced Disappearance, the delegation spoke at length of its history.", "ratify-ced", null],
    ["fact", "The ministry considered how to ensure that the reports to treaty bodies were submitted.", "tb-reporting", "prepared/is"],
    ["fact", "The delegation spoke of the challenge of establishing a national preventive mechanism.", "npm-establishment", "planned/is"],
    ["fact", "Strategies to eliminate violence against women had been developed.", "violence-plan", "adopted/is"],
    ["fact", "A road map for the accession to the Convention against Enforced Disappearance was approved.", "ratify-ced", "considered/is"],
  ] as const)("%s: %s", (act, text, matter, expected) => {
    expect(readingOf(act, text, matter)).toBe(expected);
  });

  test("what measures are to ensure is not ensured", () => {
    expect(readingOf("fact", "Measures were taken to ensure access to health care for all.", "health-access-quality")).toBe("improving/is");
  });

  test("the clause of the matter decides", () => {
    expect(readingOf("fact", "The law on tenants was adopted, but the death penalty is still in force.", "death-penalty-abolition")).not.toBe("abolished/is");
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
    expect(Object.values(grounds ?? {}).flatMap((words) => words.split(" … ")).filter((words) => !text.includes(words))).toEqual([]);
  });

  test("what the caller gave is given", () => {
    const { basis } = complete({ id: "x", act: "fact", text: "Nothing.", source, matters: ["death-penalty-abolition"] } as Assertion);
    expect([basis?.["matters"], basis?.["topics"]]).toEqual(["given", "implied"]);
  });
});

import { expect, test } from "vitest";
import { read } from "../../src/document/read-document.js";

/** What a hand-made draft is read as: section titles, then each paragraph with its number, its section and where its limbs begin. */
async function readDraft(name: string, text: string): Promise<{ sections: string[]; paragraphs: string[] }> {
  const { sections, paragraphs } = await read(new TextEncoder().encode(text), { name });
  const parts = (words: string, breaks: readonly number[]) => [0, ...breaks].map((at, i) => words.slice(at, breaks[i]).trim()).join(" / ");
  return {
    sections: sections.map(({ title }) => title),
    paragraphs: paragraphs.map(({ number, section, cut, breaks }) => `${number} §${section} ${parts(cut.text, breaks)}`),
  };
}

test("a plain draft: a title, headings without labels, limbs in limbs", async () => {
  const draft =
    "Draft report of Utopia\n\nFreedom of assembly\n\n1. Utopia adopted a law on assemblies in 2023.\n2. The law provides that:\n(a) organizers tell the council;\n(b) the council may ask for another place, where\n(i) a road is closed; or\n(ii) another assembly was told before;\n(c) no permission is needed.\n\nTorture\n\n3. Torture is now punished by up to ten years in prison.\n4. The Ombudsman visited 40 places of detention.\n";
  expect(await readDraft("draft.txt", draft)).toEqual({
    sections: ["Freedom of assembly", "Torture"],
    paragraphs: [
      "1 §0 Utopia adopted a law on assemblies in 2023.",
      "2 §0 The law provides that: / (a) organizers tell the council; / (b) the council may ask for another place, where / (i) a road is closed; or / (ii) another assembly was told before; / (c) no permission is needed.",
      "3 §1 Torture is now punished by up to ten years in prison.",
      "4 §1 The Ombudsman visited 40 places of detention.",
    ],
  });
});

test("Markdown: numbers go on below bullets and below second paragraphs", async () => {
  const draft =
    "# Draft report\n\n## Assembly\n\n1. Utopia adopted a law on assemblies.\n2. The law provides that:\n   - organizers tell the council;\n   - no permission is needed.\n3. In 2024, 213 assemblies were held.\n\n   None of them was dispersed by the police.\n4. The Ombudsman saw most of them.\n";
  expect(await readDraft("draft.md", draft)).toEqual({
    sections: ["Assembly"],
    paragraphs: [
      "1 §0 Utopia adopted a law on assemblies.",
      "2 §0 The law provides that: / - organizers tell the council; / - no permission is needed.",
      "3 §0 In 2024, 213 assemblies were held. / None of them was dispersed by the police.",
      "4 §0 The Ombudsman saw most of them.",
    ],
  });
});

test("a list numbered anew inside a paragraph is its limbs and no headings", async () => {
  const draft =
    "12. Utopia ratified the Convention in 2019.\n\n13. The State took three measures:\n1. It trained judges.\n2. It opened shelters.\n3. It counts cases.\n\n14. Women hold 30 per cent of seats.\n";
  expect(await readDraft("draft.txt", draft)).toEqual({
    sections: [],
    paragraphs: [
      "12 §null Utopia ratified the Convention in 2019.",
      "13 §null The State took three measures: / 1. It trained judges. / 2. It opened shelters. / 3. It counts cases.",
      "14 §null Women hold 30 per cent of seats.",
    ],
  });
});

test("two paragraphs with decimals below the first", async () => {
  const draft =
    "A. Torture\n1. The Criminal Code was amended in 2022.\n1.1. Torture is punished by ten years.\n1.2. There is no limitation.\n2. The Ombudsman visited 40 places.\n";
  expect(await readDraft("draft.txt", draft)).toEqual({
    sections: ["Torture"],
    paragraphs: [
      "1 §0 The Criminal Code was amended in 2022. / 1.1. Torture is punished by ten years. / 1.2. There is no limitation.",
      "2 §0 The Ombudsman visited 40 places.",
    ],
  });
});

test("a number that lost its stop is found where it is missing", async () => {
  const lines = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => `${n}${n === 7 ? "" : "."} The harbour was painted for the ${n + 1}th time by its keepers.`);
  expect((await readDraft("draft.txt", lines.join("\n\n"))).paragraphs.map((line) => /^.*?The/.exec(line)?.[0])).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => `${n} §null The`),
  );
});

test("a note with a star on the title page ends at the blank line, with or without a stop", async () => {
  const draft = `Report on Utopia*\n* Circulated as received\n* The annex is circulated as received\n\nIntroduction\n\n${[1, 2, 3, 4, 5, 6].map((n) => `${n}. The harbour was painted for the ${n + 1}th time.`).join("\n\n")}\n`;
  expect((await readDraft("draft.txt", draft)).paragraphs).toHaveLength(6);
});

import { expect, test } from "vitest";
import { readAnswer } from "../../src/models/read-answer.js";

const CLAIM = "A fund was set up in 2021.";
const answer = JSON.stringify({ relation: "fulfils", covers: "whole", quote: "set up in 2021" });

test.each([
  ["JSON alone", answer],
  ["a fence", `\`\`\`json\n${answer}\n\`\`\``],
  ["a fence without a name", `\`\`\`\n${answer}\n\`\`\`\n`],
  ["thoughts before it", `<think>The fund {or not}?</think>\n${answer}`],
])("%s is read", (_, text) => {
  expect(readAnswer(text, CLAIM)).toEqual(JSON.parse(answer));
});

test.each([
  ["words around it", `Here it is: ${answer}`],
  ["two answers", `${answer}\n${answer}`],
  ["a quotation that is not in the claim", answer.replace("2021", "2022")],
])("%s is not", (_, text) => {
  expect(readAnswer(text, CLAIM)).toBeNull();
});

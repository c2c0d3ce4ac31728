import type { Assertion } from "../../schema/assertion.js";
import type { Reading } from "../../schema/reading.js";
import { isFinding } from "../../schema/is-finding.js";
import type { Word } from "../../text/words.js";
import { factsBeside } from "./facts-beside.js";
import type { ShownMatter } from "./grounds.js";
import { isAnswerWanted } from "./is-answer-wanted.js";
import { readState } from "../standing/readings.js";
import type { Manner, Mood } from "../standing/standing.js";

/** Where an assertion stands on the scales of the matters that it shows; what was only asked about stands on none. */
export function readingsOf(assertion: Assertion, shown: readonly ShownMatter[], words: readonly Word[]): Reading[] {
  if (assertion.act === "recommendation" && isAnswerWanted(assertion)) return [];
  const manner: Manner = {
    mood: moodOf(assertion),
    tone: toneOf(assertion),
    praised: assertion.act === "commendation",
    favour: isFinding(assertion) ? "worse" : "better",
    told: isFinding(assertion) ? null : assertion,
  };
  const told = shown.flatMap(({ matter, ranges }) => readState(matter, assertion.text, words, ranges, manner) ?? []);
  return assertion.act === "recommendation" ? [...told, ...factsBeside(assertion.text, shown, words)] : told;
}

/** What the act says of the state: a concern sees a problem. */
function toneOf({ act }: Assertion): Manner["tone"] {
  return act === "concern" || act === "concession" ? "problem" : null;
}

function moodOf(assertion: Assertion): Mood {
  if (assertion.act === "recommendation") return "asked";
  return assertion.act === "plan" ? "planned" : "is";
}

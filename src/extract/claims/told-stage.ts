import { actCues, actVerb } from "../../knowledge/words/claim-acts.js";
import { stageOf, type Stage } from "../../knowledge/words/stage-of.js";
import type { Word } from "../../text/words.js";

/** «guaranteed», «contained», and behind «was» also «based», «entitled»: what holds, told in the past. */
const isHolding = actVerb("holding");
const isHeld = actVerb("held");
/** «referred to», «mentioned»: the verb tells of what was said, and of no deed. */
const isSpeaking = actVerb("speaking");
/** «the establishment of», «measures taken»: behind a verb of speech, a deed. */
const findDeeds = actCues(["deedNouns"]);
/** «the importance of», «questions»: of what is only spoken of nothing is told, and nothing by verbs that take these for an object. */
const findUntold = actCues(["untold"]);
const isTouching = actVerb("touching");
/** «had a», «had access»: behind «had» what the subject has. */
const isPossessed = actVerb("possessed");
const isDating = actVerb("dating");
const YEAR = /^(?:19|20)\d\d$/;
/** In words: so near its beginning a sentence is dated, and so far behind the verb. */
const OPENING = 4;
const BEHIND = 12;
/** So many words before a year stands what makes it a date: «in May 2010». */
const DATE = 3;
/** So many words behind a verb of speech name what is spoken of. */
const OBJECT = 12;
/** And so many, where what is named tells nothing. */
const NEAR = 4;

/**
 * The stage of what a State tells: minutes tell in the past what holds («was guaranteed by the Constitution», «the law prohibited»), which is
 * no change unless it is dated; and who only speaks of something has done nothing in it.
 *
 * @param minutes whether all is told in the past, so that «was responsible for» tells what is
 * @example toldStage(wordsOf("Freedom of the press was guaranteed by law."))?.status // "in-force"
 */
export function toldStage(words: readonly Word[], minutes = false): Stage | null {
  const stage = stageOf(words);
  if (stage === null || stage.last < 0 || stage.status !== "done") return stage;
  const told = spokenOf(words, stage);
  if (told !== null) return told === "nothing" ? null : { ...stage, counts: true };
  return ((minutes && stage.copula) || holds(words, stage)) && !isDated(words, stage) ? { ...stage, status: "in-force" } : stage;
}

/** Of what is spoken: nothing («noted the importance of»), a thing that is no deed («referred to the programme for»), or null: a deed. */
function spokenOf(words: readonly Word[], { at, last }: Stage): "nothing" | "thing" | null {
  const form = words[last]?.form;
  if (!(isSpeaking(form) || isTouching(form)) || isPassive(words, at)) return null;
  if (findUntold(words.slice(last + 1, last + 1 + NEAR)).length > 0) return "nothing";
  return isSpeaking(form) && findDeeds(words.slice(last + 1, last + 1 + OBJECT)).length === 0 ? "thing" : null;
}

function isPassive(words: readonly Word[], at: number): boolean {
  return words.slice(at, at + 3).some(({ form }) => form === "was" || form === "were" || form === "been");
}

function holds(words: readonly Word[], { at, last }: Stage): boolean {
  const { form } = words[at]!;
  if (form === "had") return isPossessed(words[at + 1]?.form) || /^\d/.test(words[at + 1]?.form ?? "");
  if (form === "was" || form === "were") return isHolding(words[last]?.form) || isHeld(words[last]?.form);
  return isHolding(form);
}

/** «In 2010, the Act prohibited …», «prohibited corporal punishment in May 2010»: a change; «in the 2010 Act» dates nothing. */
function isDated(words: readonly Word[], { last }: Stage): boolean {
  return words.some(({ form }, at) => {
    if (!YEAR.test(form) || words[at - 1]?.form === "the" || !(at < OPENING || (at > last && at < last + BEHIND))) return false;
    return words.slice(Math.max(0, at - DATE), at).some((before) => isDating(before.form));
  });
}

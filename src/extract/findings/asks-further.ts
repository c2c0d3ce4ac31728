import { grammar } from "../../knowledge/words/grammar.js";
import { isAskedVerb } from "../../knowledge/speakers/is-asked-verb.js";
import type { Word } from "../../text/words.js";

/** Words that go back to what was said before. */
const REFERRING = grammar("referring");
const ADVERBS = grammar("adverbsBeforeVerb");

/** Whether words ask for a further act: «establish a …», «to ensure that …», «that persons be …», but not «investigate such …». */
export function asksFurther(words: readonly Word[], from: number): boolean {
  let at = from;
  if (words[at]?.form === "that" && words[at + 1] !== undefined && !REFERRING.has(words[at + 1]!.form)) return true;
  while (ADVERBS.has(words[at]?.form ?? "") && at - from < 3) at++;
  const verb = words[at];
  const object = words[at + 1];
  if (verb === undefined || object === undefined) return false;
  if (!isAskedVerb(verb.form) && !(words[from - 1]?.form === "while" && isAskedProgressive(verb.form))) return false;
  return !REFERRING.has(object.form) && object.form !== "and" && !isAskedVerb(object.form);
}

/** «while also increasing efforts»: an asked verb in another form. */
function isAskedProgressive(form: string): boolean {
  const stem = form.endsWith("ing") ? form.slice(0, -"ing".length) : "";
  return stem !== "" && (isAskedVerb(stem) || isAskedVerb(`${stem}e`));
}

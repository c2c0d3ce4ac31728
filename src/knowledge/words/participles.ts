import { grammar } from "./grammar.js";

const NO_PARTICIPLES = grammar("noParticiples");
const NO_PROGRESSIVES = grammar("noProgressives");

/** Whether a word may be a past participle, by its ending: «adopted», «built», «begun». */
export function isParticiple(form: string): boolean {
  return /(?:ed|en|wn|un|ut|nt|ght|ilt|de|ld|id|pt|et|me)$/.test(form) && !NO_PARTICIPLES.has(form);
}

/** Whether a word may be a progressive form, by its ending: «drafting». */
export function isProgressive(form: string): boolean {
  return /[a-z]{3}ing$/.test(form) && !NO_PROGRESSIVES.has(form);
}

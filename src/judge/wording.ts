import type { Reason } from "./rule.js";

/** The one place where reasons get their words. `@name` stands for a value that the rule compared. */
const SENTENCES: Readonly<Record<string, string>> = {
  "claimed-best-state": "@matter: the finding says «@found», the claim says «@claimed» for the same time.",
  "denied-state": "@matter: the claim denies what the finding says, «@found».",
  "denied-practice": "@matter: the claim denies what the finding reports.",
  "denied-premise": "@matter: the claim denies that there is what was to end.",
  "claimed-for-all": "@matter: the claim says of every case what the finding says is missing.",
  "law-cited": "@matter: the finding sees no law, the claim cites @law.",
  "law-defended": "@matter: the claim defends a law that the finding would have changed.",
  "only-with": "@matter: the claim says that it is done only with «@what», the finding that it is done without.",
  "only-for-offences": "@matter: the claim says that only offences are pursued.",
  refused: "@matter: the claim says that what was asked will not be done.",
  "reached-before": "@matter: the finding says «@found», the claim says «@claimed» already in @year.",
  "number-conflict": "The finding counts @found @of, the claim @claimed for the same year.",
  "asked-state-reached": "@matter: the claim reports «@claimed», which is what was asked.",
  "settled-later": "@matter: the claim reports «@claimed» for @year, later than the finding.",
  "reported-measure": "@matter: the claim reports as done nearly all that was asked.",
  "kept-up": "@matter: the claim reports that this goes on, as was asked.",
  "effort-made": "@matter: effort was asked for, and the claim reports it.",
  "being-considered": "@matter: consideration was asked for, and the claim reports it.",
  "made-as-asked": "@matter: the claim reports as done what was to be made.",
  "same-state": "@matter: finding and claim say the same, «@state».",
  agreed: "@matter: the claim states the same fact.",
  conceded: "@matter: the claim admits the problem.",
  "permitted-too": "@matter: the claim says, too, that this is allowed, or within the same limit.",
  "planned-better-state": "@matter: the claim tells of plans or work towards «@claimed», not yet of a result.",
  "plan-under-way": "@matter: the claim tells of @status, not yet of a result.",
  "other-people": "@matter: the finding speaks of @found; the claim, of @claimed.",
  "general-step": "@matter: the claim deals with it, but does not settle it.",
};

/** All codes that have words. */
export const codes: readonly string[] = Object.keys(SENTENCES);

/**
 * The sentence for a reason.
 *
 * @throws {Error} when a rule uses a code without words: a fault of the rule, kept out by a test
 */
export function wordReason({ code, data, because }: Reason): string {
  if (because !== undefined) return because;
  const sentence = SENTENCES[code];
  if (sentence === undefined) throw new Error(`no wording for the code ${code}; known are ${codes.join(", ")}`);
  return sentence.replace(/@(\w+)/g, (_, name: string) => (name === "status" ? stageWords(data[name]) : String(data[name])));
}

function stageWords(status: unknown): string {
  return status === "planned" ? "a plan" : "work under way";
}

/**
 * Why a rule stays silent, in words. The codes of needs are words already: «claim-is-later».
 *
 * @example wordSilence("claim-is-later") // "the claim is later"
 */
export function wordSilence(code: string): string {
  const words = code.replace(/-/g, " ");
  return /^(?:finding|claim)\b/.test(words) ? `the ${words}` : words;
}

import type { FateReason } from "./fate-rule.js";

/** The one place where reasons get their words. Each takes the values that its rule compared. */
const SENTENCES: Readonly<Record<string, (data: FateReason["data"]) => string>> = {
  "state-reached": ({ matter, promised, now }) => `${matter}: «${promised}» was promised, «${now}» is said to be reached.`,
  "not-reached": ({ matter, now }) => `${matter}: «${now}» is said, which is not the end of it.`,
  "best-reached": ({ matter, now }) => `${matter}: its best state is said to be reached («${now}»).`,
  made: ({ matter, now }) => `${matter}: it was to come, and «${now}» is said.`,
  "not-made": ({ matter, now }) => `${matter}: it was to come, and «${now}» is all that is said.`,
  "said-again": () => "The same is said again.",
  "treaty-joined": ({ treaty, year }) =>
    `The State meant to join the treaty and is said to have joined it${year === undefined ? "" : ` (${year})`}: ${treaty}.`,
  "said-done": ({ year }) => `The same is reported as done${year === undefined ? "" : ` (${year})`}.`,
  "said-in-force": ({ year }) => `The same is reported as in force${year === undefined ? "" : ` (${year})`}.`,
  "quoted-name": ({ name }) => `It was to come, and is spoken of by its name as done or in force: «${name}».`,
  "same-figures": ({ figures }) => `The same figures are reported as reached: ${figures}.`,
  "thing-made": ({ thing }) => `It was to come, and is said to be made: «${thing}».`,
  "thing-further": ({ thing }) => `It has come further than was promised: «${thing}».`,
  "thing-there": ({ thing }) => `It was to come, and is spoken of as there: «${thing}».`,
  "thing-draft": ({ thing }) => `It is still a draft: «${thing}».`,
  "thing-to-come": ({ thing }) => `It is still to come: «${thing}».`,
  "thing-goes-on": ({ thing }) => `It is still being carried out: «${thing}».`,
  "date-moved": ({ before, now }) => `The date was ${before}, now it is ${now}.`,
  "figure-changed": ({ before, now }) => `The figure was «${before}», now it is «${now}».`,
  "given-up": () => "It is put off or given up.",
  weaker: () => "It is only being thought of.",
  "same-work": () => "Work on the same matter is still to come or under way.",
  "goes-on": () => "The same work is said to go on.",
  still: ({ status }) => `The same is still ${status}.`,
  "still-after-deadline": ({ status, deadline }) => `The same is still ${status}, though the date set was ${deadline}.`,
};

/** All codes that have words. */
export const fateCodes: readonly string[] = Object.keys(SENTENCES);

/**
 * The sentence for what a rule found.
 *
 * @throws {Error} when a rule uses a code without words: a fault of the rule, kept out by a test
 */
export function wordFate({ code, data }: FateReason): string {
  const sentence = SENTENCES[code];
  if (sentence === undefined) throw new Error(`no wording for the code ${code}; known are ${fateCodes.join(", ")}`);
  return sentence(data);
}

/** What is said where nothing was found. */
export const NOT_FOUND = "Not found again; this says nothing of what was done.";

import type { FateRule } from "../fate-rule.js";
import { isAfter, isSameThing, isStillToCome } from "../same-thing.js";

/** So much of the promise's words said again leave little doubt that the same thing is meant. */
const PLAIN = 0.6;

/** The later document reports the same thing as done or in force. */
export const reportedDone: FateRule = {
  id: "reported-done",
  fate: "kept",
  description: "The same thing is reported as done or in force, for a time that is not before the promise.",
  decide(pair) {
    const { again } = pair;
    const { status, polarity, date } = again.claim;
    if (isStillToCome(pair) || (status !== "done" && status !== "in-force") || polarity === "denies") return null;
    if (!isSameThing(pair) || !isAfter(pair)) return null;
    const dated = date !== null && date !== undefined;
    return { code: status === "done" ? "said-done" : "said-in-force", data: dated ? { year: date.slice(0, 4) } : {}, unsure: !dated || again.coverage < PLAIN };
  },
};

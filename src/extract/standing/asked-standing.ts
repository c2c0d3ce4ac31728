import { askingBehindMeasures, askingOf, asksForMore } from "../../knowledge/words/asking-of.js";
import type { Matter } from "../../knowledge/matters/matters.js";
import { isEffort } from "../../knowledge/matters/scale-tones.js";
import { isAskedVerb } from "../../knowledge/speakers/is-asked-verb.js";
import { cuedStates } from "./cued-state.js";
import { SAME_BREATH } from "./nearest-tone.js";
import type { Clause, Standing } from "./standing.js";

/** What is asked for: a state that stands in the words as what shall be done («investigate»), else what the verb asks for on such a scale. */
export function askedStanding(matter: Matter, { words, at }: Clause): Standing {
  const best = matter.scale!.length - 1;
  const asking = askingBehindMeasures(words);
  const problem = matter.tones!.rankOfTone("problem");
  const states = cuedStates(matter, words, at, [], "better").filter(({ rank, negated }) => rank > problem && !negated);
  const plain = states.find(({ range }) => range[1] > range[0]);
  const isBetween = plain !== undefined && plain.rank < best && (matter.tones!.rankAsked("effort") < best || isAskedVerb(words[plain.range[0]]!.form));
  const between = asking !== "securing" && isBetween ? plain : undefined;
  const whole = asking === "securing" || asking === "ending" ? states.find(({ rank }) => rank === best) : undefined;
  if (whole !== undefined) return { rank: best, mode: "asked", range: whole.range };
  if (between !== undefined) return { rank: between.rank, mode: "asked", range: between.range };
  const implied = matter.tones!.rankAsked(
    (asking === "securing" || asking === "making") && at !== null && asksForMore(words.slice(Math.max(0, at - SAME_BREATH), at + SAME_BREATH))
      ? "effort"
      : asking,
  );
  const verbs = states.filter(({ range }) => isAskedVerb(words[range[0]]!.form)).sort((a, b) => b.rank - a.rank);
  const first = words.findIndex(({ form }) => isAskedVerb(form));
  const verb =
    isEffort(asking) && asking === askingOf(words) ? verbs.find(({ rank, range }) => rank === best && range[0] === first && range[1] > range[0]) : verbs[0];
  return asking === "considering" || verb === undefined ? { rank: implied, mode: "asked", range: null } : { rank: verb.rank, mode: "asked", range: verb.range };
}

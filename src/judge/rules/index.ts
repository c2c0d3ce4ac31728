import type { Rule } from "../rule.js";
import { agreed } from "./agreed.js";
import { askedStateReached } from "./asked-state-reached.js";
import { beingConsidered } from "./being-considered.js";
import { claimedBestState } from "./claimed-best-state.js";
import { claimedForAll } from "./claimed-for-all.js";
import { conceded } from "./conceded.js";
import { deniedPractice } from "./denied-practice.js";
import { deniedPremise } from "./denied-premise.js";
import { deniedState } from "./denied-state.js";
import { effortMade } from "./effort-made.js";
import { generalStep } from "./general-step.js";
import { keptUp } from "./kept-up.js";
import { lawCited } from "./law-cited.js";
import { lawDefended } from "./law-defended.js";
import { madeAsAsked } from "./made-as-asked.js";
import { numberConflict } from "./number-conflict.js";
import { onlyForOffences } from "./only-for-offences.js";
import { onlyWith } from "./only-with.js";
import { otherPeople } from "./other-people.js";
import { plannedBetterState } from "./planned-better-state.js";
import { permittedToo } from "./permitted-too.js";
import { planUnderWay } from "./plan-under-way.js";
import { reachedBefore } from "./reached-before.js";
import { refused } from "./refused.js";
import { reportedMeasure } from "./reported-measure.js";
import { settledLater } from "./settled-later.js";
import { sameState } from "./same-state.js";

/** All rules, in the order in which they are asked; the first that speaks decides the pair. General rules stand last. */
export const rules: readonly Rule[] = [
  numberConflict,
  claimedBestState,
  deniedState,
  reachedBefore,
  claimedForAll,
  lawCited,
  lawDefended,
  onlyWith,
  onlyForOffences,
  deniedPractice,
  deniedPremise,
  refused,
  keptUp,
  beingConsidered,
  effortMade,
  madeAsAsked,
  reportedMeasure,
  askedStateReached,
  settledLater,
  plannedBetterState,
  sameState,
  permittedToo,
  agreed,
  conceded,
  planUnderWay,
  otherPeople,
  generalStep,
];

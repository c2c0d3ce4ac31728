import type { FateRule } from "../fate-rule.js";
import { bestReached } from "./best-reached.js";
import { fallenShort } from "./fallen-short.js";
import { joinedTreaty } from "./joined-treaty.js";
import { keptOnScale } from "./kept-on-scale.js";
import { madeOnScale } from "./made-on-scale.js";
import { notMadeOnScale } from "./not-made-on-scale.js";
import { notReachedOnScale } from "./not-reached-on-scale.js";
import { otherDate } from "./other-date.js";
import { otherFigure } from "./other-figure.js";
import { reportedDone } from "./reported-done.js";
import { sameFigures } from "./same-figures.js";
import { sameQuotedName } from "./same-quoted-name.js";
import { saidAgain } from "./said-again.js";
import { stillToCome } from "./still-to-come.js";
import { thingMade } from "./thing-made.js";
import { thingOnItsWay } from "./thing-on-its-way.js";

/** All rules, in the order in which they are asked; the first that speaks of any of the likest claims decides. */
export const fateRules: readonly FateRule[] = [
  joinedTreaty,
  keptOnScale,
  bestReached,
  sameQuotedName,
  sameFigures,
  notReachedOnScale,
  saidAgain,
  thingMade,
  reportedDone,
  madeOnScale,
  fallenShort,
  otherDate,
  otherFigure,
  stillToCome,
  thingOnItsWay,
  notMadeOnScale,
];

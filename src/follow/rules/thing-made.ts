import type { FateRule } from "../fate-rule.js";
import { metThings, type Met } from "../met-things.js";
import { isAfter, isStillToCome } from "../same-thing.js";
import { stages, type Stage } from "../things.js";

/** The law, plan or body that was to be made is said to be made, or spoken of as there. */
export const thingMade: FateRule = {
  id: "thing-made",
  fate: "kept",
  decide(pair) {
    const { claim } = pair.again;
    if (!isAfter(pair) || claim.polarity === "denies" || claim.status === "absent" || claim.status === "planned" || claim.act === "concession") return null;
    const [made] = metThings(pair)
      .filter((met) => met.promised.by === "making" && (hasComeFurther(met) || (!isStillToCome(pair) && isThere(pair.promised.claim.deed ?? null, met))))
      .sort((a, b) => Number(b.by === "making") - Number(a.by === "making"));
    if (made === undefined) return null;
    return {
      code: hasComeFurther(made) && made.now.stage === "draft" ? "thing-further" : made.by === "making" ? "thing-made" : "thing-there",
      data: { thing: made.now.words },
      unsure: made.by !== "making" || claim.date === null,
    };
  },
};

/** A concept was promised, and there is a draft. */
function hasComeFurther({ promised: { thing }, now }: Met): boolean {
  return now.stage === "draft" && rank(thing.stage) < rank(now.stage);
}

/** A draft that is spoken of is no law; it is what was promised where the draft itself was. */
function isThere(deed: string | null, { promised: { thing }, now, by }: Met): boolean {
  if (now.stage === "there") return true;
  return thing.stage === now.stage && by === "making" && (deed === "draft" || deed === "develop");
}

function rank(stage: Stage): number {
  return stages.indexOf(stage);
}

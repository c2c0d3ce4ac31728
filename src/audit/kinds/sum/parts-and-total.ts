import type { Figure, Scene } from "../../read/scene.js";
import { type Draft, spotsOf } from "../../tell/draft.js";
import { grouped } from "../../weigh/mend.js";

/**
 * Parts that add up to a total.
 *
 * @param where the total stands, where that is another paragraph
 */
export function partsAndTotal(scene: Scene, parts: readonly Figure[], total: Figure, where: Scene = scene): Draft {
  const sum = grouped(total.value);
  return {
    kind: "sum",
    message: "parts-and-total",
    holds: true,
    severity: "query",
    stated: total.words,
    computed: sum,
    how: `${parts.map(({ words }) => words).join(" + ")} = ${sum}`,
    at: where === scene ? spotsOf(scene, [total, ...parts]) : [...spotsOf(scene, parts), ...spotsOf(where, [total])],
  };
}

import { type Draft, spotsOf } from "../../tell/draft.js";
import { BEFORE_WHOLE, PER_CENT } from "../../read/list-tables.js";
import type { Figure, Scene } from "../../read/scene.js";
import { sharesNoun } from "../../read/shares-noun.js";
import { grouped } from "../../weigh/mend.js";
import { meaningOf, meet, partOf, quotient } from "../../weigh/tolerance.js";

const OUT_OF = new RegExp(`^(?:\\s[\\p{L}-]+){0,3}\\sout of\\s${BEFORE_WHOLE}$`, "u");
const SHARE_OF = new RegExp(`^(?:${PER_CENT})?\\sof\\s`);

/**
 * «N out of M»: N is no more than M, and a share of the same whole told just before is theirs.
 *
 * @example "Nearly 90 per cent of the population is insured, 11 million people out of a population of 18 million." // fails
 */
export function outOf(scene: Scene): Draft[] {
  return scene.figures.flatMap((part, i) => {
    const base = scene.figures[i + 1];
    if (
      base === undefined ||
      part.measure !== "count" ||
      base.measure !== "count" ||
      base.sentence !== part.sentence ||
      !OUT_OF.test(scene.text.slice(part.end, base.start))
    )
      return [];
    const share = toldBefore(scene, part, base);
    return [within(scene, part, base), ...(share === null ? [] : [againstShare(scene, part, base, share)])];
  });
}

/** The last share before them in their sentence that names their whole: «94 per cent of the population»; one of the sentence before may be of another thing. */
function toldBefore(scene: Scene, part: Figure, base: Figure): Figure | null {
  const share = scene.figures.findLast((figure) => figure.end < part.start && figure.sentence === part.sentence);
  return share?.measure === "%" && share.range === null && SHARE_OF.test(scene.text.slice(share.end)) && sharesNoun(share, base) ? share : null;
}

function within(scene: Scene, part: Figure, base: Figure): Draft {
  return {
    kind: "share",
    message: "part-and-whole",
    holds: part.value <= base.value,
    severity: "doubtful",
    stated: `${part.words} out of ${base.words}`,
    computed: percent(part, base),
    how: `${part.words} ≤ ${base.words}`,
    data: { part: part.words, whole: base.words },
    at: spotsOf(scene, [part, base]),
  };
}

function againstShare(scene: Scene, part: Figure, base: Figure, share: Figure): Draft {
  const [low, high] = quotient(partOf(part), partOf(base));
  const computed = percent(part, base);
  return {
    kind: "share",
    message: "share-of-base",
    holds: meet([low * 100, high * 100], meaningOf(share)),
    severity: "doubtful",
    stated: `${share.words}% (${part.words} out of ${base.words})`,
    computed,
    how: `${part.words} ÷ ${base.words} = ${computed} per cent`,
    data: { part: part.words, base: base.words, stated: `${share.words} per cent`, mend: "" },
    at: spotsOf(scene, [share, part, base]),
  };
}

function percent(part: Figure, base: Figure): string {
  return grouped(Number(((part.value / base.value) * 100).toFixed(2)));
}

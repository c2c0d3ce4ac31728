import type { TextQuantity } from "../../../text/quantities.js";
import { findFractions } from "../../../text/quantities-fractions.js";
import { type Draft, spotsOf } from "../../tell/draft.js";
import { HEDGED } from "../../../text/quantities-tables.js";
import { BEFORE_WHOLE, PER_CENT } from "../../read/list-tables.js";
import { sharesNoun } from "../../read/shares-noun.js";
import { grouped } from "../../weigh/mend.js";
import type { Figure, Scene } from "../../read/scene.js";
import { meaningOf, meet, partOf, quotient, tolerance } from "../../weigh/tolerance.js";

/** Shares told in words, «half of them», and by their whole, «N out of M», against the figures beside them. */
export function sharesInWords(scene: Scene): Draft[] {
  return [...fractionDrafts(scene), ...outOf(scene)];
}

/** Characters between a share in words and the one in figures that explains it. */
const NEAREST = 40;
/** «a third (or some 30 per cent)», «of 900 towns, 300 (a third)»: what stands between. */
const OPENED = new RegExp(`^[^,;:.()]*\\((?:or |i\\.e\\. )?${HEDGED}$`);
const OF_ALL = new RegExp(`^ of ${BEFORE_WHOLE}$`);
const OPENS_ALL = new RegExp(`\\b[Oo]f ${BEFORE_WHOLE}$`);
const OPENED_AFTER = new RegExp(`^[^,;:.]* \\(${HEDGED}(?:an? )?$`);

/**
 * Shares in words beside shares in figures: «more than half of the cases (55 per cent)».
 *
 * @example "more than half of them (45 per cent)" // one that fails
 */
function fractionDrafts(scene: Scene): Draft[] {
  return findFractions(scene.text, scene.words).flatMap((fraction) => {
    const counted = countedDraft(scene, fraction);
    if (counted !== null) return [counted];
    const share = scene.figures.find((figure) => figure.start > fraction.end && figure.measure === "%");
    if (share === undefined || share.start - fraction.end > NEAREST) return [];
    if (!OPENED.test(scene.text.slice(fraction.end, share.start))) return [];
    const loose = fraction.comparison === "exactly" ? ({ ...fraction, comparison: "about" } as const) : fraction;
    const holds = meet(meaningOf(loose), meaningOf(share)) || Math.abs(share.value - fraction.value) < tolerance.about * fraction.value;
    const stated = scene.text.slice(Math.max(0, scene.text.lastIndexOf(" ", fraction.start - 8)), fraction.end).trim();
    return [
      {
        kind: "share",
        message: "share-in-words",
        holds,
        severity: "doubtful",
        stated: `${share.words}%`,
        computed: `${stated} (${fraction.value})`,
        how: `${share.words} per cent, ${stated}`,
        at: spotsOf(scene, [fraction, share]),
      },
    ];
  });
}

/** «A third of the 900 towns (300)», «of 900 towns, 300 (a third)»: the number, its whole, and the share in words. */
function countedDraft(scene: Scene, fraction: TextQuantity): Draft | null {
  const [base, part] = scene.figures.filter(({ start }) => start >= fraction.end);
  const [whole, own] = scene.figures.filter(({ end }) => end <= fraction.start).slice(-2);
  const after =
    base !== undefined &&
    part !== undefined &&
    OF_ALL.test(scene.text.slice(fraction.end, base.start)) &&
    /^[^,;:.()]* \($/.test(scene.text.slice(base.end, part.start)) &&
    scene.text[part.end] === ")";
  const before =
    whole !== undefined &&
    own !== undefined &&
    OPENS_ALL.test(scene.text.slice(0, whole.start)) &&
    /^[^;:.()]*, (?:\S+ )?$/.test(scene.text.slice(whole.end, own.start)) &&
    OPENED_AFTER.test(scene.text.slice(own.end, fraction.start));
  const [all, some] = after ? [base, part] : before ? [whole, own] : [];
  if (all === undefined || some === undefined || all.measure !== some.measure || all.value <= 0) return null;
  const share = (some.value / all.value) * 100;
  const holds = meet(meaningOf({ ...fraction, comparison: fraction.comparison === "exactly" ? "about" : fraction.comparison }), [share, share]);
  return {
    kind: "share",
    message: "share-of-base",
    holds,
    severity: "doubtful",
    stated: fraction.words,
    computed: share.toFixed(1),
    how: `${some.words} ÷ ${all.words} = ${share.toFixed(1)} per cent`,
    data: { part: some.words, base: all.words, stated: fraction.words, mend: "" },
    at: spotsOf(scene, [fraction, all, some]),
  };
}

const OUT_OF = new RegExp(`^(?:\\s[\\p{L}-]+){0,3}\\sout of\\s${BEFORE_WHOLE}$`, "u");
const SHARE_OF = new RegExp(`^(?:${PER_CENT})?\\sof\\s`);

/**
 * «N out of M»: N is no more than M, and a share of the same whole told just before is theirs.
 *
 * @example "Nearly 90 per cent of the population is insured, 11 million people out of a population of 18 million." // fails
 */
function outOf(scene: Scene): Draft[] {
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

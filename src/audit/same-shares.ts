import { spotsOf, type Draft } from "./draft.js";
import { mentionsOf } from "./mentions.js";
import type { Figure, Scene } from "./scene.js";
import { sharesOf, type Share } from "./shares.js";
import { meaningOf, meet } from "./tolerance.js";

/** A smaller number may be the number of many things. */
const LEAST = 20;
/** So many words of one sentence may be absent from the other. */
const UNLIKE = 2;

/**
 * One number of one noun with two shares: «300 judges (40 per cent)» and «300 judges (60 per cent)».
 *
 * @returns a draft for each number with a share that stands in two places
 */
export function sameShares(scenes: readonly Scene[]): Draft[] {
  return [...ofOneNumber(scenes), ...ofOneBase(scenes)];
}

const OF_BASE = /^\s?(?:%|per cent|percent)\sof\s(?:the\s|all\s|these\s)?$/;

/** A share and what it is a share of: «45 per cent of the 300 judges», «of the 300 judges, 135 (45 per cent)». */
function basesIn(scene: Scene): { base: Figure; share: Figure }[] {
  return scene.figures.flatMap((figure, i) => {
    const next = scene.figures[i + 1];
    if (figure.measure === "%" && next?.measure === "count" && OF_BASE.test(scene.text.slice(figure.end, next.start))) return [{ base: next, share: figure }];
    const third = scene.figures[i + 2];
    const opens = /\bof the $/i.test(scene.text.slice(Math.max(0, figure.start - 8), figure.start)) && figure.measure === "count";
    return opens && next?.measure === "count" && third?.measure === "%" && third.bracket >= 0 && third.sentence === figure.sentence ? [{ base: figure, share: third }] : [];
  });
}

/** One base, two shares of it, and sentences alike enough to speak of the same part. */
function ofOneBase(scenes: readonly Scene[]): Draft[] {
  const told = new Map<string, { scene: Scene; base: Figure; share: Figure; context: ReadonlySet<string> }>();
  return scenes.flatMap((scene) =>
    basesIn(scene).flatMap(({ base, share }) => {
      if (base.value < LEAST) return [];
      const key = `${base.value}|${base.of?.split(" ")[0] ?? ""}`;
      const context = mentionsOf(scene).find(({ figure }) => figure === base)?.context ?? new Set<string>();
      const earlier = told.get(key);
      told.set(key, { scene, base, share, context });
      if (earlier === undefined || earlier.scene === scene || [...context].filter((word) => !earlier.context.has(word)).length > UNLIKE) return [];
      return [baseDraft(earlier, { scene, base, share })];
    }),
  );
}

function baseDraft(one: { scene: Scene; base: Figure; share: Figure }, other: { scene: Scene; base: Figure; share: Figure }): Draft {
  const holds = meet(meaningOf(one.share), meaningOf(other.share));
  const [stated, computed] = [`${other.share.words} per cent`, `${one.share.words} per cent`];
  return { kind: "repeat", message: "same-count-other-share", holds, severity: "error", stated: `${stated} of ${other.base.words}`, computed, how: `${other.base.words} ${other.base.of ?? ""}: ${computed} / ${stated}`, data: { base: `The share of ${other.base.words}`, stated, computed }, at: [...spotsOf(other.scene, [other.share, other.base]), ...spotsOf(one.scene, [one.base, one.share])] };
}

function ofOneNumber(scenes: readonly Scene[]): Draft[] {
  const told = new Map<string, { scene: Scene; share: Share }>();
  return scenes.flatMap((scene) =>
    sharesOf(scene).flatMap((share) => {
      const noun = share.part.of?.split(" ").at(-1);
      if (noun === undefined || share.part.value < LEAST) return [];
      const key = `${share.part.value}|${noun}`;
      const earlier = told.get(key);
      told.set(key, { scene, share });
      return earlier === undefined ? [] : [draftOf(earlier, { scene, share })];
    }),
  );
}

function draftOf(one: { scene: Scene; share: Share }, other: { scene: Scene; share: Share }): Draft {
  const holds = meet(meaningOf(one.share.share), meaningOf(other.share.share));
  const { part, share } = other.share;
  return {
    kind: "repeat",
    message: "same-count-other-share",
    holds,
    severity: "error",
    stated: `${part.words} (${share.words}%)`,
    computed: `${one.share.share.words}%`,
    how: `${part.words} ${part.of ?? ""}: ${one.share.share.words} / ${share.words} per cent`,
    data: { base: part.words, stated: `${share.words} per cent`, computed: `${one.share.share.words} per cent` },
    at: [...spotsOf(other.scene, [part, share]), ...spotsOf(one.scene, [one.share.part, one.share.share])],
  };
}

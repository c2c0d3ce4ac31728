import { spotsOf, type Draft } from "./draft.js";
import type { Scene } from "./scene.js";
import { sharesOf, type Share } from "./shares.js";
import { meaningOf, meet } from "./tolerance.js";

/** A smaller number may be the number of many things. */
const LEAST = 20;

/**
 * One number of one noun with two shares: «300 judges (40 per cent)» and «300 judges (60 per cent)».
 *
 * @returns a draft for each number with a share that stands in two places
 */
export function sameShares(scenes: readonly Scene[]): Draft[] {
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

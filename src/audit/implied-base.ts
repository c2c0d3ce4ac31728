import { spotsOf, type Draft } from "./draft.js";
import { grouped } from "./mend.js";
import type { Scene } from "./scene.js";
import type { Share } from "./shares.js";
import { meaningOf, quotient } from "./tolerance.js";

/** From here on some whole number always fits. */
const LARGE = 5000;

/**
 * A number and its share where the text names no total: there must be a whole number that it is this share of.
 *
 * @example "28 women (46.7 per cent)" // holds, of 60; "3 women (46.7 per cent)" fails: of 6 they are 50, of 7 42.9
 */
export function impliedBase(scene: Scene, { part, share }: Share): Draft | null {
  if (part.measure !== "count" || part.comparison !== "exactly" || share.comparison !== "exactly" || part.step !== 1 || share.value <= 0) return null;
  const [low, high] = quotient([part.value, part.value], meaningOf(share)).map((value) => value * 100) as [number, number];
  const base = Math.round(Math.min(Math.max((part.value / share.value) * 100, Math.ceil(low)), Math.floor(high)));
  const holds = part.value > LARGE || (base >= low - 1e-9 && base <= high + 1e-9);
  return { kind: "share", message: "implied-base", holds, severity: "query", stated: `${part.words} (${share.words}%)`, computed: `of ${grouped(base)}`, how: `${part.words} ÷ ${share.words} per cent ≈ ${grouped(base)}`, data: { stated: `${part.words} (${share.words} per cent)`, computed: grouped(base) }, at: spotsOf(scene, [part, share]) };
}

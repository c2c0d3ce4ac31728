import { once } from "../../../text/once.js";
import type { Scene } from "../../read/scene.js";
import { directionPattern, negatedPattern, vagueDirections } from "../../read/change-tables.js";
import { hasWords } from "../../read/has-words.js";

/** A word that says which way a value went. */
export interface Movement {
  readonly direction: "up" | "down";
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly vague: boolean;
}

/** The words of growth and decline of a paragraph, without denied ones. */
export const movementsOf: (scene: Scene) => readonly Movement[] = once(({ text }) => {
  const found = (["up", "down"] as const).flatMap((direction) =>
    [...text.matchAll(directionPattern[direction])].map(({ index, 0: word }) => ({
      direction,
      word,
      start: index,
      end: index + word.length,
      vague: vagueDirections.has(word.toLowerCase()),
    })),
  );
  return found
    .filter(
      ({ start }) =>
        !hasWords(
          negatedPattern,
          text
            .slice(Math.max(0, start - 22), start)
            .split(/[,;.]/)
            .at(-1) ?? "",
        ),
    )
    .sort((a, b) => a.start - b.start);
});

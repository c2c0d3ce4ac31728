import type { Scene } from "../../read/scene.js";

/** What a sentence says of a thing: that it is so, that it is not, or that it is to come. */
export interface Told {
  readonly scene: Scene;
  /** The thing as it is called, for a message. */
  readonly name: string;
  /** What is said: `made`, `joined`, `forbidden`; of laws and treaties, their kind. */
  readonly group: string;
  /** Two that share it speak of one thing. */
  readonly key: string;
  /** What a thing without a name is known by, and where it is so. */
  readonly lemmas: readonly string[];
  readonly places: readonly string[];
  readonly status: "done" | "not" | "pending";
  /** The status as words for people. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

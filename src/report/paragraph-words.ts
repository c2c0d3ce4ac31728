import type { Place } from "../schema/source.js";

/** «para. 12»; without a number «line 40»; empty where neither is known. */
export function paragraphWords({ paragraph, line }: Pick<Place, "paragraph" | "line">): string {
  return paragraph !== null ? `para. ${paragraph}` : line !== null ? `line ${line}` : "";
}

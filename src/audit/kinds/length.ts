import table from "../../../data/audit-limits.json" with { type: "json" };
import type { UnDocument } from "../../schema/document.js";
import type { Draft } from "../tell/draft.js";
import { grouped } from "../weigh/mend.js";
import type { Scene } from "../read/scene.js";

const { limits } = table as { limits: readonly { kind: string; title?: string; words: number; rule: string }[] };

/** Characters of a document in which its title stands. */
const HEAD = 1500;

/**
 * The length of a document against the limit for its kind, headings and notes left out.
 *
 * @returns one draft, or none where the kind has no limit
 */
export function lengths(scenes: readonly Scene[], document: UnDocument): Draft[] {
  const limit = limits.find(({ kind, title }) => kind === document.kind && (title === undefined || document.text.slice(0, HEAD).toLowerCase().includes(title)));
  if (limit === undefined || document.basis["kind"] === "implied") return [];
  const words = scenes.reduce((count, { text }) => count + text.split(/\s+/).filter((word) => word !== "").length, 0);
  const holds = words <= limit.words;
  return [
    {
      kind: "length",
      message: holds ? "within-length" : "over-length",
      holds,
      severity: "doubtful",
      stated: grouped(limit.words),
      computed: grouped(words),
      how: limit.rule,
      at: [],
    },
  ];
}

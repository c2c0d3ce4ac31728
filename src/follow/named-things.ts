import table from "../../data/made-things.json" with { type: "json" };
import type { Claim } from "../schema/assertion.js";
import { wordsOf } from "../text/words.js";
import { thingsIn, type Thing } from "./things.js";

const LEANING = new Set((table as { leaning: string[] }).leaning);
/** «The Act» is looked for among the things of so many sentences before it. */
const BACK = 8;

/**
 * The things that each claim names. «The index» is the last index that was named before it in the same section; a sentence that
 * begins with «this» or «it» and names nothing of its own speaks of what the sentence before names.
 *
 * @param claims of one document, in reading order
 * @returns by claim id; things that stay without a name are left out
 * @example namedThings(claims).get(claims[1].id) // the bill of the sentence before, for «It will be adopted in May»
 */
export function namedThings(claims: readonly Claim[]): Map<string, readonly Thing[]> {
  const found = new Map<string, readonly Thing[]>();
  const before: { readonly section: string; readonly things: readonly Thing[] }[] = [];
  for (const claim of claims) {
    const section = (claim.headings ?? []).join("\n");
    const nearer = before
      .slice(-BACK)
      .reverse()
      .filter((other) => other.section === section)
      .flatMap(({ things }) => [...things].reverse());
    const above = thingsIn((claim.headings ?? []).at(-1) ?? "").filter(isNamed);
    const own = thingsIn(claim.text).flatMap((thing) => named(thing, [...nearer, ...above]));
    const things = own.length > 0 || !leans(claim) ? own : nearer.slice(0, 1);
    found.set(claim.id, things);
    before.push({ section, things });
  }
  return found;
}

/** A thing with its name, or the last named one of its kind that it stands for. */
function named(thing: Thing, before: readonly Thing[]): Thing[] {
  if (isNamed(thing)) return [thing];
  const meant = before.find(({ head }) => head === thing.head);
  return meant === undefined ? [] : [{ ...meant, range: thing.range }];
}

function isNamed({ about }: Thing): boolean {
  return about.size > 0;
}

/** Whether a sentence begins with «this» or «it», and so speaks of what the one before it names. */
export function leans({ text }: Claim): boolean {
  return LEANING.has(wordsOf(text.slice(0, 40))[0]?.form ?? "");
}

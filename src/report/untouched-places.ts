import type { Report } from "../schema/report.js";
import { paragraphKey } from "../link/claim-index.js";
import { documentsById, nameOf } from "./rows/place-of.js";

/** The paragraphs of one document that no finding touches. */
export interface UntouchedPlaces {
  /** Its symbol, or its name. */
  readonly document: string;
  readonly paragraphs: number;
  /** «paras. 3–7, 12» or «lines 40, 44». */
  readonly places: string;
}

/** Where the State speaks of what no finding touches: paragraphs of which no sentence is evidence, document by document. */
export function untouchedPlaces(report: Report): UntouchedPlaces[] {
  const documents = documentsById(report);
  const paragraphs = new Map<string, JudgedParagraph>();
  for (const claim of report.claims) {
    const key = paragraphKey(claim);
    const { paragraph, line } = claim.source;
    const untouched = claim.standing === "untouched" && (paragraphs.get(key)?.untouched ?? true);
    paragraphs.set(key, { document: nameOf(claim.source, documents), label: paragraph ?? (line === null ? null : String(line)), numbered: paragraph !== null, untouched });
  }
  const names = new Set([...paragraphs.values()].map(({ document }) => document));
  return [...names].flatMap((document): UntouchedPlaces[] => {
    const own = [...paragraphs.values()].filter((paragraph) => paragraph.document === document && paragraph.untouched);
    return own.length === 0 ? [] : [{ document, paragraphs: own.length, places: [labelled("paras.", own.filter(({ numbered }) => numbered)), labelled("lines", own.filter(({ numbered }) => !numbered))].filter((part) => part !== "").join("; ") }];
  });
}

interface JudgedParagraph {
  readonly document: string;
  readonly label: string | null;
  readonly numbered: boolean;
  readonly untouched: boolean;
}

function labelled(kind: string, paragraphs: readonly JudgedParagraph[]): string {
  const labels = paragraphs.flatMap(({ label }) => (label === null ? [] : [label]));
  return labels.length === 0 ? "" : `${kind} ${ranges(labels).join(", ")}`;
}

/** Numbers that follow each other as a range. */
function ranges(labels: readonly string[]): string[] {
  const runs: string[][] = [];
  for (const label of labels) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && Number(label) === Number(last) + 1) runs.at(-1)!.push(label);
    else runs.push([label]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : run[0]!));
}

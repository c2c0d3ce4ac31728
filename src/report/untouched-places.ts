import type { Report } from "../schema/report.js";
import { paragraphKey } from "../link/claim-index.js";
import { placeList, type Placed } from "./place-list.js";
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
    const untouched = claim.standing === "untouched" && (paragraphs.get(key)?.untouched ?? true);
    paragraphs.set(key, { document: nameOf(claim.source, documents), paragraph: claim.source.paragraph, line: claim.source.line, untouched });
  }
  const names = new Set([...paragraphs.values()].map(({ document }) => document));
  return [...names].flatMap((document): UntouchedPlaces[] => {
    const own = [...paragraphs.values()].filter((paragraph) => paragraph.document === document && paragraph.untouched);
    return own.length === 0 ? [] : [{ document, paragraphs: own.length, places: placeList(own) }];
  });
}

interface JudgedParagraph extends Placed {
  readonly document: string;
  readonly untouched: boolean;
}
